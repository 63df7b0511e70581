import { preferredLocale } from '../state/settings.ts'

/** Goes to the home of the language that the reader prefers. */
export function openDoor(doors: HTMLElement | null): void {
  const homes = JSON.parse(doors?.dataset.homes ?? '{}') as Record<string, string>
  const home = homes[preferredLocale(Object.keys(homes), navigator.languages)]
  if (home !== undefined) location.replace(home)
}
