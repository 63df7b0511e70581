import { stringify } from 'yaml'
import type { Item } from '../../learning/items/index.ts'
import type { Localised } from '../../learning/items/item.ts'
import { type SkeletonTexts, skeletonTexts } from './skeleton-texts.ts'

export interface Skeleton {
  readonly id: string
  readonly locales: readonly string[]
  readonly objective: string
  readonly concept: string
}

export const itemIdsOf = (lesson: string) => ({ predict: `${lesson}-predict`, check: `${lesson}-check` })

/** Id of the section that its items send back to. */
const firstSection = 'first-idea'

/** Files of a new lesson, by their path in its folder: valid as they are, and telling what to write. */
export function skeletonFiles(skeleton: Skeleton): ReadonlyMap<string, string> {
  const lessons = skeleton.locales.map(
    (locale) => [`${locale}.mdx`, lessonMdx(skeleton, skeletonTexts(locale))] as const,
  )
  return new Map([...lessons, ['items.yaml', itemsYaml(skeleton)]])
}

function lessonMdx({ id, objective, concept }: Skeleton, t: SkeletonTexts): string {
  const frontMatter = {
    title: t.title,
    slug: id,
    description: t.description,
    minutes: 3,
    objectives: [objective],
    concepts: [concept],
  }
  const items = itemIdsOf(id)
  return `---
${stringify(frontMatter, { lineWidth: 0 }).trim()}
---

<Hook>

${t.hook}

</Hook>

<Predict item="${items.predict}" />

## ${t.firstSection} {#${firstSection}}

${t.firstText}

<Verdict item="${items.predict}" />

## ${t.exampleSection} {#example}

<Example>
  <Step sign="quarter-1" verdict="${t.exampleVerdict}">${t.exampleStep}</Step>
</Example>

## ${t.keySection} {#key-points}

<KeyPoints>

- ${t.keyPoint}

</KeyPoints>

## ${t.checkSection} {#check}

<Check items="${items.check}" />
`
}

function itemsYaml({ id, locales, objective, concept }: Skeleton): string {
  const text = (name: keyof SkeletonTexts): Localised =>
    Object.fromEntries(locales.map((locale) => [locale, skeletonTexts(locale)[name]]))
  const choice = (item: string, stem: keyof SkeletonTexts): Item<Localised> => ({
    id: item,
    kind: 'choice',
    revision: 1,
    concepts: [concept],
    objective,
    section: firstSection,
    bloom: 'apply',
    stem: text(stem),
    options: [
      { id: 'right', key: true, text: text('rightOption'), feedback: text('rightFeedback') },
      { id: 'tempting', text: text('wrongOption'), feedback: text('wrongFeedback') },
      { id: 'other', text: text('wrongOption'), feedback: text('wrongFeedback') },
    ],
    explanation: text('explanation'),
  })
  const { predict, check } = itemIdsOf(id)
  const items = [choice(predict, 'predictStem'), choice(check, 'checkStem')]
  const schema = '# yaml-language-server: $schema=../../../src/schemas/json/items.schema.json'
  return `${schema}\n\n${items.map((item) => stringify([item], { lineWidth: 0 })).join('\n')}`
}
