import type { Message } from '../faults/fault.ts'
import { didYouMean } from '../faults/nearest.ts'
import type { ComponentRule } from './vocabulary.ts'
import { vocabulary } from './vocabulary.ts'

export const mdxSyntax = (message: string): Message => ({
  code: 'mdx-syntax',
  what: `This is not valid MDX: ${message}.`,
  why: 'Nothing of this file can be read until it is mended.',
  mend: 'Close every tag; a character < or { that is meant as such is written \\< or \\{.',
})

export const noFrontMatter: Message = {
  code: 'no-front-matter',
  what: 'The lesson has no front matter.',
  why: 'Its title, address and objectives are written there.',
  mend: 'Begin the file with a line ---, the fields title, slug, description, minutes, objectives, concepts, and a line ---.',
}

export const javascript = (what: string): Message => ({
  code: 'javascript',
  what: `${what} is not allowed in a lesson.`,
  why: 'Lessons import nothing and compute nothing: their components are given to them.',
  mend: 'Write plain text between quotes, or remove it; a character { that is meant as such is written \\{.',
})

export const unknownComponent = (name: string): Message => ({
  code: 'unknown-component',
  what: `Unknown component <${name}>.`,
  why: `Lessons may use: ${[...vocabulary.keys()].join(', ')}.`,
  mend: didYouMean(name, vocabulary.keys(), 'Write it in Markdown.'),
})

export const misplacedComponent = (name: string, inside: string): Message => ({
  code: 'misplaced-component',
  what: `<${name}> stands outside <${inside}>.`,
  why: `It is a part of <${inside}> and means nothing elsewhere.`,
  mend: `Move it between <${inside}> and </${inside}>.`,
})

export const componentInSentence = (name: string): Message => ({
  code: 'component-in-sentence',
  what: `<${name}> stands inside a sentence.`,
  why: 'It is a block, as a paragraph is.',
  mend: 'Put it on lines of its own, with an empty line before and after.',
})

export const emptyComponent = (name: string): Message => ({
  code: 'empty-component',
  what: `<${name}> is empty.`,
  why: 'What stands between its tags is what the learner sees.',
  mend: `Write something between <${name}> and </${name}>, or remove it.`,
})

export const filledComponent = (name: string): Message => ({
  code: 'filled-component',
  what: `<${name}> has something between its tags.`,
  why: 'The learner would not see it.',
  mend: `Move it out and write <${name} … />.`,
})

export const unknownAttribute = (component: string, attribute: string, rule: ComponentRule): Message => {
  const known = Object.keys(rule.attributes)
  return {
    code: 'unknown-attribute',
    what: `<${component}> has no attribute "${attribute}".`,
    why: known.length > 0 ? `Its attributes are: ${known.join(', ')}.` : 'It has none.',
    mend: didYouMean(attribute, known, 'Remove it.').replace(/ Known: .*/, ''),
  }
}

export const missingAttribute = (component: string, attribute: string): Message => ({
  code: 'missing-attribute',
  what: `<${component}> lacks the attribute "${attribute}".`,
  why: 'It cannot be shown without.',
  mend: `Add ${attribute}="…".`,
})

export const wrongAttribute = (
  attribute: string,
  value: string | null,
  expected: string,
  choices: readonly string[],
): Message => ({
  code: 'wrong-attribute',
  what:
    value === null || value.trim() === ''
      ? `"${attribute}" is empty.`
      : `"${attribute}" cannot be "${value}".`,
  why: `It holds ${expected}.`,
  mend: didYouMean(value ?? '', choices, `Write ${attribute}="…".`).replace(/ Known: .*/, ''),
})

export const valuedFlag = (attribute: string): Message => ({
  code: 'valued-flag',
  what: `"${attribute}" has a value.`,
  why: 'It is there or it is not: a value would say nothing more.',
  mend: `Write ${attribute} alone, or remove it.`,
})

export const headingLevel: Message = {
  code: 'heading-level',
  what: 'This is a heading of the first level.',
  why: 'The first level is the title of the lesson, which stands in the front matter.',
  mend: 'Begin a section with ##.',
}

export const headingAttribute = (name: string): Message => ({
  code: 'heading-attribute',
  what: `A heading has no attribute "${name === 'className' ? 'class' : name}".`,
  why: 'It would become part of the page as it is written; only an id is known to be harmless.',
  mend: 'Leave the id alone between the braces: {#id}.',
})

export const nestedSection = (component: string): Message => ({
  code: 'nested-section',
  what: `A section begins inside <${component}>.`,
  why: 'Sections are parts of the lesson; a component stands inside one of them.',
  mend: 'Use ### here, or close the component first.',
})

export const sectionWithoutId = (title: string): Message => ({
  code: 'section-without-id',
  what: `The section "${title}" has no id.`,
  why: 'Its id ties it to the other languages, to progress and to links.',
  mend: 'Write ## Title {#id}, with the same id in every language.',
})

export const malformedSectionId = (id: string): Message => ({
  code: 'section-id-malformed',
  what: `"${id}" cannot be the id of a section.`,
  why: 'It becomes part of an address.',
  mend: 'Write lower-case words without accents, joined by hyphens: {#four-levers}.',
})

export const bareTable: Message = {
  code: 'bare-table',
  what: 'This table stands by itself.',
  why: 'A table compares, and its caption says what: on a narrow page its cells stand one below the other.',
  mend: 'Put it between <Comparison caption="…"> and </Comparison>, with an empty line before and after.',
}

export const markdownImage: Message = {
  code: 'markdown-image',
  what: 'This is an image of Markdown.',
  why: 'Figures are drawn in SVG, described, and follow the theme.',
  mend: 'Put the drawing into figures/ and write <Figure name="…" alt="…" />.',
}

export const wrongLink = (url: string): Message => ({
  code: 'wrong-link',
  what: `The link "${url}" leads nowhere safe.`,
  why: 'The address of a page differs with the language and with the place where the site is published.',
  mend: 'Link to a whole address (https://…) or to a section of this lesson (#id).',
})
