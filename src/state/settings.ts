import { storage } from './device.ts'
import { prefix } from './identity.ts'

/** Kept as plain text, so that a script that has nothing of the store reads them in one line. */
export type Setting = 'locale' | 'theme' | 'slash' | 'retention' | 'newPerDay'

const keyOf = (name: Setting) => `s/${name}`

/** The key in localStorage: `<course>@<base>/s/<name>`. */
export const settingKey = (name: Setting) => prefix + keyOf(name)

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
