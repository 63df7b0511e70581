import { follow, type Snapshot } from '../../../learning/models/retargeting/follow.ts'
import { type Journey, journeyOf, journeyParameters } from '../../../learning/models/retargeting/journey.ts'
import {
  lastStep,
  type retargeting,
  retargetingParameters,
} from '../../../learning/models/retargeting/model.ts'
import { Controls } from '../controls.tsx'
import { sayer } from '../say.ts'
import { staged, type StageProps, valuesTold } from '../staging.tsx'
import { AdvertTold } from './advert-told.tsx'
import { KnowledgeTable } from './knowledge-table.tsx'
import { StepList } from './step-list.tsx'
import { conclusion, lastLook, sitesElsewhere, stepTold, type Told } from './told.ts'

export function onStage(props: StageProps) {
  const told: Told = { say: sayer<typeof retargeting.texts>(props.words.texts) }
  const { say } = told
  const followed = (state: Journey) => follow(journeyOf(state), state.sitesApart)
  return staged(props, {
    ...{ id: 'retargeting', parameters: retargetingParameters },
    conclude: (state) => conclusion(followed(state), told),
    faces: [
      {
        ...{ id: 'outcome', name: say('outcome') },
        seen: (state) => <Outcome snapshots={followed(state)} {...told} />,
        values: (state) => valuesTold(journeyParameters, state, props),
        settings: (state, set) => (
          <Controls
            {...props}
            {...{ id: 'retargeting', parameters: journeyParameters, state }}
            onSet={(parameter, value) => set({ [parameter]: value, step: lastStep })}
          />
        ),
      },
      {
        ...{ id: 'steps', name: say('steps') },
        seen: (state) => {
          const now = at(followed(state), state.step)
          return now && <KnowledgeTable now={now} {...told} />
        },
        conclude: (state) => {
          const snapshots = followed(state)
          const now = at(snapshots, state.step)
          return now ? stepTold(now, snapshots.length, told) : conclusion(snapshots, told)
        },
        values: () => [],
        settings: (state, set) => {
          const snapshots = followed(state)
          const now = at(snapshots, state.step)
          return now && <StepList {...{ snapshots, now, ...told }} go={(step) => set({ step: step + 1 })} />
        },
      },
    ],
  })
}

/** The step that is looked at, from 1; the last one where it is beyond. */
const at = (snapshots: readonly Snapshot[], step: number) => snapshots[step - 1] ?? snapshots.at(-1)

/** Where the advert follows at the end, site by site. */
function Outcome({ snapshots, ...told }: Told & { readonly snapshots: readonly Snapshot[] }) {
  return (
    <div class="outcome">
      {sitesElsewhere.map((site) => (
        <div key={site} class="advert">
          <h3>{told.say(`site-${site}`)}</h3>
          <AdvertTold advert={lastLook(snapshots, site)?.advert ?? null} {...told} />
        </div>
      ))}
    </div>
  )
}
