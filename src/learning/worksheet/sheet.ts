import type { Item } from '../items/index.ts'
import { dealing, type Version } from './dealing.ts'
import type { LaidItem } from './laid-item.ts'
import { layOut } from './lay-out.ts'

export interface Sheet {
  readonly version: Version
  readonly seed: number
  readonly questions: readonly LaidItem[]
}

/** The items as one version has them. The same items, seed and version give the same sheet. */
export function sheetOf(items: readonly Item[], seed: number, version: Version): Sheet {
  const deal = dealing(seed, version)
  return {
    version,
    seed,
    questions: deal.mix(items, 'questions').map((item) => layOut(item, deal)),
  }
}
