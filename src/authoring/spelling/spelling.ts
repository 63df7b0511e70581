import type { Draft } from '../draft.ts'
import { type Fault, faultAt, type Place } from '../faults/fault.ts'
import { textsIn } from '../yaml/located.ts'
import type { Dictionaries } from './dictionary.ts'
import { proseOf } from './prose.ts'
import { unknownPart } from './spelt.ts'
import { misspelt, needlessWord } from './spelling-faults.ts'
import { wordsIn } from './words-in.ts'

const mostSuggestions = 3
/** To find what a word was meant to be takes a tenth of a second: past so many words, a list is what is missing. */
const suggestedWords = 25

interface Unknown {
  readonly word: string
  readonly locale: string
  readonly place: Place
  readonly times: number
}

/** Each word of the course is known to the dictionary of its language, or to words.yaml; an unknown one is told once. */
export function spelling(draft: Draft, dictionaries: Dictionaries): readonly Fault[] {
  const lists = listsOf(draft)
  const needed = new Set<string>()
  const unknown = draft.locales.flatMap((locale) => {
    const dictionary = dictionaries[languageOf(locale)]
    if (!dictionary) return []
    const listed = lists.get(locale) ?? new Map<string, string>()
    return unknownWords(draft, locale, (word) => {
      if (dictionary.knows(word)) return true
      const entry = listed.get(word) ?? listed.get(word.charAt(0).toLowerCase() + word.slice(1))
      if (entry !== undefined) needed.add(entry)
      return entry !== undefined
    })
  })
  return [
    ...unknown.map((found, at) => told(found, at, dictionaries)),
    ...needless(draft, dictionaries, needed),
  ]
}

const languageOf = (locale: string) => locale.split('-')[0] ?? ''

/** Per language its listed words, with plain apostrophes and hyphens, each to its place in the lists. */
function listsOf({ wordsYaml, locales }: Draft): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    locales.map((locale) => [
      locale,
      new Map(
        ['names', locale].flatMap((list) =>
          textsIn(wordsYaml, [list]).map(({ value }) => [value.replaceAll('’', "'"), entryOf(list, value)]),
        ),
      ),
    ]),
  )
}

const entryOf = (list: string, word: string) => `${list}/${word}`

function unknownWords(draft: Draft, locale: string, knows: (word: string) => boolean): readonly Unknown[] {
  const judged = new Map<string, string | null>()
  const unknown = new Map<string, Unknown>()
  for (const { text, placeOf, ...prose } of proseOf(draft)) {
    if (prose.locale !== locale) continue
    for (const found of wordsIn(text)) {
      const { word } = found
      const known = judged.get(word)
      const part = known === undefined ? unknownPart(word, languageOf(locale), knows) : known
      judged.set(word, part)
      if (part === null) continue
      const first = unknown.get(part) ?? { word: part, locale, place: placeOf(found), times: 0 }
      unknown.set(part, { ...first, times: first.times + 1 })
    }
  }
  return [...unknown.values()]
}

function told({ word, locale, place, times }: Unknown, at: number, dictionaries: Dictionaries): Fault {
  const suggest = at < suggestedWords ? dictionaries[languageOf(locale)]?.suggest : undefined
  return faultAt(place, misspelt(word, locale, times, suggest?.(word).slice(0, mostSuggestions) ?? []))
}

/** Entries of the lists that no text needs; none while a text that may need them cannot be read. */
function needless(draft: Draft, dictionaries: Dictionaries, needed: ReadonlySet<string>): readonly Fault[] {
  if (!isWhole(draft)) return []
  const judged = draft.locales.filter((locale) => dictionaries[languageOf(locale)])
  return [...(judged.length > 0 ? ['names'] : []), ...judged].flatMap((list) =>
    textsIn(draft.wordsYaml, [list])
      .filter(({ value }) => !needed.has(entryOf(list, value)))
      .map(({ value, place }) => faultAt(place, needlessWord(value))),
  )
}

/** Whether every file that holds prose could be read. */
function isWhole({ courseYaml, glossaryYaml, models, lessons }: Draft): boolean {
  const inModels = models.map(({ yaml }) => yaml)
  const inLessons = lessons.flatMap(({ files, itemsYaml }) => [itemsYaml, ...files.map(({ yaml }) => yaml)])
  return (
    [courseYaml, glossaryYaml, ...inModels, ...inLessons].every(({ sound }) => sound) &&
    lessons.every(({ files }) => files.every(({ body }) => body))
  )
}
