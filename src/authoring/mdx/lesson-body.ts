import { mdxToMdast } from 'satteri'
import { type Fault, faultAt, type Place } from '../faults/fault.ts'
import { startOf, type TextFile } from '../files/text-file.ts'
import { countWords, mask } from '../words.ts'
import type { Span } from '../yaml/yaml-file.ts'
import { lessonFeatures } from './lesson-features.ts'
import { mdxSyntax } from './mdx-faults.ts'
import type { Node } from './tree.ts'
import { walkBody } from './walk-body.ts'

/** A name used in a lesson: by which component, in which section, and where. */
export interface Use extends Place {
  readonly id: string
  /** Name of the component. */
  readonly by: string
  /** Id of the section; `null` in the opening. */
  readonly section: string | null
}

export type UseKind = 'items' | 'terms' | 'sources' | 'figures' | 'signs'
export type Uses = Readonly<Record<UseKind, readonly Use[]>>

/** What comes in the same order in every language: `<Check> levers-1, levers-2`. */
export interface Activity {
  readonly label: string
  readonly place: Place
}

export interface BodySection {
  readonly id: string
  /** Plain text, as it is written. */
  readonly title: string
  readonly place: Place
}

export interface LessonBody {
  /** Whether something stands before the first section. */
  readonly opening: boolean
  readonly sections: readonly BodySection[]
  readonly uses: Uses
  readonly activities: readonly Activity[]
  /** Links to sections of the same lesson: `[…](#id)`. */
  readonly links: readonly Use[]
  /** Words of its texts, attributes apart. */
  readonly words: number
  /** Where the texts that a learner reads stand, attributes included. */
  readonly texts: readonly Span[]
}

/** Reads what follows the front matter; `body` is `null` where the syntax forbids it. */
export function readBody(file: TextFile): {
  readonly body: LessonBody | null
  readonly faults: readonly Fault[]
} {
  const tree = parse(file)
  if ('code' in tree) return { body: null, faults: [tree] }
  const { prose, attributeTexts, faults, ...found } = walkBody(file, tree)
  const words = countWords(mask(file.text, prose))
  return { body: { ...found, words, texts: [...prose, ...attributeTexts] }, faults }
}

function parse(file: TextFile): Node | Fault {
  try {
    return mdxToMdast(file.text, { features: lessonFeatures })
  } catch (error) {
    const [, line, column, message] = /^(?:(\d+):(\d+): )?(.*)$/s.exec((error as Error).message) ?? []
    const place =
      line === undefined
        ? startOf(file.path)
        : { file: file.path, line: Number(line), column: Number(column) }
    return faultAt(place, mdxSyntax((message ?? '').replace(/(?: \([\w-]+:[\w-]+\))+$/, '')))
  }
}
