import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where programs stand when the PATH of a plain user does not name it. */
const folders = () => [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/local/nginx/sbin',
  '/opt/homebrew/bin',
]

/** Every path at which one of `names` may stand, on the PATH or where `places` says. */
export const pathsOf = (names: readonly string[], places: readonly string[] = []): string[] => [
  ...names.flatMap((name) => folders().map((folder) => join(folder, name))),
  ...places,
]

/** The first of `paths` that is there and runs with `options`: a program whose libraries are missing does not. */
export function firstThatRuns(paths: readonly string[], ...options: readonly string[]): string | undefined {
  return paths.find((path) => existsSync(path) && spawnSync(path, options, { timeout: 60_000 }).status === 0)
}
