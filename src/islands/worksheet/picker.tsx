import { plural } from '../../learning/text.ts'
import type { TaughtItem, TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import type { WorksheetStrings } from './strings.ts'

export interface Choosing {
  readonly lesson: string
  /** Empty: all of the lesson. */
  readonly objective: string
  /** Ids of items of any lesson. */
  readonly chosen: ReadonlySet<string>
}

interface Props extends Choosing {
  readonly catalogue: TrainerCatalogue
  readonly locale: string
  readonly strings: WorksheetStrings
  readonly change: (change: Partial<Choosing>) => void
}

/** A lesson, one of its objectives or all, and its questions to tick. */
export function Picker(props: Props) {
  const { catalogue, lesson, objective, chosen, locale, strings, change } = props
  const items = shownItems(catalogue, lesson, objective)
  const tick = (ids: readonly string[], isOn: boolean) => {
    const others = [...chosen].filter((id) => !ids.includes(id))
    change({ chosen: new Set(isOn ? [...others, ...ids] : others) })
  }
  const all = items.map(({ id }) => id)
  return (
    <div class="picker">
      <Selects {...props} />
      <fieldset class="ticks">
        <legend>{strings.items}</legend>
        {items.map(({ id, kind, stem }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.has(id)}
              onChange={({ currentTarget }) => tick([id], currentTarget.checked)}
            />
            <span>
              {stem} <small>({strings.kinds[kind]})</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="acts">
        <button type="button" class="btn" onClick={() => tick(all, true)}>
          {strings.tickAll}
        </button>
        <button type="button" class="btn" onClick={() => change({ chosen: new Set() })}>
          {strings.untickAll}
        </button>
        <b>{plural(locale, strings.chosen, chosen.size)}</b>
      </p>
    </div>
  )
}

function Selects({ catalogue, lesson, objective, strings, change }: Props) {
  const taught = catalogue.lessons.find(({ id }) => id === lesson)
  const objectives = catalogue.objectives.filter(({ id }) => taught?.objectives.includes(id))
  return (
    <>
      <p>
        <label for="sheet-lesson">{strings.lesson}</label>
        <select
          id="sheet-lesson"
          value={lesson}
          onChange={({ currentTarget }) => change({ lesson: currentTarget.value, objective: '' })}
        >
          {catalogue.modules.map((module) => (
            <optgroup key={module.id} label={module.title}>
              {catalogue.lessons
                .filter((one) => one.module === module.id)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      <p>
        <label for="sheet-objective">{strings.objective}</label>
        <select
          id="sheet-objective"
          value={objective}
          onChange={({ currentTarget }) => change({ objective: currentTarget.value })}
        >
          <option value="">{strings.allObjectives}</option>
          {objectives.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </p>
    </>
  )
}

const shownItems = ({ items }: TrainerCatalogue, lesson: string, objective: string): readonly TaughtItem[] =>
  items.filter((item) => item.lesson === lesson && (objective === '' || item.objective === objective))
