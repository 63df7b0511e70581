import { letterAt } from '../../learning/items/letter.ts'
import { nodeReached, type ScenarioItem } from '../../learning/items/scenario.ts'
import type { Desk } from './desk.ts'
import { Explained } from './explained.tsx'
import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly desk: Desk
  readonly item: ScenarioItem<string>
  readonly strings: PresenterStrings
}

/** What the room has decided, as who speaks enters it. */
export function CaseControls({ desk, item, strings }: Props) {
  const t = strings.case
  const walking = desk.walking(item.id)
  const choices = walking.stage === 'deciding' ? (nodeReached(item, walking)?.choices ?? []) : []
  return (
    <section class="live case" aria-label={t.decide}>
      {choices.length > 0 && <h3>{t.decide}</h3>}
      <p class="buttons">
        {choices.map(({ id, text }, at) => (
          <button type="button" class="btn" key={id} onClick={() => desk.decide(item, id)}>
            {letterAt(at)}. {text}
          </button>
        ))}
        {walking.stage === 'explained' && (
          <button type="button" class="btn primary" onClick={() => desk.goOnWithCase(item)}>
            {t.goOn}
          </button>
        )}
        {walking.path.length > 0 && (
          <button type="button" class="btn" onClick={() => desk.replayCase(item.id)}>
            {t.again}
          </button>
        )}
      </p>
      <Explained item={item} strings={strings} />
    </section>
  )
}
