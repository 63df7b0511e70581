import type { Message } from '../faults/fault.ts'

export const sharedRun = (words: readonly string[]): Message => ({
  code: 'shared-run',
  what: `${words.length} words in a row are those of a source: "${words.join(' ')}".`,
  why: 'The sources are under copyright: the course uses words of its own, never eight of theirs in a row.',
  mend: 'Close the source and say it otherwise.',
})
