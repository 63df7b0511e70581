import { describe, expect, it } from 'vitest'
import { told } from '../sample-course.ts'
import { itemOf, sampleText as text, toldOf } from './sample-item.ts'

describe('a branching case', () => {
  /** `next(1)`: where it leads, and its points. */
  const node = (id: string, ...choices: readonly string[]) =>
    `    - id: ${id}\n      text: ${text}\n      choices:${choices.length === 0 ? ' []' : ''}\n${choices
      .map((choice) => `        - { ${choice}, text: ${text}, explanation: ${text} }\n`)
      .join('')}`
  const caseOf = (start: string, ...nodes: readonly string[]) =>
    toldOf(`${itemOf('crust-case', 'scenario')}  start: ${start}\n  nodes:\n${nodes.join('')}`)
  const first = node('first', 'id: wait, points: 1, next: last', 'id: open, points: 0, next: first')

  it('finds nothing wrong with what is sound, be it that it loops', () => {
    expect(caseOf('first', first, node('last'))).toBe('')
  })

  it('begins at a node of its own', () => {
    expect(caseOf('frist', first, node('last'))).toContain(`items.yaml:20:10 Unknown node "frist".
  Nodes are written under "nodes" of the same item.
  Did you mean "first"?`)
  })

  it('leads to nodes of its own', () => {
    const astray = node('first', 'id: wait, points: 1, next: last', 'id: open, points: 0, next: lats')
    expect(caseOf('first', astray, node('last'))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:26:40 Unknown node "lats".
        Nodes are written under "nodes" of the same item.
        Did you mean "last"?"
    `)
  })

  it('has no node to which no path leads', () => {
    expect(caseOf('first', first, node('last'), node('alone'))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:30:11 No path leads to the node "alone".
        No learner would ever see it.
        Write "next: alone" in a choice of another node, or remove the node."
    `)
  })

  it('ends from every node', () => {
    const round = node('round', 'id: again, points: 1, next: round')
    const fork = node('first', 'id: wait, points: 1', 'id: open, points: 0, next: round')
    expect(caseOf('first', fork, round)).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:27:11 From the node "round" the case never ends.
        An attempt is recorded once the case has ended: a learner would go round in circles.
        Let a choice lead to an ending (a node with "choices: []"), or leave out its "next"."
    `)
  })

  it('meets a decision with points on every path, for it to be scored', () => {
    const free = node('first', 'id: wait, points: 0, next: test', 'id: open, points: 0, next: last')
    expect(caseOf('first', free, node('test', 'id: on, points: 1'), node('last'))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:31:11 The case may end at the node "last" without one decision that has points.
        Whoever takes that path would score 0 without having been wrong.
        Give points to a choice of a node on that path."
    `)
  })

  it('names each node once, and each choice of a node', () => {
    const twice = node('last', 'id: on, points: 1', 'id: on, points: 0')
    expect(caseOf('first', first, twice, node('last'))).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:31:17 The choice "on" is declared twice.
        It is declared already at course/lessons/crust/items.yaml:30:17.
        Give one of the two another id; an id that was published keeps its meaning.
      course/lessons/crust/items.yaml:32:11 The node "last" is declared twice.
        It is declared already at course/lessons/crust/items.yaml:27:11.
        Give one of the two another id; an id that was published keeps its meaning."
    `)
  })
})

describe('a reflection', () => {
  it('names each criterion once', () => {
    const criterion = `    - { id: why, text: ${text}, advice: ${text} }\n`
    const item = `${itemOf('crust-case', 'reflection')}  modelAnswer: ${text}\n  criteria:\n`
    expect(toldOf(item + criterion)).toBe('')
    expect(toldOf(item + criterion + criterion)).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:23:13 The criterion "why" is declared twice.
        It is declared already at course/lessons/crust/items.yaml:22:13.
        Give one of the two another id; an id that was published keeps its meaning."
    `)
  })
})

describe('a check that something is staked on', () => {
  const staked = (items: string, flag = 'certainty') =>
    Object.fromEntries(
      ['fr', 'en'].map((locale) => [
        `lessons/crust/${locale}.mdx`,
        (body: string) =>
          body.replace('<Check items="crust-pale, rise-bet" />', `<Check items="${items}" ${flag} />`),
      ]),
    )

  it('shows items that are right or wrong', () => {
    expect(told(staked('crust-pale, rise-bet'))).toBe('')
  })

  it('refuses those that may be right in part', () => {
    const several = (items: string) => items.replace('bloom:', 'multiple: true\n  bloom:')
    const changes = { ...staked('crust-pale, rise-bet'), 'lessons/crust/items.yaml': several }
    expect(told(changes)).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:14:15 Nothing can be staked on "crust-pale".
        A stake is won or lost: it needs an answer that is right or wrong, and this one may be right in part.
        Move the item to a <Check> without "certainty", or name one that is right or wrong, as a single choice.
      course/lessons/crust/fr.mdx:14:15 Nothing can be staked on "crust-pale".
        A stake is won or lost: it needs an answer that is right or wrong, and this one may be right in part.
        Move the item to a <Check> without "certainty", or name one that is right or wrong, as a single choice."
    `)
  })

  it('says so alone, without a value', () => {
    expect(told(staked('crust-pale', 'certainty="yes"'))).toMatchInlineSnapshot(`
      "course/lessons/crust/en.mdx:14:27 "certainty" has a value.
        It is there or it is not: a value would say nothing more.
        Write certainty alone, or remove it.
      course/lessons/crust/fr.mdx:14:27 "certainty" has a value.
        It is there or it is not: a value would say nothing more.
        Write certainty alone, or remove it."
    `)
    expect(told(staked('crust-pale', 'certainly'))).toContain('Did you mean "certainty"?')
  })

  it('is staked on in every language', () => {
    const { 'lessons/crust/fr.mdx': fr = null } = staked('crust-pale, rise-bet')
    expect(told({ 'lessons/crust/fr.mdx': fr })).toContain('Check certainty> crust-pale, rise-bet')
  })
})
