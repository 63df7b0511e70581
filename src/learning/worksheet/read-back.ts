import type { LaidItem } from './laid-item.ts'
import type { KeyLine } from './paper-key.ts'

/** The response of who answered a sheet by its key, letter by letter, for the tests; `locale` is that of the sheet. */
export function readBack(laid: LaidItem, key: readonly KeyLine[], locale: string): unknown {
  const lettersOf = (n: number | null) => key.find((line) => line.n === n)?.answers ?? []
  const idIn = (list: readonly { readonly letter: string; readonly id: string }[], n: number | null) =>
    list.flatMap(({ letter, id }) => (lettersOf(n).includes(letter) ? [id] : []))
  switch (laid.kind) {
    case 'choice':
      return { chosen: idIn(laid.options, null) }
    case 'categorise':
      return {
        cards: laid.cards.map(({ id }) => id),
        placements: Object.fromEntries(laid.cards.map(({ id, n }) => [id, idIn(laid.bins, n)[0]])),
      }
    case 'cloze':
      return {
        gaps: Object.fromEntries(laid.gaps.map((gap) => [gap.id, fillingOf(laid, gap, lettersOf(gap.n))])),
      }
    case 'scenario':
      return { path: pathOf(laid, (n, choices) => idIn(choices, n)[0]) }
    case 'order':
      return { order: key.flatMap(({ n }) => idIn(laid.steps, n)) }
    case 'pairs':
      return { pairs: laid.lefts.map(({ id, n }) => [id, idIn(laid.rights, n)[0]]) }
    case 'text-entry':
    case 'number':
      return { text: lettersOf(null)[0], locale }
    case 'reflection':
      return { text: '', met: laid.item.criteria.map(({ id }) => id) }
  }
}

type Cloze = Extract<LaidItem, { kind: 'cloze' }>

function fillingOf({ bank }: Cloze, { options }: Cloze['gaps'][number], answers: readonly string[]) {
  const chosen = options.find(({ letter }) => answers.includes(letter))
  return (chosen ?? bank.find(({ text }) => answers.includes(text)))?.id
}

type Scenario = Extract<LaidItem, { kind: 'scenario' }>
type Choices = Scenario['situations'][number]['choices']

function pathOf({ situations }: Scenario, decide: (n: number, choices: Choices) => string | undefined) {
  const path: { node: string; choice: string }[] = []
  for (let at: number | null = 1; at !== null && path.length < situations.length;) {
    const situation = situations.find(({ n }) => n === at)
    const choice = situation?.choices.find(({ id }) => id === decide(situation.n, situation.choices))
    if (!situation || !choice) break
    path.push({ node: situation.id, choice: choice.id })
    at = choice.to
  }
  return path
}
