/** A place in a file of the course; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What happened, why it matters, what to do; from one of the catalogues (`*-faults.ts`). */
export interface Message {
  /** Stable name of the kind of fault. */
  readonly code: string
  readonly what: string
  readonly why: string
  readonly mend: string
}

export interface Fault extends Place, Message {}

export function faultAt({ file, line, column }: Place, { code, what, why, mend }: Message): Fault {
  return { code, file, line, column, what, why, mend }
}

/** `content/lessons/x/fr.mdx:12:3 what`, then why and mend on lines of their own. */
export function formatFault({ file, line, column, what, why, mend }: Fault): string {
  return `${file}:${line}:${column} ${what}\n  ${why}\n  ${mend}`
}

export function formatFaults(faults: readonly Fault[]): string {
  return faults.map(formatFault).join('\n\n')
}

/** In the order in which one reads: by file, then line, then column. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
