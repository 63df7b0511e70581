import { type Bloom, bloomLevels } from '../../src/learning/items/item.ts'

const logitsPerLevel = 0.5

/**
 * What an item's Bloom level is taken to say of its difficulty, in logits: half a logit a level, 0 at "apply". The
 * bank declares nothing else. An assumption, fixed in advance: true difficulties add an error to it.
 */
export const declaredDifficulty = (bloom: Bloom): number =>
  (bloomLevels.indexOf(bloom) - bloomLevels.indexOf('apply')) * logitsPerLevel
