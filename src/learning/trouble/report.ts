import type { Trouble } from './trouble.ts'

/** What a report says of the device: a name and a sentence each. */
export type Facts = readonly (readonly [name: string, sentence: string])[]

/** As plain text, for whoever mends the site: first the device, then what went wrong on it, latest first. */
export function reportOf(title: string, facts: Facts, troubles: readonly Trouble[]): string {
  const lines = facts.map(([name, sentence]) => `- ${name}: ${sentence}`)
  return [title, ...lines, ...troubles.map(paragraphOf)].join('\n')
}

function paragraphOf(trouble: Trouble): string {
  const { kind, what, where, atMs, page, release, browser, storage } = trouble
  return [
    `\n${new Date(atMs).toISOString()} ${kind} ${page}`,
    what,
    ...where.map((frame) => `  ${frame}`),
    `  ${release}, storage ${storage}, ${browser}`,
  ].join('\n')
}
