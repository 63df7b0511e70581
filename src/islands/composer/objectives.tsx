import { plural } from '../../learning/text.ts'
import type { ComposerPage } from './props.ts'

interface Props {
  readonly page: ComposerPage
  readonly chosen: ReadonlySet<string>
  readonly choose: (id: string, isChosen: boolean) => void
}

/** The objectives of the course by module, then by lesson. */
export function Objectives({ page, chosen, choose }: Props) {
  const { catalogue, locale, strings } = page
  return (
    <>
      {catalogue.modules.map(({ id, title }) => {
        const lessons = catalogue.lessons.filter(({ module }) => module === id)
        const count = new Set(
          lessons.flatMap(({ objectives }) => objectives).filter((one) => chosen.has(one)),
        ).size
        return (
          <details key={id} open={count > 0 || undefined}>
            <summary>
              {title}
              {count > 0 && <span class="muted"> {plural(locale, strings.wish.chosen, count)}</span>}
            </summary>
            {lessons.map((lesson) => (
              <fieldset key={lesson.id}>
                <legend>{lesson.title}</legend>
                {catalogue.objectives
                  .filter((objective) => lesson.objectives.includes(objective.id))
                  .map((objective) => (
                    <label key={objective.id}>
                      <input
                        type="checkbox"
                        checked={chosen.has(objective.id)}
                        onChange={({ currentTarget }) => choose(objective.id, currentTarget.checked)}
                      />
                      <span>{objective.text}</span>
                    </label>
                  ))}
              </fieldset>
            ))}
          </details>
        )
      })}
    </>
  )
}
