import { setEnglish } from './english.ts'
import { setFrench } from './french.ts'

/** Per language, whatever its region. A language without rules keeps its texts as they are written. */
const rules: Readonly<Record<string, (text: string) => string>> = { fr: setFrench, en: setEnglish }

const address = /(?:https?:\/\/|www\.)[^\s»”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** Quick to look for. */
const mayHoldAddress = /@|:\/\/|www\./

/**
 * Sets spaces, apostrophes, quotes and ellipses as the language wants them; addresses stay as they are.
 * Authors write plain characters. Idempotent.
 */
export function setTypography(text: string, locale: string): string {
  const set = rules[locale.split('-')[0] ?? '']
  if (!set) return text
  if (!mayHoldAddress.test(text)) return set(text)
  const addresses = text.match(address) ?? []
  return text
    .split(address)
    .map((words, index) => set(words) + (addresses[index] ?? ''))
    .join('')
}
