import { Component } from 'preact'
import type { Catalogue, ListedLesson } from '../../learning/catalogue.ts'
import { courseMastery } from '../../learning/mastery/course-mastery.ts'
import type { MasteryLevel } from '../../learning/mastery/objective-mastery.ts'
import { missingPrerequisites } from '../../learning/mastery/prerequisites.ts'
import { now } from '../../state/now.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import { AdvisedFirst } from './advised-first.tsx'

export interface MasteryStrings {
  readonly levels: Readonly<Record<MasteryLevel, string>>
  /** `{lessons}`: links to the lessons that this one is best read after. */
  readonly first: string
  readonly more: string
}

interface Props extends Catalogue {
  readonly strings: MasteryStrings
  /** Address of my progress. */
  readonly progress: string
  /** Address of the lesson; that of the page where none is given. */
  readonly path?: string
}

/** How well each objective of the lesson is mastered, and what it is best read after. */
export class Mastery extends Component<Props> {
  #stop = (): void => undefined

  override componentDidMount(): void {
    void openProgress()
    this.#stop = $progress.listen(() => this.forceUpdate())
    this.forceUpdate()
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  render(props: Props) {
    const { lessons, strings, progress, path = location.pathname } = props
    const lesson = lessons.find((one) => one.path === path)
    if (!lesson) return null
    const mastery = courseMastery(props, $progress.get(), now())
    const first = missingPrerequisites(lesson, lessons, mastery).flatMap(
      (one) => lessons.find(({ id }) => id === one.lesson) ?? [],
    )
    return (
      <div class="flow">
        <ul>
          {textsOf(lesson, props).map(({ id, text }) => (
            <li key={id}>
              <b>{strings.levels[mastery.get(id)?.level ?? 'unmet']}</b> · {text}
            </li>
          ))}
        </ul>
        {first.length > 0 && <AdvisedFirst lessons={first} sentence={strings.first} />}
        <p>
          <a href={progress}>{strings.more}</a>
        </p>
      </div>
    )
  }
}

function textsOf(lesson: ListedLesson, { objectives }: Catalogue): Catalogue['objectives'] {
  return objectives.filter(({ id }) => lesson.objectives.includes(id))
}
