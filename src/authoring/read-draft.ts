import { posix } from 'node:path'
import type { z } from 'zod'
import { localesSchema } from '../schemas/course.ts'
import type { Draft } from './draft.ts'
import { entrySchemas } from './entry-schemas.ts'
import { type Fault, faultAt } from './faults/fault.ts'
import { figuresIn } from './figures/figures-in.ts'
import { type CourseFiles, textFile } from './files/course-files.ts'
import { noCourse } from './files/file-faults.ts'
import { startOf } from './files/text-file.ts'
import { readModels } from './models/read-models.ts'
import { readLessonFolder } from './read-lesson.ts'
import { setTexts } from './typography/set-texts.ts'
import { entriesAt, textsIn } from './yaml/located.ts'
import { valueAt } from './yaml/path.ts'
import { validate, validateList } from './yaml/validate.ts'
import { absentYaml, parseYaml, type YamlFile } from './yaml/yaml-file.ts'

/** Reads every file in itself. `faults` are those that a file shows alone. */
export function readDraft(files: CourseFiles): { readonly draft: Draft; readonly faults: readonly Fault[] } {
  const courseYaml = readYaml(files, 'course.yaml')
  const locales = localesOf(files, courseYaml)
  const course = readCourseYaml(files, courseYaml, locales)
  const panels = figuresIn(files, 'panels', 'panel')
  const lessons = lessonIds(files, courseYaml).map((id) => readLessonFolder(files, id, locales))
  const glossary = readList(files, 'glossary.yaml', entrySchemas(locales).term, locales)
  const sources = readList(files, 'sources.yaml', entrySchemas(locales).source, locales)
  const models = readModels(files, locales)
  const workshops = readList(files, 'workshops.yaml', entrySchemas(locales).workshop, locales)
  const words = readWords(files, locales)
  return {
    draft: {
      files,
      locales,
      courseYaml,
      course: course.value,
      panels,
      lessons: lessons.map(({ value }) => value),
      glossaryYaml: glossary.yaml,
      glossary: glossary.values,
      sourcesYaml: sources.yaml,
      sources: sources.values,
      models: models.map(({ value }) => value),
      workshopsYaml: workshops.yaml,
      workshops: workshops.values,
      wordsYaml: words.yaml,
    },
    faults: [
      ...files.faults,
      ...course.faults,
      ...panels.flatMap(({ faults }) => faults),
      ...lessons.flatMap(({ faults }) => faults),
      ...glossary.faults,
      ...sources.faults,
      ...models.flatMap(({ faults }) => faults),
      ...workshops.faults,
      ...words.faults,
    ],
  }
}

function readYaml(files: CourseFiles, path: string): YamlFile {
  const file = textFile(files, path)
  return file ? parseYaml(file) : absentYaml(posix.join(files.folder, path))
}

function readCourseYaml(files: CourseFiles, yaml: YamlFile, locales: readonly string[]) {
  if (!files.texts.has('course.yaml')) return { value: null, faults: [faultAt(startOf(yaml.path), noCourse)] }
  if (!yaml.sound) return { value: null, faults: yaml.faults }
  const { entry, faults } = validate(entrySchemas(locales).course, yaml, [], locales)
  return { value: entry && setTexts(entry.value, locales), faults }
}

function readList<T>(files: CourseFiles, path: string, schema: z.ZodType<T>, locales: readonly string[]) {
  const yaml = readYaml(files, path)
  const { entries, faults } = validateList(schema, yaml, locales)
  return {
    yaml,
    values: entries.map(({ value }) => setTexts(value, locales)),
    faults: [...yaml.faults, ...faults],
  }
}

function readWords(files: CourseFiles, locales: readonly string[]) {
  const yaml = readYaml(files, 'words.yaml')
  const isThere = yaml.sound && yaml.value !== null
  const { faults } = isThere ? validate(entrySchemas(locales).words, yaml, [], locales) : yaml
  return { yaml, faults }
}

/** Of course.yaml; where it does not tell, those of the lessons, so that the rest can be read all the same. */
function localesOf(files: CourseFiles, courseYaml: YamlFile): readonly string[] {
  const declared = localesSchema.safeParse(valueAt(courseYaml.value, ['locales']))
  if (declared.success) return [...new Set(declared.data)]
  const seen = [...files.texts.keys()].flatMap(
    (path) => /^lessons\/[^/]+\/([^/]+)\.mdx$/.exec(path)?.[1] ?? [],
  )
  return [...new Set(seen)].sort()
}

/** Folders of lessons/, those that course.yaml lists first, in its order. */
function lessonIds(files: CourseFiles, courseYaml: YamlFile): readonly string[] {
  const folders = new Set(
    [...files.texts.keys()].flatMap((path) => /^lessons\/([^/]+)\//.exec(path)?.[1] ?? []),
  )
  const listed = entriesAt(courseYaml, ['modules']).flatMap((module) =>
    textsIn(courseYaml, [...module, 'lessons']),
  )
  const inOrder = [...new Set(listed.map(({ value }) => value))].filter((id) => folders.has(id))
  return [...inOrder, ...[...folders].filter((id) => !inOrder.includes(id))]
}
