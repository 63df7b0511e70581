import { mdxToMdast } from 'satteri'
import { type Fault, faultAt } from '../faults/fault.ts'
import { startOf, type TextFile } from '../files/text-file.ts'
import { countWords, mask } from '../words.ts'
import type { LessonBody } from './body-parts.ts'
import { lessonFeatures } from './lesson-features.ts'
import { mdxSyntax } from './mdx-faults.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Node } from './tree.ts'
import { type FoundText, walkBody } from './walk-body.ts'

/** Reads what follows the front matter; `body` is `null` where the syntax forbids it. */
export function readBody(file: TextFile): {
  readonly body: LessonBody | null
  readonly faults: readonly Fault[]
} {
  const tree = parse(file)
  if ('code' in tree) return { body: null, faults: [tree] }
  const { texts, attributeTexts, faults, ...found } = walkBody(file, tree)
  const wordsOf = (some: readonly FoundText[]) => countWords(mask(file.text, spansOf(some)))
  const prose = outside(texts, 'OnScreen', 'TrainerNote')
  const body = {
    ...found,
    sections: found.sections.map((section) => ({
      ...section,
      words: wordsOf(prose.filter((text) => text.section === section.id)),
    })),
    paragraphs: paragraphsOf(file, tree),
    words: wordsOf(prose),
    openingWords: wordsOf(prose.filter(({ section }) => section === null)),
    texts: [...spansOf(texts), ...attributeTexts],
    ownTexts: [...spansOf(outside(texts, 'i', 'span')), ...attributeTexts],
  }
  return { body, faults }
}

const spansOf = (texts: readonly FoundText[]) => texts.map(({ span }) => span)

const outside = (texts: readonly FoundText[], ...components: readonly string[]) =>
  texts.filter(({ parents }) => components.every((name) => !parents.includes(name)))

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
