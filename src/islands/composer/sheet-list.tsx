import { fill, plural } from '../../learning/text.ts'
import { minutesOf, type RunSheet } from '../../learning/workshop/run-sheet.ts'
import type { SavedSheet } from '../../state/trainer/run-sheets.ts'
import type { ComposerPage } from './props.ts'
import { fragmentOf } from './where.ts'
import { lastingText, sheetTitle } from './words.ts'

export interface ListActions {
  readonly duplicate: (sheet: RunSheet) => void
  readonly remove: (saved: SavedSheet, title: string) => void
  readonly save: (saved: SavedSheet) => void
}

interface Props extends ListActions {
  readonly page: ComposerPage
  readonly sheets: readonly SavedSheet[]
}

/** What this device keeps, the latest first. */
export function SheetList({ page, sheets, ...actions }: Props) {
  return (
    <ul class="sheets">
      {sheets.map((saved) => (
        <SheetRow key={saved.id} {...{ page, saved }} {...actions} />
      ))}
    </ul>
  )
}

type RowProps = Omit<Props, 'sheets'> & { readonly saved: SavedSheet }

function SheetRow({ page, saved, duplicate, remove, save }: RowProps) {
  const t = page.strings.home
  const { reading } = saved
  const sheet = reading.kind === 'run-sheet' ? reading.sheet : null
  const title = titleOf(page, saved)
  return (
    <li data-sheet={saved.id}>
      <div>
        {sheet ? <a href={fragmentOf(saved.id)}>{title}</a> : <b>{title}</b>}
        <p class="muted small">{aboutOf(page, saved)}</p>
      </div>
      <div class="acts">
        {sheet ? (
          <button
            type="button"
            class="btn"
            aria-label={fill(t.duplicateOf, { c: title })}
            onClick={() => duplicate(sheet)}
          >
            {t.duplicate}
          </button>
        ) : (
          <button type="button" class="btn" onClick={() => save(saved)}>
            {t.save}
          </button>
        )}
        <button
          type="button"
          class="btn"
          aria-label={fill(t.removeOf, { c: title })}
          onClick={() => remove(saved, title)}
        >
          {t.remove}
        </button>
      </div>
    </li>
  )
}

const titleOf = ({ strings }: ComposerPage, { reading }: SavedSheet): string =>
  reading.kind === 'run-sheet' ? sheetTitle(reading.sheet, strings) : strings.home[reading.why]

function aboutOf({ locale, strings }: ComposerPage, { reading, savedAtMs }: SavedSheet): string {
  const t = strings.home
  if (reading.kind === 'refused') return reading.why === 'newer' ? t.newerWhy : t.unreadableWhy
  const { steps } = reading.sheet
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(savedAtMs)
  const facts = [lastingText(strings, minutesOf(steps)), plural(locale, t.steps, steps.length)]
  return [...facts, fill(t.changed, { date })].join(' · ')
}
