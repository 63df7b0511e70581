import { fill } from '../../learning/text.ts'
import { Mounted } from './mounted.tsx'
import type { Scene } from './scene.ts'
import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly scene: Scene
  readonly at: number
  readonly strings: PresenterStrings
}

/** What who speaks reads: the advice of the run sheet, what the lesson says before this slide, what a room may do. */
export function Notes({ scene: { slide, note, part, cues }, at, strings: t }: Props) {
  const said = part?.notes ?? []
  const isToDo = slide.shown.kind === 'note'
  return (
    <section class="notes" aria-label={t.notes} tabIndex={0}>
      {note !== undefined && (
        <p>
          <b>{note}</b>
        </p>
      )}
      {said.length > 0 && <Mounted key={`said ${String(at)}`} elements={said} />}
      {cues.map(({ aim, minutes, element }, rank) => (
        <details key={`cue ${String(at)} ${String(rank)}`} open={isToDo}>
          <summary>{fill(t.noteFor, { aim, k: minutes })}</summary>
          <Mounted elements={[...element.children].slice(2)} />
        </details>
      ))}
      {note === undefined && said.length === 0 && cues.length === 0 && <p class="muted">{t.noNotes}</p>}
    </section>
  )
}
