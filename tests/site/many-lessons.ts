import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomStream } from '../../src/learning/random.ts'

/** A lesson that was never written, in the frame of one that was built. */
interface MadeLesson {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** Puts `lesson` beside the lesson whose page is `frame`, as if the build had made it. */
export function addLesson(folder: string, name: string, frame: string, lesson: MadeLesson): void {
  const { title, paragraphs } = lesson
  const text = paragraphs
    .map(
      (text, at) =>
        `<section id="part-${at}"><h2 id="part-${at}-title">Part ${at}</h2><p>${text}</p></section>`,
    )
    .join('')
  const html = frame
    .replace(/<h1>[^<]*<\/h1>/, `<h1>${title}</h1>`)
    .replace(/(<article class="prose">)[\s\S]*(<\/article>)/, `$1${text}$2`)
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'index.html'), html)
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve xi yo zu cha tion ment age eur'.split(
  ' ',
)
const vocabularySize = 9000
const wordsPerParagraph = 180
const paragraphsPerLesson = 6

/** A lesson of made-up words, few of them frequent and most of them rare, as in any language. */
export function madeUpLesson(seed: number): MadeLesson {
  const random = randomStream(seed)
  const word = () => {
    let rank = Math.floor(vocabularySize ** random())
    let made = ''
    do {
      made += syllables[rank % syllables.length] ?? ''
      rank = Math.floor(rank / syllables.length)
    } while (rank > 0)
    return made
  }
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const paragraphs = Array.from({ length: paragraphsPerLesson }, () => words(wordsPerParagraph))
  return { title: words(4), paragraphs }
}
