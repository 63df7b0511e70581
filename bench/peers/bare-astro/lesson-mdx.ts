import { stringify } from 'yaml'
import type { CategoriseItem } from '../../../src/learning/items/categorise.ts'
import type { ChoiceItem } from '../../../src/learning/items/choice.ts'
import { cardsShown } from '../../lesson/course.ts'
import { plainBody } from '../../lesson/plain-body.ts'

interface LessonText {
  readonly title: string
  readonly description: string
  /** In this project's MDX. */
  readonly body: string
  /** The real lesson whose figures it shows. */
  readonly lesson: string
}

/** The same lesson as an author of a plain Astro project writes it: imports, HTML, islands with their props. */
export function lessonMdx({ title, description, body, lesson }: LessonText): string {
  const text = plainBody(body, lesson, { question, sorter }).replaceAll(/^(#+ .*?) *\{#[\w-]+\}$/gm, '$1')
  return `---
${stringify({ title, description })}---

import Question from '../../components/Question.jsx'
import Sorter from '../../components/Sorter.jsx'

${text}`
}

const prop = (name: string, value: unknown) =>
  value === undefined ? '' : ` ${name}={${JSON.stringify(value)}}`

function question({ id, stem, multiple, options, explanation }: ChoiceItem<string>): string {
  const props = { id, stem, multiple, options, explanation }
  return island('Question', props)
}

function sorter(item: CategoriseItem<string>): string {
  const bins = item.bins.map(({ id, name }) => ({ id, name }))
  const cards = cardsShown(item).map(({ id, bin, text, why }) => ({ id, bin, text, why }))
  return island('Sorter', { stem: item.stem, bins, cards })
}

const island = (component: string, props: Readonly<Record<string, unknown>>) =>
  `<${component} client:visible${Object.entries(props)
    .map(([name, value]) => prop(name, value))
    .join('')} />`
