import { globSync, readFileSync } from 'node:fs'

/** A file of the project: its path from the root, with forward slashes, and what it says. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** A law broken at one place. `mend` tells the way out. */
export interface Breach {
  readonly at: string
  readonly law: string
  readonly mend: string
}

/** A breach as a line to read in a failed test. */
export const told = ({ at, law, mend }: Breach): string => `${at}: ${law} ${mend}`

export function readSources(...patterns: readonly string[]): SourceFile[] {
  return patterns
    .flatMap((pattern) => globSync(pattern))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** The floor a file stands on: `learning` for `src/learning/text.ts`, `scripts` for what is in `scripts/`. */
export function floorOf(path: string): string {
  const [top, second = ''] = path.split('/')
  if (top !== 'src') return top ?? ''
  return path.split('/').length === 2 ? second.replace(/\.ts$/, '') : second
}

export const place = (file: SourceFile, offset: number): string =>
  `${file.path}:${file.text.slice(0, offset).split('\n').length}`

/** Every match of `pattern` (global) as a breach. */
export function breachesOf(
  file: SourceFile,
  pattern: RegExp,
  tell: (found: string) => Omit<Breach, 'at'>,
  text: string = file.text,
): Breach[] {
  return [...text.matchAll(pattern)].map((match) => ({
    at: place({ ...file, text }, match.index),
    ...tell(match[0]),
  }))
}
