import { campaignParameters } from '../../../learning/models/direct-campaign/campaign-parameters.ts'
import { Explorable } from '../explorable.tsx'
import { Figures } from '../figures.tsx'
import type { ModelProps } from '../model-props.ts'
import { sayer } from '../say.ts'
import { Funnel } from './funnel.tsx'
import { conclusion, figuresOf, type SayCampaign } from './tell.ts'

/** How many come through each step of a campaign, what it costs and what it earns. */
export function DirectCampaign(props: ModelProps) {
  const { words, locale, strings } = props
  const say: SayCampaign = sayer(words.texts)
  return (
    <Explorable
      {...props}
      id="direct-campaign"
      parameters={campaignParameters}
      conclude={(campaign) => conclusion(campaign, say, locale)}
    >
      {(campaign) => (
        <>
          <Funnel {...{ campaign, say, locale, strings }} />
          <Figures figures={figuresOf(campaign, say, locale)} />
        </>
      )}
    </Explorable>
  )
}
