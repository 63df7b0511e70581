import { own } from '../../learning/items/own-field.ts'
import { fill } from '../../learning/text.ts'
import { onStage } from '../models/registry/on-stage.ts'
import type { Staged, StageProps } from '../models/staging.tsx'
import type { PresenterProps } from './props.ts'

type Fetched = <Json>(address: string) => Promise<Json>

/** The models of a show, by their ids: their code comes with them, and with no show that has none. */
export async function loadModels(
  ids: readonly string[],
  { addresses, locale, models: strings }: PresenterProps,
  fetched: Fetched,
): Promise<ReadonlyMap<string, Staged>> {
  const loaded = await Promise.all(
    ids.map(async (id): Promise<readonly [string, Staged][]> => {
      const code = own(onStage, id)
      if (!code) return []
      const [stage, words] = await Promise.all([
        code(),
        fetched<Pick<StageProps, 'words' | 'cited'>>(fill(addresses.model, { id })),
      ])
      return [[id, stage({ ...words, locale, strings })]]
    }),
  )
  return new Map(loaded.flat())
}
