import { preferredLocale } from '../learning/preferred-locale.ts'

/**
 * Goes to the home of the language that the reader prefers. It reads by itself the one chosen before, under
 * `data-key` of localStorage: the door weighs next to nothing without the store.
 */
export function openDoor(doors: HTMLElement | null): void {
  if (!doors) return
  const homes = JSON.parse(doors.dataset.homes ?? '{}') as Record<string, string>
  const chosen = readText(doors.dataset.key ?? '')
  const home = homes[preferredLocale(Object.keys(homes), chosen, navigator.languages)]
  if (home !== undefined) location.replace(home)
}

/** `null` where there is none, or where storage is denied. */
function readText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
