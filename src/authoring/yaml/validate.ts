import type { z } from 'zod'
import { type Fault, faultAt, type Place } from '../faults/fault.ts'
import { issuesFaults } from './issue-faults.ts'
import { type Path, valueAt } from './path.ts'
import { notAList } from './schema-faults.ts'
import type { YamlFile } from './yaml-file.ts'

/** A valid value and where its parts stand. */
export interface Entry<T> {
  readonly value: T
  readonly place: (path?: Path) => Place
}

/** The value at `path` if it is what `schema` describes; a fault for each thing that is not. */
export function validate<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  path: Path,
  locales: readonly string[],
): { readonly entry: Entry<T> | null; readonly faults: readonly Fault[] } {
  const result = schema.safeParse(valueAt(yaml.value, path), { error: knownFields })
  if (!result.success) {
    return { entry: null, faults: issuesFaults(result.error.issues, yaml, path, locales) }
  }
  return { entry: { value: result.data, place: (inner = []) => yaml.place([...path, ...inner]) }, faults: [] }
}

/**
 * Validates a file that is a list entry by entry, so that one bad entry does not hide the others. A file with syntax
 * errors is left alone: it has its faults already.
 */
export function validateList<T>(
  schema: z.ZodType<T>,
  yaml: YamlFile,
  locales: readonly string[],
): { readonly entries: readonly Entry<T>[]; readonly faults: readonly Fault[] } {
  if (!yaml.sound || yaml.value === null) return { entries: [], faults: [] }
  if (!Array.isArray(yaml.value)) return { entries: [], faults: [faultAt(yaml.place([]), notAList)] }
  const results = yaml.value.map((_, index) => validate(schema, yaml, [index], locales))
  return {
    entries: results.flatMap(({ entry }) => entry ?? []),
    faults: results.flatMap(({ faults }) => faults),
  }
}

/** Zod does not say which fields an object takes: the message carries them. */
function knownFields(issue: z.core.$ZodRawIssue): string | undefined {
  const definition = issue.inst?._zod.def
  if (issue.code !== 'unrecognized_keys' || !definition || !('shape' in definition)) return undefined
  return Object.keys(definition.shape as object).join(' ')
}
