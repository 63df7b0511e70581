import { figure, isSorter, question, sorter, source } from './course.ts'
import type { CategoriseItem } from '../../src/learning/items/categorise.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'

/** How a site writes what the learner answers, on lines without blanks between them. */
export interface ActivityWriter {
  readonly question: (item: ChoiceItem<string>) => string
  readonly sorter: (item: CategoriseItem<string>) => string
}

type Attributes = Readonly<Record<string, string>>

interface Tag {
  readonly opening: (attributes: Attributes, closed: boolean) => string
  readonly closing?: string
}

/**
 * The body of a lesson in plain Markdown and HTML, with none of this project's components: what any tool can show.
 * A lesson has no expressions, and its components have plain attributes only, so that their tags can be replaced.
 */
export function plainBody(body: string, lesson: string, write: ActivityWriter): string {
  const tags = tagsFor(lesson, write)
  return body
    .replaceAll(/\{\/\*.*?\*\/\}/gs, '')
    .replaceAll(componentTag, (_, slash: string, name: string, written: string, closed: string) => {
      const tag = tags[name] ?? unknown
      return slash === '' ? tag.opening(attributesIn(written), closed !== '') : (tag.closing ?? '')
    })
}

const componentTag = /<(\/?)([A-Z]\w*)((?:\s+[\w-]+=(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g

const attributesIn = (written: string): Attributes =>
  Object.fromEntries(
    [...written.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)')/g)].map(([, name, double, single]) => [
      name,
      double ?? single ?? '',
    ]),
  )

/** Of a component that came later than this file, what stands inside is kept. */
const unknown: Tag = { opening: () => '' }

const element = (name: string, className?: string): Tag => ({
  opening: () => (className === undefined ? `<${name}>` : `<${name} class="${className}">`),
  closing: `</${name}>`,
})

function tagsFor(lesson: string, write: ActivityWriter): Readonly<Record<string, Tag>> {
  const item = (id: string) => (isSorter(id) ? write.sorter(sorter(id)) : write.question(question(id)))
  return {
    Hook: element('div', 'hook'),
    Predict: { opening: ({ item: id = '' }) => item(id) },
    Verdict: { opening: () => '' },
    Sort: { opening: ({ item: id = '' }) => item(id) },
    Check: {
      opening: ({ items = '' }) =>
        items
          .split(',')
          .map((id) => item(id.trim()))
          .join('\n\n'),
    },
    Figure: {
      opening: ({ name = '', alt = '', caption = '' }, closed) => {
        const { viewBox, markup } = figure(lesson, name)
        const drawing = `<svg viewBox="${viewBox}" role="img" aria-label="${alt}">${markup.replaceAll(/\s*\n\s*/g, '')}</svg>`
        const lines = [
          '<figure>',
          drawing,
          `<figcaption>${caption}</figcaption>`,
          closed ? '</figure>' : '<ol>',
        ]
        return lines.join('\n')
      },
      closing: '</ol>\n</figure>',
    },
    Mark: { opening: ({ title = '' }) => `<li><b>${title}.</b> `, closing: '</li>' },
    Example: element('ol', 'example'),
    Step: {
      opening: ({ verdict }) => (verdict === undefined ? '<li>' : `<li><b>${verdict}</b> `),
      closing: '</li>',
    },
    KeyPoints: element('aside'),
    GoFurther: {
      opening: ({ title = '' }) => `<details>\n<summary>${title}</summary>`,
      closing: '</details>',
    },
    Term: element('dfn'),
    Cite: { opening: ({ id = '' }) => `(${source(id).short})` },
  }
}
