import { fill, plural } from '../../learning/text.ts'
import { slackIn } from '../../learning/workshop/filling.ts'
import { minutesOf } from '../../learning/workshop/run-sheet.ts'
import type { OpenSheet } from './open-sheet.ts'
import type { ComposerPage } from './props.ts'
import { lastingText } from './words.ts'

interface Props {
  readonly page: ComposerPage
  readonly open: OpenSheet
}

/** More than so many are folded away. */
const mostShown = 4

/** Of the lessons that could be added, so many are named. */
const mostLessons = 3

/** What a proposal leaves out, adds or leaves open, as long as the sheet is so. */
export function ProposalNotes({ page, open }: Props) {
  const { proposal, sheet } = open
  if (!proposal) return null
  const { catalogue, locale, strings } = page
  const t = strings.proposal
  const items = sheet.steps.flatMap((step) => (step.kind === 'activity' ? [step.item] : []))
  const worked = new Set(
    catalogue.items.filter(({ id }) => items.includes(id)).map(({ objective }) => objective),
  )
  const named = (isNamed: (id: string) => boolean) =>
    catalogue.objectives.filter(({ id }) => isNamed(id)).map(({ text }) => text)
  const missing = named((id) => proposal.noRoom.includes(id) && !worked.has(id))
  const besides = named((id) => proposal.besides.includes(id) && worked.has(id))
  const { goingOn } = proposal
  const { minutes = 0 } = sheet
  const left = minutes - minutesOf(sheet.steps)
  const told = { k: missing.length, n: sheet.objectives?.length ?? 0, time: lastingText(strings, minutes) }
  return (
    <>
      {missing.length > 0 && (
        <div class="box" data-no-room>
          <p>{fill(plural(locale, t.noRoom, missing.length), told)}</p>
          <Listed texts={missing} name={t.which} />
          <p>{t.makeRoom}</p>
        </div>
      )}
      {goingOn && left > slackIn(minutes) && (
        <div class="box" data-time-left>
          <p>{fill(goingOn.length > 0 ? t.left : t.allTaken, { k: left })}</p>
          <Listed texts={goingOn.slice(0, mostLessons).map(({ title }) => title)} name={t.which} />
        </div>
      )}
      {besides.length > 0 && (
        <div class="box" data-besides>
          <p>{plural(locale, t.besides, besides.length)}</p>
          <Listed texts={besides} name={t.which} />
        </div>
      )}
    </>
  )
}

/** A long list is opened by who wants it. */
function Listed({ texts, name }: { readonly texts: readonly string[]; readonly name: string }) {
  const list = texts.length > 0 && (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
  if (texts.length <= mostShown) return list
  return (
    <details class="aims-of">
      <summary>{name}</summary>
      {list}
    </details>
  )
}
