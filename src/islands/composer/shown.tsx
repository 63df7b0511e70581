import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { Along } from './along.tsx'
import { Paper } from './paper.tsx'
import type { ComposerPage } from './props.ts'
import type { ComposerStrings } from './strings.ts'

export type Refusal = keyof Pick<ComposerStrings['refused'], 'unreadable' | 'newer' | 'gone' | 'missing'>

interface Props {
  readonly page: ComposerPage
  readonly sheet: RunSheet
  readonly keep: (sheet: RunSheet) => void
  readonly edit: (sheet: RunSheet) => void
  readonly leave: () => void
}

/** A sheet from a link: it is looked at first, and kept only when asked. */
export function Shown({ page, sheet, keep, edit, leave }: Props) {
  const t = page.strings.shown
  return (
    <>
      <section class="box noprint" aria-labelledby="composer-shown">
        <h2 id="composer-shown" tabIndex={-1} data-heading>
          {t.title}
        </h2>
        <p>{t.text}</p>
        <p class="acts">
          <button type="button" class="btn primary" onClick={() => keep(sheet)}>
            {t.keep}
          </button>
          <button type="button" class="btn" onClick={() => edit(sheet)}>
            {t.edit}
          </button>
          <button type="button" class="btn quiet" onClick={leave}>
            {t.leave}
          </button>
        </p>
      </section>
      <Paper {...{ page, sheet }} />
      <div class="noprint">
        <Along {...{ page, sheet }} />
      </div>
    </>
  )
}

interface RefusedProps {
  readonly page: ComposerPage
  readonly why: Refusal
  readonly leave: () => void
}

/** What was asked for does not open; nothing was touched. */
export function Refused({ page, why, leave }: RefusedProps) {
  const t = page.strings.refused
  return (
    <section class="box" aria-labelledby="composer-refused" data-refused={why}>
      <h2 id="composer-refused" tabIndex={-1} data-heading>
        {t.title}
      </h2>
      <p>{t[why]}</p>
      <p>{t.unchanged}</p>
      <p class="acts">
        <button type="button" class="btn primary" onClick={leave}>
          {t.leave}
        </button>
      </p>
    </section>
  )
}
