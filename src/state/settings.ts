import { storage } from './device.ts'

/** Kept as plain text under `<course>@<base>/s/<name>`, so that a script in the head reads them in one line. */
export type Setting = 'locale' | 'theme'

const keyOf = (name: Setting) => `s/${name}`

/** `null` where nothing was chosen. */
export function readSetting(name: Setting): string | null {
  return storage.read(keyOf(name))
}

/** `null` goes back to what the device prefers. */
export function writeSetting(name: Setting, value: string | null): void {
  if (value === null) storage.remove(keyOf(name))
  else storage.write(keyOf(name), value)
}

export function rememberLocale(locale: string): void {
  writeSetting('locale', locale)
}

/** The locale chosen here before, else the first of `wanted` (BCP 47, most wanted first) that there is, else the first. */
export function preferredLocale(available: readonly string[], wanted: readonly string[]): string {
  const remembered = readSetting('locale')
  if (remembered !== null && available.includes(remembered)) return remembered
  const languages = wanted.map((tag) => tag.toLowerCase().split('-', 1)[0] ?? '')
  return languages.find((language) => available.includes(language)) ?? available[0] ?? ''
}
