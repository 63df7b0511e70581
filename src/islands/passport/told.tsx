import { fill, plural } from '../../learning/text.ts'
import type { Refusal } from '../../learning/passport/passport.ts'
import type { Receipt } from '../../state/passport/receipt.ts'
import type { TakenIn } from '../../state/passport/take-in.ts'
import { minuteOf } from './days.ts'
import type { PassportProps } from './props.ts'

/** Why a passport is not taken, and what to do. */
export function Refused({ page, refusal }: { readonly page: PassportProps; readonly refusal: Refusal }) {
  const t = page.strings.refusal
  const course = refusal.why === 'another-course' ? refusal.course.slice(0, longestName) : ''
  return (
    <section class="box" aria-labelledby="passport-refused">
      <h3 id="passport-refused" tabIndex={-1} data-heading>
        {t.title}
      </h3>
      <p>{fill(t[refusal.why], { course })}</p>
      <p>{t.unchanged}</p>
    </section>
  )
}

/** Whoever made it may have called it anything. */
const longestName = 80

/** What came of the taking in. */
export function Done({ page, taken }: { readonly page: PassportProps; readonly taken: TakenIn }) {
  const { done: t } = page.strings
  return (
    <section class="box" aria-labelledby="passport-done">
      <h3 id="passport-done" tabIndex={-1} data-heading>
        {addedWords(page, taken)}
      </h3>
      {taken.left > 0 && taken.why && (
        <p>
          {plural(page.locale, t.left, taken.left)} {t[taken.why]}
        </p>
      )}
    </section>
  )
}

export function addedWords(
  { locale, strings: { done: t } }: PassportProps,
  { keys }: Pick<TakenIn, 'keys'>,
): string {
  const answers = answersAmong(keys)
  return answers > 0 || keys.length === 0 ? plural(locale, t.added, answers) : t.addedDeeds
}

/** The last taking in, and the way to undo it; or that it was undone. */
export function LastTaken({
  page: { locale, strings },
  receipt,
  undo,
}: {
  readonly page: PassportProps
  readonly receipt: Receipt
  readonly undo: () => void
}) {
  const { done: t } = strings
  const answers = answersAmong(receipt.keys)
  if (receipt.isUndone)
    return (
      <p class="last" tabIndex={-1} data-heading>
        {answers > 0 ? plural(locale, t.undone, answers) : t.undoneDeeds}
      </p>
    )
  return (
    <p class="last acts">
      <span>{fill(plural(locale, t.last, answers), { date: minuteOf(locale, receipt.atMs) })}</span>
      <button type="button" class="btn" onClick={undo}>
        {t.undo}
      </button>
    </p>
  )
}

const answersAmong = (keys: readonly string[]): number => keys.filter((key) => key.startsWith('a/')).length
