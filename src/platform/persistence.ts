/** The browser's promise that it clears nothing of this site by itself; `null` where it makes none, as over plain HTTP. */
export async function isPersisted(): Promise<boolean | null> {
  return ask('persisted')
}

/** Asks for it. Firefox asks the learner; the others decide by how the site is used. */
export async function askToPersist(): Promise<boolean | null> {
  return ask('persist')
}

async function ask(what: 'persisted' | 'persist'): Promise<boolean | null> {
  try {
    const { storage } = navigator as { readonly storage?: StorageManager }
    return storage ? await storage[what]() : null
  } catch {
    return null
  }
}
