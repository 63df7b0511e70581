import type { z } from 'zod'
import {
  missingTranslation as isMissingTranslation,
  notTranslated as isNotTranslated,
} from '../../schemas/text.ts'
import { type Fault, faultAt, type Message } from '../faults/fault.ts'
import { nearest } from '../faults/nearest.ts'
import { type Path, valueAt } from './path.ts'
import {
  malformed,
  missingField,
  missingTranslation,
  notTranslated,
  tooLarge,
  tooSmall,
  unknownField,
  wrongType,
  wrongValue,
} from './schema-faults.ts'
import type { YamlFile } from './yaml-file.ts'

type Issue = z.core.$ZodIssue

/**
 * What the issues of Zod say, in the terms of someone who writes YAML. `base` is the path of what was validated. A
 * mistyped field is one fault, not an unknown one and a missing one.
 */
export function issuesFaults(
  issues: readonly Issue[],
  yaml: YamlFile,
  base: Path,
  locales: readonly string[],
): Fault[] {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => told([...issue.path, nearest(key, knownFields(issue)) ?? '']))
        : [],
    ),
  )
  return issues
    .filter(
      (issue) => !meant.has(told(issue.path)) || valueAt(yaml.value, [...base, ...issue.path]) !== undefined,
    )
    .flatMap((issue) => issueFaults(issue, yaml, base, locales))
}

const told = (path: Path) => path.map(String).join('\n')
const knownFields = (issue: Issue) => issue.message.split(' ').filter(Boolean)

function issueFaults(issue: Issue, yaml: YamlFile, base: Path, locales: readonly string[]): Fault[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      faultAt(yaml.place([...path, key], 'key'), unknownField(key, knownFields(issue))),
    )
  }
  const value = valueAt(yaml.value, path)
  const missing = value === undefined && path.length > 0
  const place = yaml.place(missing ? path.slice(0, -1) : path)
  return [
    faultAt(
      place,
      missing
        ? missingMessage(issue, path, locales)
        : wrongMessage(issue, nameOf(path, locales), value, locales),
    ),
  ]
}

function missingMessage(issue: Issue, path: Path, locales: readonly string[]): Message {
  const locale = path.at(-1)
  if (issue.message === isMissingTranslation && typeof locale === 'string' && locales.includes(locale)) {
    return missingTranslation(nameOf(path.slice(0, -1), locales), locale, locales)
  }
  return missingField(nameOf(path, locales), choicesOf(issue))
}

function wrongMessage(issue: Issue, name: string, value: unknown, locales: readonly string[]): Message {
  if (issue.message === isNotTranslated) return notTranslated(name, locales)
  const { code } = issue
  if (code === 'invalid_type') return wrongType(name, issue.expected, value)
  if (code === 'too_small') return tooSmall(name, issue.origin, Number(issue.minimum), value)
  if (code === 'too_big') return tooLarge(name, issue.origin, Number(issue.maximum), value)
  if (code === 'invalid_value' || code === 'invalid_union') return wrongValue(name, value, choicesOf(issue))
  if (code === 'invalid_format') return malformed(name, value, issue.pattern ?? issue.format)
  if (code === 'invalid_key') return malformed(`The key ${name}`, name, innerPattern(issue))
  return malformed(name, value, issue.message)
}

function innerPattern(issue: z.core.$ZodIssueInvalidKey): string {
  const inner = issue.issues[0]
  return inner?.code === 'invalid_format' ? (inner.pattern ?? inner.format) : issue.message
}

/** The values among which the author must choose; none where the choice is free. */
function choicesOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options ?? []).map(String)
  return []
}

/** `"stem"` for a field, `"stem" in "fr"` for a language of it, `Entry 2 of "options"` for an element of a list. */
function nameOf(path: Path, locales: readonly string[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  if (path.length > 1 && locales.includes(String(last)))
    return `${nameOf(path.slice(0, -1), [])} in "${String(last)}"`
  if (typeof last !== 'number') return `"${String(last)}"`
  const list = path.at(-2)
  return list === undefined ? `Entry ${last + 1}` : `Entry ${last + 1} of "${String(list)}"`
}
