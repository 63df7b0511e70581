import { mdxToMdast } from 'satteri'
import { type Fault, faultAt } from '../faults/fault.ts'
import { startOf, type TextFile } from '../files/text-file.ts'
import { countWords, mask } from '../words.ts'
import type { LessonBody } from './body-parts.ts'
import { lessonFeatures } from './lesson-features.ts'
import { mdxSyntax } from './mdx-faults.ts'
import type { Node } from './tree.ts'
import { walkBody } from './walk-body.ts'

/** Reads what follows the front matter; `body` is `null` where the syntax forbids it. */
export function readBody(file: TextFile): {
  readonly body: LessonBody | null
  readonly faults: readonly Fault[]
} {
  const tree = parse(file)
  if ('code' in tree) return { body: null, faults: [tree] }
  const { prose, notes, attributeTexts, faults, ...found } = walkBody(file, tree)
  const words = countWords(mask(file.text, prose))
  return { body: { ...found, words, texts: [...prose, ...notes, ...attributeTexts] }, faults }
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
