import type { Item } from '../learning/items/index.ts'
import type { Localised } from '../learning/items/item.ts'
import type { ModelWords } from '../learning/models/words.ts'
import type { Course } from '../schemas/course.ts'
import type { Term } from '../schemas/glossary.ts'
import type { LessonFrontMatter } from '../schemas/lesson.ts'
import type { Source } from '../schemas/sources.ts'
import type { Workshop } from '../schemas/workshops.ts'
import type { ReadFigure } from './figures/read-figure.ts'
import type { CourseFiles } from './files/course-files.ts'
import type { TextFile } from './files/text-file.ts'
import type { LessonBody } from './mdx/body-parts.ts'
import type { Entry } from './yaml/validate.ts'
import type { YamlFile } from './yaml/yaml-file.ts'

/** A lesson in one language. Parts that could not be read are `null`. */
export interface LessonFile {
  readonly locale: string
  readonly file: TextFile
  readonly yaml: YamlFile
  readonly frontMatter: LessonFrontMatter | null
  readonly body: LessonBody | null
}

export interface FigureFile extends ReadFigure {
  readonly name: string
  readonly file: TextFile
}

/** A file of models/. */
export interface ModelFile {
  readonly id: string
  readonly yaml: YamlFile
  /** `null` where it could not be read, and where no model bears the name. */
  readonly words: ModelWords<Localised> | null
}

/** A folder of lessons/. */
export interface LessonFolder {
  readonly id: string
  /** As faults name it: `content/lessons/crust`. */
  readonly path: string
  /** In the order of the course's languages. */
  readonly files: readonly LessonFile[]
  readonly itemsYaml: YamlFile
  readonly items: readonly Entry<Item<Localised>>[]
  readonly figures: readonly FigureFile[]
}

/** Everything that was read, each thing in itself: what the checks compare. */
export interface Draft {
  readonly files: CourseFiles
  readonly locales: readonly string[]
  readonly courseYaml: YamlFile
  readonly course: Course | null
  /** Drawings of panels/, each named after its panel. */
  readonly panels: readonly FigureFile[]
  /** In the order of course.yaml; folders it does not list come last. */
  readonly lessons: readonly LessonFolder[]
  readonly glossaryYaml: YamlFile
  readonly glossary: readonly Term[]
  readonly sourcesYaml: YamlFile
  readonly sources: readonly Source[]
  readonly models: readonly ModelFile[]
  readonly workshopsYaml: YamlFile
  readonly workshops: readonly Workshop[]
  /** What is spelt right although no dictionary has it. */
  readonly wordsYaml: YamlFile
}
