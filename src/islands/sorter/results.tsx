import { useEffect, useState } from 'preact/hooks'
import type { CategoriseItem } from '../../learning/items/categorise.ts'
import { confusionMatrix, type ConfusionMatrix, rankedConfusions } from '../../learning/progress/confusion.ts'
import { cardsOf } from '../../learning/sorting/board-draft.ts'
import { newlyPut } from '../../learning/sorting/newly-put.ts'
import { fill, plural } from '../../learning/text.ts'
import { BinSign } from './bin-sign.tsx'
import { fetchPool } from './pool.ts'
import { attemptsAt, holds } from './stored-round.ts'
import { idOf, type View } from './view.ts'

interface Props {
  readonly view: View
  readonly poolUrl: string
}

/** What was mistaken for what, over every round played, and what to reread. */
export function Results({ view, poolUrl }: Props) {
  const { strings } = view
  const item = useWholeItem(view.item, poolUrl)
  const matrix = confusionMatrix(item, newlyPut(item, attemptsAt(item)))
  const title = idOf(item, 'results')
  return (
    <section class="results" aria-labelledby={title}>
      <h3 id={title}>{strings.results.title}</h3>
      <p>{item.explanation}</p>
      <TopConfusion view={view} matrix={matrix} />
      <Matrix view={view} matrix={matrix} />
    </section>
  )
}

/** With the cards of every round that was played; with those at hand until they come. */
function useWholeItem(item: CategoriseItem<string>, poolUrl: string): CategoriseItem<string> {
  const [whole, setWhole] = useState(item)
  useEffect(() => {
    const played = attemptsAt(item).flatMap((attempt) => cardsOf(attempt.response))
    if (!holds(item, played)) void fetchPool(poolUrl).then(setWhole, () => setWhole(item))
  }, [item])
  return whole
}

interface MatrixProps {
  readonly view: View
  readonly matrix: ConfusionMatrix
}

function TopConfusion({ view: { item, strings, locale }, matrix }: MatrixProps) {
  const top = rankedConfusions(matrix)[0]
  const key = item.bins.find((bin) => bin.id === top?.key)
  const chosen = item.bins.find((bin) => bin.id === top?.chosen)
  if (!top || !key || !chosen) return <p>{strings.results.noConfusion}</p>
  const sentence = plural(locale, strings.results.confused, top.count)
  return (
    <div class="confusion">
      <BinSign bin={chosen} />
      <div>
        <p>
          <b>{fill(sentence, { a: key.name, b: chosen.name })}</b>
        </p>
        {key.section !== undefined && (
          <p>
            <a href={`#${key.section}`}>{fill(strings.results.reread, { b: key.name })}</a>
          </p>
        )}
      </div>
    </div>
  )
}

function Matrix({ view: { item, strings }, matrix }: MatrixProps) {
  const { caption, belongs, put } = strings.results
  return (
    <table class="matrix">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {belongs}
          </th>
          <th scope="colgroup" colSpan={item.bins.length}>
            {put}
          </th>
        </tr>
        <tr>
          {item.bins.map((bin) => (
            <th key={bin.id} scope="col">
              {bin.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {item.bins.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            {item.bins.map((bin) => (
              <Cell key={bin.id} count={matrix.get(row.id)?.get(bin.id) ?? 0} isRight={row === bin} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ count, isRight }: { readonly count: number; readonly isRight: boolean }) {
  const state = isRight ? 'right' : 'astray'
  return <td class={count > 0 ? state : undefined}>{count}</td>
}
