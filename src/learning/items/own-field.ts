/** Reading what comes from storage or a file: only a value's own fields count, so that `constructor` names nothing. */

/** The field `name` of any value; undefined where it has none of its own. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return own(value as Readonly<Record<string, unknown>>, name)
}

export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined
}
