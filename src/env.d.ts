interface ImportMetaEnv {
  /** `id` of course.yaml: part of the name under which progress is stored. */
  readonly COURSE_ID: string
  /** Whether the pictures shown where a page is shared are drawn. */
  readonly CARDS: boolean
}
