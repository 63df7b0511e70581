import { posix } from 'node:path'
import { lessonSchema } from '../schemas/lesson.ts'
import type { LessonFile, LessonFolder } from './draft.ts'
import { entrySchemas } from './entry-schemas.ts'
import { type Fault, faultAt } from './faults/fault.ts'
import { figuresIn } from './figures/figures-in.ts'
import { type CourseFiles, textFile } from './files/course-files.ts'
import { startOf, type TextFile } from './files/text-file.ts'
import { readBody } from './mdx/lesson-body.ts'
import { noFrontMatter } from './mdx/mdx-faults.ts'
import { setTypography } from './typography/set-typography.ts'
import { setTexts } from './typography/set-texts.ts'
import { validate, validateList } from './yaml/validate.ts'
import { absentYaml, parseYaml, type YamlFile } from './yaml/yaml-file.ts'

interface Read<T> {
  readonly value: T
  readonly faults: readonly Fault[]
}

/** Reads lessons/<id>/ : each language, the items, the figures; what they say of each other is not looked at. */
export function readLessonFolder(
  files: CourseFiles,
  id: string,
  locales: readonly string[],
): Read<LessonFolder> {
  const folder = `lessons/${id}`
  const lessons = locales.flatMap((locale) => {
    const file = textFile(files, `${folder}/${locale}.mdx`)
    return file ? [readLessonFile(file, locale, locales)] : []
  })
  const itemsFile = textFile(files, `${folder}/items.yaml`)
  const itemsYaml = itemsFile
    ? parseYaml(itemsFile)
    : absentYaml(posix.join(files.folder, folder, 'items.yaml'))
  const items = validateList(entrySchemas(locales).item, itemsYaml, locales)
  const figures = figuresIn(files, `${folder}/figures`, id)
  return {
    value: {
      id,
      path: posix.join(files.folder, folder),
      files: lessons.map(({ value }) => value),
      itemsYaml,
      items: items.entries.map(({ value, place }) => ({ value: setTexts(value, locales), place })),
      figures,
    },
    faults: [
      ...lessons.flatMap(({ faults }) => faults),
      ...itemsYaml.faults,
      ...items.faults,
      ...figures.flatMap(({ faults }) => faults),
    ],
  }
}

function readLessonFile(file: TextFile, locale: string, locales: readonly string[]): Read<LessonFile> {
  const yaml = frontMatterOf(file)
  const missing = yaml.value === null && yaml.sound ? [faultAt(startOf(file.path), noFrontMatter)] : []
  const { entry, faults } =
    missing.length > 0 || !yaml.sound
      ? { entry: null, faults: [] }
      : validate(lessonSchema, yaml, [], locales)
  const { body, faults: bodyFaults } = readBody(file)
  const frontMatter = entry && {
    ...entry.value,
    title: setTypography(entry.value.title, locale),
    description: setTypography(entry.value.description, locale),
  }
  return {
    value: { locale, file, yaml, frontMatter, body },
    faults: [...missing, ...yaml.faults, ...faults, ...bodyFaults],
  }
}

/** Read apart from the body, so that a fault of one does not hide those of the other. */
function frontMatterOf(file: TextFile): YamlFile {
  const match = /^(?<fence>---[ \t]*\r?\n)(?<yaml>.*?)^---[ \t]*$/ms.exec(file.text)
  if (match?.index !== 0) return absentYaml(file.path)
  const start = match.groups?.fence?.length ?? 0
  return parseYaml(file, [start, start + (match.groups?.yaml?.length ?? 0)])
}
