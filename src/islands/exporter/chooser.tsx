import type { Catalogue, ListedLesson } from '../../learning/catalogue.ts'
import type { Chosen } from '../../learning/exchange/chosen.ts'
import type { ListedItem } from '../../learning/items/listed-item.ts'
import { fill, plural } from '../../learning/text.ts'
import type { ChooseStrings } from './strings.ts'
import { TickBox } from './tick-box.tsx'

interface Props {
  readonly catalogue: Catalogue
  /** Of the catalogue, those that are offered. */
  readonly items: readonly ListedItem[]
  readonly chosen: Chosen
  readonly locale: string
  readonly strings: ChooseStrings
  readonly tick: (items: readonly ListedItem[], isTicked: boolean) => void
}

/** Modules, their lessons, and the objectives of each: whole, or one by one. */
export function Chooser(props: Props) {
  const { catalogue, items, strings, tick } = props
  return (
    <>
      <p class="acts">
        <button type="button" class="btn" onClick={() => tick(items, true)}>
          {strings.all}
        </button>
        <button type="button" class="btn" onClick={() => tick(items, false)}>
          {strings.none}
        </button>
      </p>
      <div class="export-modules">
        {catalogue.modules.map(({ id, title }) => {
          const own = items.filter(({ module }) => module === id)
          const lessons = catalogue.lessons.filter(({ module }) => module === id)
          return (
            own.length > 0 && (
              <fieldset key={id}>
                <legend>{title}</legend>
                {lessons.length > 1 && (
                  <TickBox {...props} items={own}>
                    {strings.module}
                  </TickBox>
                )}
                <ul>
                  {lessons.map((lesson) => (
                    <LessonRow key={lesson.id} {...props} lesson={lesson} />
                  ))}
                </ul>
              </fieldset>
            )
          )
        })}
      </div>
    </>
  )
}

function LessonRow(props: Props & { readonly lesson: ListedLesson }) {
  const { catalogue, items, lesson, locale, strings } = props
  const own = items.filter((item) => item.lesson === lesson.id)
  const objectives = catalogue.objectives.flatMap((objective) => {
    const testing = own.filter((item) => item.objective === objective.id)
    return testing.length > 0 ? [{ ...objective, testing }] : []
  })
  const counted = (of: readonly ListedItem[]) => (
    <small class="count">{plural(locale, strings.items, of.length)}</small>
  )
  if (own.length === 0) return null
  return (
    <li>
      <TickBox {...props} items={own}>
        {lesson.title} {counted(own)}
      </TickBox>
      {objectives.length > 1 && (
        <details>
          <summary>
            {strings.objectives} <span class="vh">{fill(strings.objectivesOf, { title: lesson.title })}</span>
          </summary>
          {objectives.map(({ id, text, testing }) => (
            <TickBox key={id} {...props} items={testing}>
              {text} {counted(testing)}
            </TickBox>
          ))}
        </details>
      )}
    </li>
  )
}
