import type { MemoryModel, SimulatedMemory } from './memory-model.ts'

/**
 * The multiscale context model (Mozer, Pashler, Cepeda, Lindsey & Vul 2009, "Predicting the optimal spacing of
 * study", NIPS 22). Traces i = 1, 2, … fade exponentially, each slower than the one before, and
 *
 *   τᵢ = μ·νⁱ days,  γᵢ = ξⁱ / Σ ξʲ,  sᵢ = Σ(j ≤ i) γⱼ·xⱼ / Σ(j ≤ i) γⱼ,  chance of recall = min(1, s of the last)
 *
 * A presentation is encoded with probability ω; then xᵢ grows by ε·(1 − sᵢ): ε = 1, or 9 where it was recalled.
 */
export interface Multiscale {
  /** μ, in days */
  readonly timeScale: number
  /** ν */
  readonly timeRatio: number
  /** ω */
  readonly encoding: number
  /** ξ */
  readonly weightRatio: number
}

/** As refitted to the forgetting of Swahili words in Cepeda et al. (2009, Experimental Psychology 56, 236–246). */
export const words: Multiscale = { timeScale: 0.98, timeRatio: 3.719, encoding: 0.937, weightRatio: 0.491 }

/** Likewise, to that of obscure facts. */
export const facts: Multiscale = { timeScale: 1.782, timeRatio: 12.846, encoding: 0.956, weightRatio: 0.33 }

/** What comes after weighs less than a millionth. */
const traceCount = 20

const recalledGain = 9

/** What is easier by one logit fades e times more slowly. */
export function multiscale({ timeScale, timeRatio, encoding, weightRatio }: Multiscale): MemoryModel {
  const ranks = Array.from({ length: traceCount }, (_, at) => at + 1)
  const weights = ranks.map((rank) => weightRatio ** rank)
  return {
    name: 'multiscale',
    meet: ({ ease, fading }, { atDays, chance }) => {
      const scale = timeScale * Math.exp(ease - fading)
      const taus = ranks.map((rank) => scale * timeRatio ** rank)
      const memory = (levels: readonly number[], sinceDays: number): SimulatedMemory => {
        const faded = (at: number) =>
          levels.map((level, rank) => level * Math.exp((sinceDays - at) / (taus[rank] ?? Infinity)))
        return {
          recall: (at) => Math.min(1, strengths(faded(at), weights).at(-1) ?? 0),
          after: (presentation) => {
            const now = faded(presentation.atDays)
            const gain = presentation.isRecalled ? recalledGain : 1
            return presentation.chance < encoding
              ? memory(grown(now, weights, gain), presentation.atDays)
              : memory(now, presentation.atDays)
          },
        }
      }
      const nothing = weights.map(() => 0)
      return memory(chance < encoding ? grown(nothing, weights, 1) : nothing, atDays)
    },
  }
}

/** s */
export function strengths(levels: readonly number[], weights: readonly number[]): readonly number[] {
  let [held, weighed] = [0, 0]
  return levels.map((level, rank) => {
    const weight = weights[rank] ?? 0
    held += weight * level
    weighed += weight
    return held / weighed
  })
}

function grown(levels: readonly number[], weights: readonly number[], gain: number): readonly number[] {
  const present = strengths(levels, weights)
  return levels.map((level, rank) => level + gain * Math.max(0, 1 - (present[rank] ?? 0)))
}
