import type { Place } from '../faults/fault.ts'
import { type Path, valueAt } from './path.ts'
import type { YamlFile } from './yaml-file.ts'

/** A name, and where it stands: looked for when somebody asks, which is when something is wrong with it. */
export interface Located {
  readonly value: string
  readonly place: Place
}

/** The text at `path`, whatever is wrong around it. */
export function textAt(yaml: YamlFile, path: Path): Located | null {
  const value = valueAt(yaml.value, path)
  if (typeof value !== 'string') return null
  return {
    value,
    get place() {
      return yaml.place(path)
    },
  }
}

/** Paths of the entries of the list at `path`; none where there is no list. */
export function entriesAt(yaml: YamlFile, path: Path): readonly Path[] {
  const list = valueAt(yaml.value, path)
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : []
}

/** The entries of the list at `path` that are texts. */
export function textsIn(yaml: YamlFile, path: Path): readonly Located[] {
  return entriesAt(yaml, path).flatMap((entry) => textAt(yaml, entry) ?? [])
}

/** The `id` of each entry of the list at `path`. */
export function idsIn(yaml: YamlFile, path: Path): readonly Located[] {
  return entriesAt(yaml, path).flatMap((entry) => textAt(yaml, [...entry, 'id']) ?? [])
}
