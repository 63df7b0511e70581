/** What TypeScript does not know yet. */
interface WithConnection {
  readonly connection?: { readonly saveData?: boolean }
}

/** Whether the reader asked the browser to save data. */
export const isSparing = (): boolean => (navigator as WithConnection).connection?.saveData === true

/** Asked where a reader has just said that they want to keep the course: browsers then are likelier to agree. */
export async function askToPersist(): Promise<void> {
  await (navigator.storage as Partial<StorageManager>).persist?.().catch(() => false)
}

export interface Space {
  /** What the browser counts for the whole origin, in bytes; `null` where it does not tell. */
  readonly usedBytes: number | null
  /** Whether it has promised to erase nothing by itself. */
  readonly isPersisted: boolean
}

export async function spaceUsed(): Promise<Space> {
  const { storage } = navigator
  const [estimate, isPersisted] = await Promise.all([
    storage.estimate().catch((): StorageEstimate => ({})),
    storage.persisted().catch(() => false),
  ])
  return { usedBytes: estimate.usage ?? null, isPersisted }
}
