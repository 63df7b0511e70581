import { follow, type Snapshot } from '../../../learning/models/retargeting/follow.ts'
import { rules } from '../../../learning/models/retargeting/grounds.ts'
import { journeyOf, journeyParameters } from '../../../learning/models/retargeting/journey.ts'
import {
  lastStep,
  type retargeting,
  retargetingParameters,
} from '../../../learning/models/retargeting/model.ts'
import { Controls } from '../controls.tsx'
import { Explorable } from '../explorable.tsx'
import type { ModelProps } from '../model-props.ts'
import { sayer } from '../say.ts'
import { AdvertTold } from './advert-told.tsx'
import { announced, conclusion, lastLook, sitesElsewhere, type Told } from './told.ts'
import { Walk } from './walk.tsx'

/** What a visitor does on three sites, where the advert may follow, and what each party knows step by step. */
export function Retargeting(props: ModelProps) {
  const told: Told = { say: sayer<typeof retargeting.texts>(props.words.texts) }
  return (
    <div class="trail">
      <Explorable
        {...props}
        id="retargeting"
        parameters={retargetingParameters}
        conclude={(state) => conclusion(follow(journeyOf(state), state.sitesApart), told)}
        announce={(state) => announced(follow(journeyOf(state), state.sitesApart), state.step - 1, told)}
        settings={(state, set) => (
          <Controls
            {...props}
            id="retargeting"
            parameters={journeyParameters}
            state={state}
            // A choice changes the whole journey: where it leads is seen at its end.
            onSet={(parameter, value) => set({ [parameter]: value, step: lastStep })}
          />
        )}
      >
        {(state, set) => {
          const snapshots = follow(journeyOf(state), state.sitesApart)
          return (
            <>
              <Outcome snapshots={snapshots} {...told} />
              <Walk
                snapshots={snapshots}
                at={state.step - 1}
                go={(step) => set({ step: step + 1 })}
                {...told}
              />
              <Rules {...told} />
            </>
          )
        }}
      </Explorable>
    </div>
  )
}

/** At the end, site by site. */
function Outcome({ snapshots, ...told }: Told & { readonly snapshots: readonly Snapshot[] }) {
  return (
    <section aria-labelledby="retargeting-outcome">
      <h4 id="retargeting-outcome">{told.say('outcome')}</h4>
      {sitesElsewhere.map((site) => (
        <div key={site} class="advert">
          <h5>{told.say(`site-${site}`)}</h5>
          <AdvertTold advert={lastLook(snapshots, site)?.advert ?? null} {...told} />
        </div>
      ))}
    </section>
  )
}

function Rules({ say }: Told) {
  return (
    <details class="values">
      <summary>{say('rules')}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>
            {say(rule)} ({say(`article-${rule}`)})
          </li>
        ))}
      </ul>
    </details>
  )
}
