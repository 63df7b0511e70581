import type { Extent } from './note.ts'
import type { Settled } from './settle.ts'

/** A line for people: `3 items taken, 1 left out; 2 losses, 5 guesses, 1 clash; 12 things to write.` */
export function importSummary({ items, leftOut, notes, toWrite }: Settled): string {
  const of = (extent: Extent) => notes.filter((note) => note.extent === extent).length
  return [
    `${count(items.length, 'item')} taken, ${leftOut} left out`,
    `${count(of('loss'), 'loss', 'losses')}, ${count(of('guess'), 'guess', 'guesses')}, ${count(of('clash'), 'clash', 'clashes')}`,
    `${count(toWrite, 'thing')} to write.`,
  ].join('; ')
}

const count = (k: number, noun: string, plural = `${noun}s`) => `${k} ${k === 1 ? noun : plural}`
