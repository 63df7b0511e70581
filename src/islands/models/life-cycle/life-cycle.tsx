import type { LifeCycle as Life } from '../../../learning/models/life-cycle/curves.ts'
import { lifeCycleParameters } from '../../../learning/models/life-cycle/life-cycle-parameters.ts'
import { stageAt } from '../../../learning/models/life-cycle/stages.ts'
import { Explorable } from '../explorable.tsx'
import type { ModelProps } from '../model-props.ts'
import { sayer } from '../say.ts'
import { Curves } from './curves.tsx'
import { Emphasis } from './emphasis.tsx'
import { conclusion, type SayLife } from './tell.ts'

/** Sales and profit over a life, and what each stage asks for. */
export function LifeCycle(props: ModelProps) {
  const { words, locale } = props
  const say: SayLife = sayer(words.texts)
  const conclude = (life: Life) => conclusion(life, say, locale)
  return (
    <Explorable {...props} id="life-cycle" parameters={lifeCycleParameters} conclude={conclude}>
      {(life) => (
        <>
          <Curves {...props} {...{ life, say }} conclusion={conclude(life)} />
          <Emphasis stage={stageAt(life, life.at)} say={say} />
        </>
      )}
    </Explorable>
  )
}
