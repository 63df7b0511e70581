import type { ListedLesson } from '../../learning/catalogue.ts'
import type { CategoriseItem } from '../../learning/items/categorise.ts'
import type { Confusion, ConfusionMatrix } from '../../learning/progress/confusion.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Strings } from '../../i18n/index.ts'
import { element } from '../element.ts'
import { part } from '../part.ts'
import type { Learner } from './learner.ts'
import type { ProgressPage } from './page.ts'

/** A sorting exercise as its own page has it. */
interface Sorter {
  readonly item: CategoriseItem<string>
  readonly strings: Strings['sorter']
}

/** For each sorting exercise that was played, what was put where, and what to reread. Its texts come when asked for. */
export async function showConfusions(fold: HTMLElement, page: ProgressPage, learner: Learner): Promise<void> {
  const { catalogue, state } = learner
  const t = page.words.confusions
  const played = catalogue.items.filter(({ id, kind }) => kind === 'categorise' && state.items[id])
  part(fold, 'said').textContent = played.length === 0 ? t.none : ''
  try {
    // Rules that every lesson with a sorter has: who played one has them at hand.
    const confusionsIn =
      played.length > 0 && (await import('../../islands/sorter/sorter.tsx').then((code) => code.confusionsIn))
    const sections = await Promise.all(
      played.map(async ({ id, lesson: lessonId }) => {
        const sorter = await sorterOf(page, id)
        const lesson = catalogue.lessons.find((one) => one.id === lessonId)
        return lesson && confusionsIn
          ? sorterSection(sorter, { lesson, page, ...confusionsIn(sorter.item) })
          : []
      }),
    )
    part(fold, 'sorters').replaceChildren(...sections.flat())
  } catch {
    part(fold, 'said').textContent = t.away
  }
}

async function sorterOf({ items }: ProgressPage, id: string): Promise<Sorter> {
  return (await fetch(`${items}${id}.json`)).json() as Promise<Sorter>
}

interface Told {
  readonly lesson: ListedLesson
  readonly page: ProgressPage
  readonly matrix: ConfusionMatrix
  readonly top: Confusion | undefined
}

function sorterSection({ item, strings }: Sorter, { lesson, page, matrix, top }: Told): HTMLElement {
  const { locale, words } = page
  const nameOf = (bin: string) => item.bins.find(({ id }) => id === bin)
  const t = strings.results
  const [key, chosen] = [nameOf(top?.key ?? ''), nameOf(top?.chosen ?? '')]
  const said =
    top && key && chosen
      ? fill(plural(locale, t.confused, top.count), { a: key.name, b: chosen.name })
      : t.noConfusion
  const href = key?.section === undefined ? lesson.path : `${lesson.path}#${key.section}`
  const link = key && element('p', {}, element('a', { href }, fill(t.reread, { b: key.name })))
  return element(
    'section',
    {},
    element('h3', {}, fill(words.confusions.lesson, { lesson: lesson.title })),
    element('p', {}, said),
    ...(link ? [link] : []),
    matrixTable(item, matrix, t),
  )
}

function matrixTable(
  { bins }: CategoriseItem<string>,
  matrix: ConfusionMatrix,
  t: Sorter['strings']['results'],
): HTMLElement {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, `${t.belongs} / ${t.put}`),
    ...bins.map(({ name }) => element('th', { scope: 'col' }, name)),
  )
  const rows = bins.map((row) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, row.name),
      ...bins.map((bin) => {
        const count = matrix.get(row.id)?.get(bin.id) ?? 0
        const className = count === 0 ? '' : row === bin ? 'right' : 'astray'
        return element('td', { className }, String(count))
      }),
    ),
  )
  const table = element('table', { className: 'matrix' }, element('caption', {}, t.caption))
  table.append(element('thead', {}, head), element('tbody', {}, ...rows))
  return element('div', { className: 'scroll', tabIndex: 0 }, table)
}
