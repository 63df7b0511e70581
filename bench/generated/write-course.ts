import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify as stringifyYaml } from 'yaml'
import { locale } from '../lesson/course.ts'
import type { GeneratedLesson } from './generated-lesson.ts'

const lessonsInModule = 25

/** Writes a folder of content, in one language, that `COURSE_CONTENT` builds. */
export function writeCourse(folder: string, lessons: readonly GeneratedLesson[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'course.yaml'), stringify(courseWith(lessons)))
  for (const file of readdirSync('content')) {
    if (!file.endsWith('.yaml') || file === 'course.yaml') continue
    writeFileSync(join(folder, file), stringify(inOneLanguage(readYaml(join('content', file)))))
  }
  const banks = new Map<string, string>()
  for (const lesson of lessons) writeLesson(join(folder, 'lessons', lesson.id), lesson, banks)
}

interface CourseYaml {
  readonly modules: readonly { readonly lessons: readonly string[] }[]
}

/** The real course, with modules like its own, as many as the lessons need. */
function courseWith(lessons: readonly GeneratedLesson[]): object {
  const course = inOneLanguage(readYaml('content/course.yaml')) as CourseYaml
  const modules = Array.from({ length: Math.ceil(lessons.length / lessonsInModule) }, (_, at) => ({
    ...course.modules[at % course.modules.length],
    id: `module-${at + 1}`,
    lessons: lessons.slice(at * lessonsInModule, (at + 1) * lessonsInModule).map(({ id }) => id),
  }))
  return { ...course, locales: [locale], modules }
}

function writeLesson(folder: string, lesson: GeneratedLesson, banks: Map<string, string>): void {
  const { title, slug, description, minutes, objectives, concepts, real, suffix } = lesson
  const realFolder = join('content/lessons', real)
  mkdirSync(folder, { recursive: true })
  const frontMatter = stringify({ title, slug, description, minutes, objectives, concepts })
  writeFileSync(
    join(folder, `${locale}.mdx`),
    `---\n${frontMatter}---\n\n${withItemsOf(lesson.body, suffix)}`,
  )
  const bank = banks.get(real) ?? stringify(shownItems(lesson.body, join(realFolder, 'items.yaml')))
  banks.set(real, bank)
  writeFileSync(join(folder, 'items.yaml'), bank.replaceAll(/^- id: (.+)$/gm, `- id: $1${suffix}`))
  const figures = join(realFolder, 'figures')
  if (existsSync(figures)) cpSync(figures, join(folder, 'figures'), { recursive: true })
}

interface ItemYaml {
  readonly id: string
}

/** The items that the body shows: what both projects read. The others are asked in reviews, which the bare one lacks. */
function shownItems(body: string, itemsFile: string): unknown {
  const shown = new Set(
    [...body.matchAll(itemNames)].flatMap(([, , ids = '']) => ids.split(',').map((id) => id.trim())),
  )
  const bank = inOneLanguage(readYaml(itemsFile)) as readonly ItemYaml[]
  return bank.filter(({ id }) => shown.has(id))
}

const itemNames = /\b(items?)="([^"]+)"/g

/** The ids of items that the lesson names, with its suffix. */
const withItemsOf = (body: string, suffix: string): string =>
  body.replaceAll(
    itemNames,
    (_, attribute: string, ids: string) => `${attribute}="${ids.replaceAll(/[\w-]+/g, `$&${suffix}`)}"`,
  )

const stringify = (value: unknown): string =>
  stringifyYaml(value, { aliasDuplicateObjects: false, lineWidth: 0 })

const readYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'))

/** Every `{ fr: …, en: … }` becomes `{ fr: … }`. */
function inOneLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneLanguage)
  if (typeof value !== 'object' || value === null) return value
  const text = (value as Record<string, unknown>)[locale]
  if (typeof text === 'string') return { [locale]: text }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneLanguage(inner)]))
}
