import { fill } from '../../learning/text.ts'
import type { KeptState } from '../../state/kept-course.ts'
import { spaceUsed } from '../../state/space.ts'
import { part } from '../part.ts'
import type { OfflineData } from './offline-data.ts'
import { sizeSaid } from './size-said.ts'

export async function showSpace({ locale, strings }: OfflineData, state: KeptState): Promise<void> {
  const t = strings.space
  part(document, 'own').textContent = fill(t.own, { size: sizeSaid(locale, state.keptBytes) })
  const { usedBytes, isPersisted } = await spaceUsed()
  const measured = usedBytes === null ? [] : [fill(t.measured, { used: sizeSaid(locale, usedBytes) })]
  part(document, 'measured').textContent = [...measured, isPersisted ? t.persisted : t.unpersisted].join(' ')
}
