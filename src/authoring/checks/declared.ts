import { type Fault, faultAt } from '../faults/fault.ts'
import { idsIn, type Located } from '../yaml/located.ts'
import { type Path, valueAt } from '../yaml/path.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { unknownReference } from './reference-faults.ts'

/** Ids of the list at `path`; `null` where a fault of the file may hide some of them. */
export function declared(yaml: YamlFile, path: Path): ReadonlySet<string> | null {
  const list = valueAt(yaml.value, path)
  if (!yaml.sound || !(Array.isArray(list) || list === null)) return null
  return new Set(idsIn(yaml, path).map(({ value }) => value))
}

/** A fault for each of `names` that is not known; none where what is known is uncertain. */
export function unknown(
  kind: Parameters<typeof unknownReference>[0],
  names: readonly (Located | null)[],
  known: ReadonlySet<string> | null,
): readonly Fault[] {
  if (!known) return []
  return names.flatMap((name) =>
    name && !known.has(name.value) ? [faultAt(name.place, unknownReference(kind, name.value, known))] : [],
  )
}

/** A fault for each key of the texts under `not` of `entry` that is not known: each says why not, per `kind`. */
export function unknownReasons(
  kind: Parameters<typeof unknownReference>[0],
  yaml: YamlFile,
  entry: Path,
  known: ReadonlySet<string> | null,
): readonly Fault[] {
  const not = valueAt(yaml.value, [...entry, 'not'])
  if (!known || typeof not !== 'object' || not === null) return []
  return Object.keys(not)
    .filter((name) => !known.has(name))
    .map((name) => faultAt(yaml.place([...entry, 'not', name], 'key'), unknownReference(kind, name, known)))
}
