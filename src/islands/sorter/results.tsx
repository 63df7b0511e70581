import type { Confusion, ConfusionMatrix } from '../../learning/progress/confusion.ts'
import { byId } from '../../learning/sorting/board.ts'
import { fill, plural } from '../../learning/text.ts'
import { BinSign } from './bin-sign.tsx'
import { confusionsIn } from './confusions-in.ts'
import { idOf, type TableProps } from './view.ts'

/** What was mistaken for what, over every round played whose cards are at hand, and what to reread. */
export function Results({ table }: TableProps) {
  const { item, props } = table
  const { matrix, top } = confusionsIn(item)
  const title = idOf(item, 'results')
  return (
    <section class="results" aria-labelledby={title}>
      <h3 id={title}>{props.strings.results.title}</h3>
      <p>{item.explanation}</p>
      <TopConfusion table={table} top={top} />
      <Matrix table={table} matrix={matrix} />
    </section>
  )
}

interface MatrixProps extends TableProps {
  readonly matrix: ConfusionMatrix
}

interface TopProps extends TableProps {
  readonly top: Confusion | undefined
}

function TopConfusion({ table: { item, props }, top }: TopProps) {
  const { strings, locale } = props
  const key = byId(item.bins, top?.key)
  const chosen = byId(item.bins, top?.chosen)
  if (!top || !key || !chosen) return <p>{strings.results.noConfusion}</p>
  const sentence = plural(locale, strings.results.confused, top.count)
  return (
    <div class="confusion">
      <BinSign item={item} bin={chosen} />
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

function Matrix({ table: { item, props }, matrix }: MatrixProps) {
  const { caption, belongs, put } = props.strings.results
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
