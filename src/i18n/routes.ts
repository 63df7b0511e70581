/** The words of addresses, per language: /fr/lecons/…, /en/lessons/…. */
const words: Readonly<Record<string, { readonly lessons: string; readonly progress: string }>> = {
  fr: { lessons: 'lecons', progress: 'progres' },
  en: { lessons: 'lessons', progress: 'progress' },
}

export type Room = 'lessons' | 'progress'

/** The word that stands for `room` in addresses of `locale`. */
export function routeWord(locale: string, room: Room): string {
  const word = words[locale]?.[room]
  if (word === undefined)
    throw new Error(`No address for "${room}" in "${locale}": add it to src/i18n/routes.ts.`)
  return word
}
