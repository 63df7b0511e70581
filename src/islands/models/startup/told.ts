import type { Case } from '../../../learning/models/startup/case.ts'
import type { Evaluation } from '../../../learning/models/startup/evaluate.ts'
import type { startup } from '../../../learning/models/startup/model.ts'
import { type Rule, verdicts } from '../../../learning/models/startup/strategy.ts'
import { plural } from '../../../learning/text.ts'
import type { Say } from '../say.ts'

/** What every part of the view is given. */
export interface Told {
  readonly of: Case
  readonly say: Say<typeof startup.texts>
  readonly locale: string
  /** Sources by id, as they are cited. */
  readonly cited: Readonly<Record<string, string>>
}

/** "3 fit, 1 strains": verdicts that no rule gave are not told. */
export function tallyTold(applied: readonly Rule[], { say, locale }: Told): string {
  const counted = verdicts.map((verdict) => ({
    verdict,
    count: applied.filter((rule) => rule.verdict === verdict).length,
  }))
  const told = counted
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => {
      const k = String(count)
      return plural(
        locale,
        { one: say(`${verdict}-one`, { k }), other: say(`${verdict}-other`, { k }) },
        count,
      )
    })
  return told.join(', ') || say('silent')
}

/** What the choices come to, and how many are left. */
export function conclusion({ applied, missing }: Evaluation, told: Told): string {
  const { say, locale } = told
  const left = { k: String(missing.length) }
  const toCome =
    missing.length > 0 &&
    plural(locale, { one: say('missing-one', left), other: say('missing-other', left) }, missing.length)
  return [verdictOf(applied, told), toCome].filter(Boolean).join(' ')
}

function verdictOf(applied: readonly Rule[], told: Told): string {
  const { say } = told
  if (applied.length === 0) return say('nothing')
  const has = (verdict: Rule['verdict']) => applied.some((rule) => rule.verdict === verdict)
  const tally = { told: tallyTold(applied, told) }
  if (has('contradicts')) return say('contradictory', tally)
  return has('strains') ? say('strained', tally) : say('fitting', tally)
}

/** "Strategy and mix"; a level with itself apart. */
export function linkTold([first, second]: readonly [string, string], { of, say }: Told): string {
  const nameOf = (id: string) => of.levels.find((level) => level.id === id)?.name ?? id
  if (first === second) return say('within', { level: nameOf(first) })
  return say('across', { first: nameOf(first), second: nameOf(second).toLowerCase() })
}
