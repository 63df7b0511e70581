import type { Page } from '@playwright/test'

/** Begins every key of the course where it is served at `/`: `<course>@<base>/`. */
export const prefix = 'triptyque@//'

export function storedKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).sort())
}

/** Keys of the attempts that this origin holds. */
export async function storedAttempts(page: Page): Promise<string[]> {
  return (await storedKeys(page)).filter((key) => key.startsWith(`${prefix}a/`))
}

/** Writes to localStorage before any script of the page runs, at its first load only. */
export async function storeBefore(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((entries) => {
    if (sessionStorage.getItem('prepared') !== null) return
    sessionStorage.setItem('prepared', 'yes')
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text)
  }, entries)
}

/** Fills what is left of localStorage, to the last character. */
export const fillStorage = (page: Page): Promise<void> => page.evaluate(fillToTheLastCharacter)

/** Runs in the page. */
export function fillToTheLastCharacter(): void {
  let filler = 'x'.repeat(1 << 22)
  let rank = 0
  while (filler.length > 0) {
    try {
      localStorage.setItem(`elsewhere/${rank}`, filler)
      rank += 1
    } catch {
      filler = filler.slice(0, Math.floor(filler.length / 2))
    }
  }
}

/** Takes away what `fillStorage()` put there. */
export function emptyStorage(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('elsewhere/')) localStorage.removeItem(key)
  })
}
