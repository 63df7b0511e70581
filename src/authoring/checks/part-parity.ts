import type { Draft } from '../draft.ts'
import type { Fault } from '../faults/fault.ts'
import { sequenceFaults } from './sequence-faults.ts'

/** In every language a lesson has as many key points, the same steps of its example, the same marks on its figures. */
export function partParity({ lessons }: Draft): readonly Fault[] {
  return lessons.flatMap(({ files: [model, ...others] }) =>
    model
      ? others.flatMap((other) =>
          sequenceFaults('part', model, other, ({ body }) =>
            body?.parts.map(({ label, place }) => ({ name: label, place })),
          ),
        )
      : [],
  )
}
