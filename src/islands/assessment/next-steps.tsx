import { weakestModule } from '../../learning/assessment/advice.ts'
import type { SittingResult } from '../../learning/assessment/sitting-result.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import { fill } from '../../learning/text.ts'
import type { Addresses } from './addresses.ts'
import { moduleTitle } from './module-table.tsx'
import type { ResultStrings } from './strings.ts'

interface Props {
  readonly result: SittingResult
  readonly course: Catalogue
  readonly addresses: Addresses
  readonly strings: ResultStrings
}

/** After the diagnostic, the lesson to read first; after the final, what there is to show for it. */
export function NextSteps({ result, course, addresses, strings }: Props) {
  const words = strings.next
  return (
    <section aria-labelledby="next">
      <h3 id="next">{result.sitting.form === 'diagnostic' ? words.first : words.title}</h3>
      {result.sitting.form === 'diagnostic' ? (
        <FirstLesson {...{ result, course, addresses, strings }} />
      ) : (
        <p class="acts">
          <a class="btn primary" href={addresses.attestation}>
            {words.attestation}
          </a>
          <a class="btn" href={addresses.progress}>
            {words.progress}
          </a>
        </p>
      )}
      <p>
        <a href={addresses.handIn}>{words.handIn}</a>
      </p>
    </section>
  )
}

function FirstLesson({ result, course, addresses, strings: { next, tally } }: Props) {
  const weakest = weakestModule(result)
  const lesson = weakest && course.lessons.find(({ module }) => module === weakest.module)
  if (!weakest || !lesson)
    return (
      <>
        <p>{next.allRight}</p>
        <p>
          <a class="btn primary" href={addresses.course}>
            {next.course}
          </a>
        </p>
      </>
    )
  const told = fill(tally, { k: weakest.right, n: weakest.of })
  return (
    <>
      <p>{fill(next.weakest, { module: moduleTitle(weakest.module, course), tally: told })}</p>
      <p>
        <a class="btn primary" href={lesson.path}>
          {lesson.title}
        </a>
      </p>
    </>
  )
}
