import { beforeAfter } from '../../learning/assessment/before-after.ts'
import { completeSittings } from '../../learning/assessment/sitting-answers.ts'
import { sittingResult, type Tally } from '../../learning/assessment/sitting-result.ts'
import { fill } from '../../learning/text.ts'
import { part } from '../part.ts'
import type { Learner } from './learner.ts'
import type { ProgressPage } from './page.ts'

/** Module by module, what the diagnostic and the final found. */
export function showGain(section: HTMLElement, { words, paths }: ProgressPage, learner: Learner): void {
  const t = words.gain
  const { catalogue, state, standing } = learner
  const both = beforeAfter(state, catalogue)
  const diagnostic = completeSittings(state, catalogue.items, 'diagnostic').at(-1)
  const before = both?.before ?? (diagnostic && sittingResult(diagnostic, state, catalogue))
  part(section, 'said').textContent = both ? t.both : before ? t.half : t.none
  part(section, 'table').hidden = !before
  for (const row of section.querySelectorAll<HTMLElement>('[data-module]')) {
    const isOf = ({ module }: { readonly module: string }) => module === row.dataset.module
    const change = both?.modules.find(isOf)?.change
    const [first, second, third] = row.querySelectorAll('td')
    showTally(first, t.rightOf, before?.modules.find(isOf))
    showTally(second, t.rightOf, both?.after.modules.find(isOf))
    if (third) third.textContent = change ? t.changes[change] : '–'
  }
  const link = part(section, 'link')
  const form = before ? 'final' : 'diagnostic'
  link.textContent = before ? t.toFinal : t.toDiagnostic
  link.setAttribute('href', paths[form])
  link.hidden = standing.taken.includes('final')
}

function showTally(cell: Element | undefined, words: string, tally: Tally | undefined): void {
  cell?.querySelector('rect')?.setAttribute('width', String(tally ? (tally.right / tally.of) * 100 : 0))
  const said = cell?.querySelector('[data-said]')
  if (said) said.textContent = tally ? fill(words, { k: tally.right, n: tally.of }) : '–'
}
