import type { Item } from '../learning/items/index.ts'
import type { Localised } from '../learning/items/item.ts'
import type { AttemptContext } from '../learning/progress/event.ts'
import type { ModelWords } from '../learning/models/words.ts'
import type { Course } from '../schemas/course.ts'
import type { Term } from '../schemas/glossary.ts'
import type { LessonFrontMatter } from '../schemas/lesson.ts'
import type { Source } from '../schemas/sources.ts'
import type { Workshop } from '../schemas/workshops.ts'
import type { Fault } from './faults/fault.ts'
import type { TrainerNote, Uses } from './mdx/body-parts.ts'

/** An item where a lesson puts it to the learner. */
export interface LessonActivity {
  readonly item: string
  readonly context: AttemptContext
  /** Id of the section; `null` in the opening. */
  readonly section: string | null
}

/** A lesson in one language. */
export interface Lesson extends LessonFrontMatter {
  /** `<lesson>/<locale>` */
  readonly id: string
  readonly lesson: string
  readonly locale: string
  /** Its file, as faults name it. */
  readonly file: string
  /** Whether something stands before the first section. */
  readonly opening: boolean
  /** With the words that are read in each, attributes apart. */
  readonly sections: readonly { readonly id: string; readonly title: string; readonly words: number }[]
  /** In the order of the page. */
  readonly activities: readonly LessonActivity[]
  readonly uses: Uses
  readonly notes: readonly TrainerNote[]
  /** Words of its texts, attributes apart. */
  readonly words: number
  /** Of these, the words before the first section. */
  readonly openingWords: number
}

export interface BankItem {
  readonly item: Item<Localised>
  readonly lesson: string
}

/** What the course says of a model. */
export interface WordedModel extends ModelWords<Localised> {
  readonly id: string
}

export interface Drawing {
  readonly name: string
  readonly viewBox: string
  /** What stands inside the `<svg>`; safe to inline. */
  readonly markup: string
}

export interface Figure extends Drawing {
  readonly lesson: string
}

/** What a folder of content teaches. Without faults all of it is here; with faults, what could be read. */
export interface CourseContent {
  readonly locales: readonly string[]
  readonly course: Course | null
  /** In the order of course.yaml; each lesson in the order of the languages. */
  readonly lessons: readonly Lesson[]
  readonly items: readonly BankItem[]
  readonly glossary: readonly Term[]
  readonly sources: readonly Source[]
  readonly models: readonly WordedModel[]
  readonly workshops: readonly Workshop[]
  readonly figures: readonly Figure[]
  /** Drawings of panels, named after them. */
  readonly panels: readonly Drawing[]
  readonly faults: readonly Fault[]
}
