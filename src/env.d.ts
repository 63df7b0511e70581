declare namespace App {
  /** What the components of a page tell each other. */
  interface Locals {
    /** Id of the lesson that the page shows. */
    lesson?: string
    /** Terms explained so far: part of their ids. */
    terms?: number
  }
}

interface ImportMetaEnv {
  /** `id` of course.yaml: part of the name under which progress is stored. */
  readonly COURSE_ID: string
  /** Whether the pictures shown where a page is shared are drawn. */
  readonly CARDS: boolean
}
