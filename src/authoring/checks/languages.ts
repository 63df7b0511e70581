import type { Draft, LessonFile, LessonFolder } from '../draft.ts'
import { type Fault, faultAt } from '../faults/fault.ts'
import { startOf } from '../files/text-file.ts'
import { valueAt } from '../yaml/path.ts'
import { differentFrontMatter, missingLanguage } from './language-faults.ts'
import { sequenceFaults } from './sequence-faults.ts'

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

/** Fields that are the same in every language, and what each is where it is left out; one without that is needed. */
const shared = { minutes: undefined, objectives: undefined, concepts: undefined, after: [] } as const

function frontMatterFaults(model: LessonFile, other: LessonFile): readonly Fault[] {
  if (!model.yaml.sound || !other.yaml.sound) return []
  return Object.entries(shared).flatMap(([field, without]) => {
    const expected = valueAt(model.yaml.value, [field]) ?? without
    const found = valueAt(other.yaml.value, [field]) ?? without
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
