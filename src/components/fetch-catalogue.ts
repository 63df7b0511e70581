import type { Catalogue } from '../learning/catalogue.ts'

/** Asks again once the network, or the learner, is back: what was shown meanwhile stays. */
export async function fetchCatalogue(address: string): Promise<Catalogue> {
  for (;;) {
    try {
      const answer = await fetch(address)
      if (answer.ok) return (await answer.json()) as Catalogue
    } catch {
      // Told by the browser itself: nothing here can mend it.
    }
    await new Promise((resolve) => {
      for (const back of ['online', 'focus']) addEventListener(back, resolve, { once: true })
    })
  }
}
