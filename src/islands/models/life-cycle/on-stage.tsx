import type { LifeCycle as Life } from '../../../learning/models/life-cycle/curves.ts'
import { lifeCycleParameters } from '../../../learning/models/life-cycle/life-cycle-parameters.ts'
import { stageAt } from '../../../learning/models/life-cycle/stages.ts'
import { sayer } from '../say.ts'
import { staged, type StageProps } from '../staging.tsx'
import { Curves } from './curves.tsx'
import { Emphasis } from './emphasis.tsx'
import { conclusion, type SayLife } from './tell.ts'

export function onStage(props: StageProps) {
  const { words, locale, strings } = props
  const say: SayLife = sayer(words.texts)
  const conclude = (life: Life) => conclusion(life, say, locale)
  return staged(props, {
    ...{ id: 'life-cycle', parameters: lifeCycleParameters, conclude },
    faces: [
      {
        ...{ id: 'curves', name: say('plotTitle') },
        seen: (life) => <Curves {...{ life, say, locale, strings }} conclusion={conclude(life)} />,
      },
      {
        ...{ id: 'stage', name: say('stage') },
        seen: (life) => <Emphasis stage={stageAt(life, life.at)} say={say} />,
      },
    ],
  })
}
