import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** What the tests put to the proof, and how that is told: `{made}` so many times, `{held}` of them held. */
const sentences = {
  kills: 'under kills of the browser: {made} answers made, {held} kept',
  tabs: 'in several tabs at once: {made} answers made, {held} kept',
  quota: 'with storage full or denied: {made} answers made, {held} kept',
  hostile: 'hostile inputs: {made} tried, {held} refused without a trace',
  pages: 'offline: {made} pages asked for, {held} served',
  searches: 'offline: {made} searches made, {held} answered',
} as const

type Proof = keyof typeof sentences

interface Count {
  readonly made: number
  readonly held: number
}

/** Tests run in processes of their own: each adds a line. */
const file = '.cache/test/counts.jsonl'

export const forgetCounts = (): void => rmSync(file, { force: true })

/** Adds to what the summary of `npm test` says. A test counts what it made, and what it found to hold. */
export function count(proof: Proof, made: number, held: number): void {
  mkdirSync(dirname(file), { recursive: true })
  appendFileSync(file, `${JSON.stringify({ proof, made, held })}\n`)
}

/** A sentence for each proof that was counted. */
export function countLines(text: string = existsSync(file) ? readFileSync(file, 'utf8') : ''): string[] {
  const totals = new Map<Proof, Count>()
  for (const line of text.split('\n').filter(Boolean)) {
    const { proof, made, held } = JSON.parse(line) as Count & { proof: Proof }
    const total = totals.get(proof) ?? { made: 0, held: 0 }
    totals.set(proof, { made: total.made + made, held: total.held + held })
  }
  return (Object.keys(sentences) as Proof[]).flatMap((proof) => {
    const total = totals.get(proof)
    return total ? [told(sentences[proof], total)] : []
  })
}

const told = (sentence: string, { made, held }: Count): string =>
  sentence.replace('{made}', String(made)).replace('{held}', String(held))
