import type { Message } from '../faults/fault.ts'
import { parseYaml } from '../yaml/yaml-file.ts'
import { unextendable } from './aim-messages.ts'
import { itemsYaml, schemaComment } from './items-yaml.ts'
import type { TakenItem } from './settle.ts'

/** A whole file of these items. */
export const itemsFile = (items: readonly TakenItem[], locales: readonly string[]): string =>
  `${schemaComment}\n${itemsYaml(items, locales)}`

/** What is written at the end of an items.yaml, `null` where there is none yet; all that stands in it stays. */
export function addition(
  path: string,
  existing: string | null,
  items: readonly TakenItem[],
  locales: readonly string[],
): { readonly text: string } | { readonly refusal: Message } {
  if (existing === null) return { text: itemsFile(items, locales) }
  const text = `${existing === '' || existing.endsWith('\n') ? '' : '\n'}\n${itemsYaml(items, locales)}`
  const [before, after] = [existing, existing + text].map((whole) => parseYaml({ path, text: whole }))
  const isWhole = before?.sound && after?.sound && sizeOf(after.value) === sizeOf(before.value) + items.length
  return isWhole ? { text } : { refusal: unextendable(path) }
}

const sizeOf = (value: unknown): number => (value === null ? 0 : Array.isArray(value) ? value.length : NaN)
