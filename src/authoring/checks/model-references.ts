import { isModelId, models } from '../../learning/models/registry/models.ts'
import type { Draft } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { startOf } from '../files/text-file.ts'
import type { Use } from '../mdx/body-parts.ts'
import { textsIn } from '../yaml/located.ts'
import { declared, unknown } from './declared.ts'
import { modelWithoutWords, unknownReference } from './reference-faults.ts'

/** A model that is named exists, has its words, and rests on sources that are written somewhere. */
export function modelReferences(draft: Draft): readonly Fault[] {
  const sources = declared(draft.sourcesYaml, [])
  const worded = new Set(draft.models.map(({ id }) => id))
  const uses = draft.lessons.flatMap(({ files }) => files.flatMap(({ body }) => body?.uses.models ?? []))
  return [
    ...draft.models.flatMap(({ id, yaml }) =>
      isModelId(id)
        ? unknown('source', textsIn(yaml, ['sources']), sources)
        : [faultAt(startOf(yaml.path), unknownModel(id))],
    ),
    ...uses.flatMap((use) => useFaults(use, worded)),
  ]
}

const unknownModel = (id: string) => unknownReference('model', id, Object.keys(models))

function useFaults(use: Use, worded: ReadonlySet<string>): readonly Fault[] {
  if (!isModelId(use.id)) return [faultAt(use, unknownModel(use.id))]
  return worded.has(use.id) ? [] : [faultAt(use, modelWithoutWords(use.id))]
}
