import type { Draft, LessonFile } from '../draft.ts'
import type { Place } from '../faults/fault.ts'
import { textFile } from '../files/course-files.ts'
import { offsetOf, placeAt, type TextFile } from '../files/text-file.ts'
import { mask } from '../words.ts'
import type { Path } from '../yaml/path.ts'
import { textAt } from '../yaml/located.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { Word } from './words-in.ts'

/** A text in one language, and where its words stand. */
export interface Prose {
  readonly locale: string
  readonly text: string
  readonly placeOf: (word: Word) => Place
}

/**
 * What a course says in its languages, in the order in which it is read. Left out: full references of sources, which
 * are in the language of their titles; spellings accepted of a typed answer; and what stands in drawings.
 */
export function proseOf(draft: Draft): readonly Prose[] {
  const { courseYaml, glossaryYaml, workshopsYaml, models, lessons } = draft
  const inYaml = (yaml: YamlFile) => yamlProse(draft, yaml)
  return [
    ...[courseYaml, glossaryYaml, workshopsYaml, ...models.map(({ yaml }) => yaml)].flatMap(inYaml),
    ...lessons.flatMap(({ files, itemsYaml }) => [...files.flatMap(lessonProse), ...inYaml(itemsYaml)]),
  ]
}

function lessonProse({ locale, file, yaml, body }: LessonFile): readonly Prose[] {
  const about = ['title', 'description'].flatMap((field) => {
    const text = textAt(yaml, [field])
    return text ? [{ locale, text: text.value, placeOf: wordAfter(file, () => text.place) }] : []
  })
  if (!body) return about
  const text = mask(file.text, body.ownTexts)
  return [...about, { locale, text, placeOf: ({ offset }) => placeAt(file, offset) }]
}

function yamlProse({ files, locales }: Draft, yaml: YamlFile): readonly Prose[] {
  const file = textFile(files, yaml.path.slice(files.folder.length + 1))
  if (!file) return []
  return localisedTexts(yaml.value, locales).map(({ path, locale, text }) => ({
    ...{ locale, text },
    placeOf: wordAfter(file, () => yaml.place(path)),
  }))
}

interface LocalisedText {
  readonly path: Path
  readonly locale: string
  readonly text: string
}

/** The texts of `{ fr: …, en: … }`, at any depth, also where a language is missing. */
function localisedTexts(
  value: unknown,
  locales: readonly string[],
  path: Path = [],
): readonly LocalisedText[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (typeof inner !== 'string') return localisedTexts(inner, locales, here)
    return locales.includes(key) ? [{ path: here, locale: key, text: inner }] : []
  })
}

/** Where a word is written after the start of its text; the start itself where YAML writes it otherwise. */
const wordAfter =
  (file: TextFile, startOf: () => Place) =>
  ({ word }: Word): Place => {
    const start = startOf()
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu')
    found.lastIndex = offsetOf(file, start)
    const match = found.exec(file.text)
    return match ? placeAt(file, match.index) : start
  }
