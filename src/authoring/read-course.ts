import type { ItemKind } from '../learning/items/index.ts'
import type { AttemptContext } from '../learning/progress/event.ts'
import { checkDraft, type Reading } from './checks/check-draft.ts'
import type { BankItem, CourseContent, Drawing, Figure, Lesson, WordedModel } from './course-content.ts'
import type { FigureFile, LessonFolder } from './draft.ts'
import { sortFaults } from './faults/fault.ts'
import { type CourseFiles, readCourseFiles } from './files/course-files.ts'
import type { Use } from './mdx/body-parts.ts'
import { readDraft } from './read-draft.ts'
import { setTypography } from './typography/set-typography.ts'
import { withoutDrafts } from './without-drafts.ts'

const thoroughly: Reading = { thorough: true }

/** Reads a folder of content. Never throws because of what it holds: `faults` tells all that is wrong, at once. */
export async function readCourse(folder: string, reading = thoroughly): Promise<CourseContent> {
  return courseIn(await readCourseFiles(folder), reading)
}

export function courseIn(files: CourseFiles, reading = thoroughly): CourseContent {
  const content = wholeCourseIn(files, reading)
  return reading.drafts ? content : withoutDrafts(content)
}

function wholeCourseIn(files: CourseFiles, reading: Reading): CourseContent {
  const { draft, faults } = readDraft(files)
  const kinds = new Map(
    draft.lessons.flatMap(({ items }) => items.map(({ value }) => [value.id, value.kind])),
  )
  const models = draft.models.flatMap(({ id, words }) => (words ? [{ id, ...words }] : []))
  return {
    locales: draft.locales,
    course: draft.course,
    lessons: draft.lessons.flatMap((folder) => lessonsIn(folder, kinds, models)),
    items: draft.lessons.flatMap(itemsIn),
    glossary: draft.glossary,
    sources: draft.sources,
    models,
    workshops: draft.workshops,
    figures: draft.lessons.flatMap(figuresIn),
    panels: draft.panels.map(drawingIn),
    faults: sortFaults([...faults, ...checkDraft(draft, reading)]),
  }
}

function lessonsIn(
  folder: LessonFolder,
  kinds: ReadonlyMap<string, ItemKind>,
  models: readonly WordedModel[],
): readonly Lesson[] {
  return folder.files.flatMap(({ locale, file, frontMatter, body }) => {
    if (!frontMatter || !body) return []
    const { opening, sections, uses, notes, words, openingWords } = body
    return [
      {
        ...frontMatter,
        id: `${folder.id}/${locale}`,
        lesson: folder.id,
        locale,
        file: file.path,
        opening,
        sections: sections.map(({ id, title, words: inIt }) => ({
          id,
          title: setTypography(title, locale),
          words: inIt,
        })),
        activities: uses.items.flatMap((use) => activityOf(use, kinds)),
        uses: { ...uses, sources: [...uses.sources, ...sourcesOf(uses.models, models)] },
        notes: notes.map((note) => ({ ...note, aim: setTypography(note.aim, locale) })),
        words,
        openingWords,
      },
    ]
  })
}

/** A lesson cites what the models it shows rest on. */
const sourcesOf = (uses: readonly Use[], models: readonly WordedModel[]): readonly Use[] =>
  uses.flatMap((use) =>
    (models.find(({ id }) => id === use.id)?.sources ?? []).map((source) => ({ ...use, id: source })),
  )

const contexts: Readonly<Record<ItemKind, AttemptContext>> = {
  choice: 'check',
  categorise: 'sort',
  cloze: 'check',
  'text-entry': 'check',
  number: 'check',
  reflection: 'check',
  scenario: 'check',
  order: 'check',
  pairs: 'check',
}

function activityOf({ id, by, section }: Use, kinds: ReadonlyMap<string, ItemKind>): Lesson['activities'] {
  const kind = kinds.get(id)
  if (!kind || by === 'Verdict') return []
  return [{ item: id, context: by === 'Predict' ? 'prediction' : contexts[kind], section }]
}

const itemsIn = ({ id, items }: LessonFolder): readonly BankItem[] =>
  items.map(({ value }) => ({ item: value, lesson: id }))

const figuresIn = ({ id, figures }: LessonFolder): readonly Figure[] =>
  figures.map((figure) => ({ lesson: id, ...drawingIn(figure) }))

const drawingIn = ({ name, viewBox, markup }: FigureFile): Drawing => ({ name, viewBox, markup })
