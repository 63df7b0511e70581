/** The browser's promise that it clears nothing of this site by itself; `null` where it makes none, as over plain HTTP. */
export const isPersisted = (): Promise<boolean | null> => asked((storage) => storage.persisted())

/** Asks for it. Firefox asks the learner; the others decide by how the site is used. */
export const askToPersist = (): Promise<boolean | null> => asked((storage) => storage.persist())

export interface Room {
  /** What the browser counts for the whole origin; `null` where it does not tell. */
  readonly usedBytes: number | null
  /** The most that it would give. */
  readonly roomBytes: number | null
}

export async function roomOfOrigin(): Promise<Room> {
  const estimate = await asked((storage) => storage.estimate())
  return { usedBytes: estimate?.usage ?? null, roomBytes: estimate?.quota ?? null }
}

async function asked<Answer>(question: (storage: StorageManager) => Promise<Answer>): Promise<Answer | null> {
  try {
    const { storage } = navigator as { readonly storage?: StorageManager }
    return storage ? await question(storage) : null
  } catch {
    return null
  }
}
