import type { Catalogue } from '../learning/catalogue.ts'

/** Waits while the network is away: what was shown meanwhile stays. */
export async function fetchCatalogue(address: string): Promise<Catalogue> {
  for (;;) {
    try {
      const answer = await fetch(address)
      if (answer.ok) return (await answer.json()) as Catalogue
    } catch {
      // Told by the browser itself: nothing here can mend it.
    }
    await new Promise((resolve) => {
      addEventListener('online', resolve, { once: true })
    })
  }
}
