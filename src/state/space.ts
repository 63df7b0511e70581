import { isPersisted, roomOfOrigin } from '../platform/persistence.ts'

export { isSparing } from '../platform/offline/sparing.ts'
export { askToPersist, isPersisted } from '../platform/persistence.ts'

export interface Space {
  /** What the browser counts for the whole origin; `null` where it does not tell. */
  readonly usedBytes: number | null
  /** Whether it has promised to erase nothing by itself. */
  readonly isPersisted: boolean
}

export async function spaceUsed(): Promise<Space> {
  const [{ usedBytes }, promise] = await Promise.all([roomOfOrigin(), isPersisted()])
  return { usedBytes, isPersisted: promise === true }
}
