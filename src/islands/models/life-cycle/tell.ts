import { type LifeCycle as Life, profit, sales } from '../../../learning/models/life-cycle/curves.ts'
import type { lifeCycle } from '../../../learning/models/life-cycle/model.ts'
import { stageAt } from '../../../learning/models/life-cycle/stages.ts'
import { quantity } from '../quantity.ts'
import type { Say } from '../say.ts'

export type SayLife = Say<typeof lifeCycle.texts>

/** Where one stands, in a sentence. */
export function conclusion(life: Life, say: SayLife, locale: string): string {
  const index = (value: number) => quantity(locale, 'index', value)
  return say('conclusion', {
    at: quantity(locale, 'share', life.at),
    stage: say(stageAt(life, life.at)),
    sales: index(sales(life, life.at)),
    profit: index(profit(life, life.at)),
  })
}
