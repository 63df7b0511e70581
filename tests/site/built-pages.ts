import { globSync, readFileSync } from 'node:fs'
import { type Document, Window } from 'happy-dom'
import type { Build } from '../../scripts/test/builds.ts'

/** A page of a built site. `path` is its address on the host: `/cours/triptyque/fr/`. */
export interface BuiltPage {
  readonly path: string
  readonly html: string
  readonly document: Document
}

export function readPages({ outDir, base }: Pick<Build, 'outDir' | 'base'>): BuiltPage[] {
  const files = globSync('**/*.html', { cwd: outDir }).sort()
  if (files.length === 0) throw new Error(`No page in ${outDir}: run \`npm test -- build\` first.`)
  return files.map((file) => {
    const html = readFileSync(`${outDir}/${file}`, 'utf8')
    const path = base + file.replaceAll('\\', '/').replace(/index\.html$/, '')
    return new ReadPage(path, html)
  })
}

/** Its document is read when it is asked for: all of a site at once fill the memory. */
class ReadPage implements BuiltPage {
  readonly path: string
  readonly html: string
  #document: Document | undefined

  constructor(path: string, html: string) {
    this.path = path
    this.html = html
  }

  get document(): Document {
    return (this.#document ??= parse(this.html))
  }
}

function parse(html: string): Document {
  const settings = {
    disableJavaScriptEvaluation: true,
    disableJavaScriptFileLoading: true,
    disableCSSFileLoading: true,
  }
  const { document } = new Window({ settings })
  document.write(html)
  return document
}

/** Pages that a learner reads in one language: all but the door and the page that is not there. */
export const inOneLanguage = (pages: readonly BuiltPage[], { base }: Pick<Build, 'base'>): BuiltPage[] =>
  pages.filter(({ path }) => /^[a-z]{2}(?:-[A-Z]{2})?\//.test(path.slice(base.length)))

/** Text of the page as one reads it, and what its attributes say to those who do not see it. */
export function wordsOf({ document }: BuiltPage): string {
  const spoken = ['alt', 'title', 'aria-label', 'placeholder', 'content', 'aria-description']
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    spoken.map((name) => element.getAttribute(name) ?? ''),
  )
  const copy = document.documentElement.cloneNode(true)
  for (const code of copy.querySelectorAll('script, style')) code.remove()
  return [copy.textContent, ...attributes].join('\n')
}
