import { campaignParameters } from '../../../learning/models/direct-campaign/campaign-parameters.ts'
import { Figures } from '../figures.tsx'
import { sayer } from '../say.ts'
import { staged, type StageProps } from '../staging.tsx'
import { Funnel } from './funnel.tsx'
import { conclusion, figuresOf, type SayCampaign } from './tell.ts'

export function onStage(props: StageProps) {
  const { words, locale, strings } = props
  const say: SayCampaign = sayer(words.texts)
  return staged(props, {
    ...{ id: 'direct-campaign', parameters: campaignParameters },
    conclude: (campaign) => conclusion(campaign, say, locale),
    faces: [
      {
        ...{ id: 'funnel', name: say('funnelTitle') },
        seen: (campaign) => <Funnel {...{ campaign, say, locale, strings }} />,
      },
      {
        ...{ id: 'result', name: say('result') },
        seen: (campaign) => <Figures figures={figuresOf(campaign, say, locale)} />,
      },
    ],
  })
}
