import type { Draft, LessonFile, LessonFolder } from '../draft.ts'
import { type Fault, faultAt, type Place } from '../faults/fault.ts'
import { startOf } from '../files/text-file.ts'
import { valueAt } from '../yaml/path.ts'
import { differentFrontMatter, differentSequence, missingLanguage } from './language-faults.ts'

/** A lesson is there in every language, and does the same things in the same order. */
export function languages({ lessons, locales }: Draft): readonly Fault[] {
  return lessons.flatMap((lesson) => [...missing(lesson, locales), ...different(lesson)])
}

function missing({ path, files }: LessonFolder, locales: readonly string[]): readonly Fault[] {
  return locales
    .filter((locale) => files.every((file) => file.locale !== locale))
    .map((locale) => faultAt(startOf(`${path}/${locale}.mdx`), missingLanguage(locale, locales)))
}

function different({ files: [model, ...others] }: LessonFolder): readonly Fault[] {
  if (!model) return []
  return others.flatMap((other) => [
    ...frontMatterFaults(model, other),
    ...sequenceFaults('section', model, other, ({ body }) =>
      body?.sections.map(({ id, place }) => ({ name: `#${id}`, place })),
    ),
    ...sequenceFaults('activity', model, other, ({ body }) =>
      body?.activities.map(({ label, place }) => ({ name: label, place })),
    ),
  ])
}

function frontMatterFaults(model: LessonFile, other: LessonFile): readonly Fault[] {
  if (!model.yaml.sound || !other.yaml.sound) return []
  return ['minutes', 'objectives', 'concepts'].flatMap((field) => {
    const expected = valueAt(model.yaml.value, [field])
    const found = valueAt(other.yaml.value, [field])
    if (expected === undefined || found === undefined || told(expected) === told(found)) return []
    return [
      faultAt(
        other.yaml.place([field]),
        differentFrontMatter(field, told(found), told(expected), model.locale),
      ),
    ]
  })
}

const told = (value: unknown) => JSON.stringify(value)

interface Step {
  readonly name: string
  readonly place: Place
}

function sequenceFaults(
  kind: 'section' | 'activity',
  model: LessonFile,
  other: LessonFile,
  stepsOf: (file: LessonFile) => readonly Step[] | undefined,
): readonly Fault[] {
  const expected = stepsOf(model)
  const found = stepsOf(other)
  if (!expected || !found) return []
  const length = Math.max(expected.length, found.length)
  const index = Array.from({ length }, (_, i) => i).find((i) => expected[i]?.name !== found[i]?.name)
  if (index === undefined) return []
  const place = found[index]?.place ?? found.at(-1)?.place ?? startOf(other.file.path)
  const inModel = {
    name: expected[index]?.name ?? null,
    locale: model.locale,
    place: expected[index]?.place ?? null,
  }
  return [faultAt(place, differentSequence(kind, found[index]?.name ?? null, inModel))]
}
