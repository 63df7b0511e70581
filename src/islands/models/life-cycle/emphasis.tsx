import { emphasis, mixElements } from '../../../learning/models/life-cycle/emphasis.ts'
import { type Stage, stages } from '../../../learning/models/life-cycle/stages.ts'
import type { SayLife } from './tell.ts'

interface Props {
  readonly stage: Stage
  readonly say: SayLife
}

/** What each element is asked at the stage where the reader stands, beside the other stages. */
export function Emphasis({ stage, say }: Props) {
  return (
    <>
      <ol class="stages">
        {stages.map((one) => (
          <li key={one} aria-current={one === stage ? 'step' : undefined}>
            {say(one)}
          </li>
        ))}
      </ol>
      <section class="mix">
        <h4>{say('mixTitle', { stage: say(stage) })}</h4>
        <dl>
          {mixElements.map((element) => (
            <div key={element}>
              <dt>{say(element)}</dt>
              <dd>{say(emphasis[stage][element])}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
