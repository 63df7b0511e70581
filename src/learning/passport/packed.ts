import type { Fields } from '../progress/migrations.ts'

/**
 * Events that have the same fields, as columns: compressed, they take two thirds of what they would one by one. Of an
 * instant stands what it adds to the one before it; of an id that begins with its instant (as ids.ts makes them), the rest.
 */
export interface Group {
  readonly fields: readonly string[]
  /** By field, as many values as there are events. */
  readonly columns: readonly (readonly unknown[])[]
}

/** In the order in which each group's first event comes. */
export function pack(events: readonly Fields[]): Group[] {
  const groups = new Map<string, Fields[]>()
  for (const event of events) {
    const fields = JSON.stringify(Object.keys(event))
    const group = groups.get(fields)
    if (group) group.push(event)
    else groups.set(fields, [event])
  }
  return [...groups.values()].map((group) => {
    const fields = Object.keys(group[0] ?? {})
    const rows = shortened(group)
    return { fields, columns: fields.map((field) => rows.map((row) => row[field])) }
  })
}

/** `null` where these are no groups. What an event holds is not looked at: parseEvent() does. */
export function unpack(groups: unknown): Fields[] | null {
  if (!Array.isArray(groups) || !groups.every(isGroup)) return null
  return groups.flatMap(({ fields, columns }) => {
    const rows = (columns[0] ?? []).map((_, at) =>
      Object.fromEntries(fields.map((field, rank) => [field, columns[rank]?.[at]])),
    )
    return lengthened(rows)
  })
}

/** Instants that grow from event to event. */
const growing = ['submittedAtMs', 'atMs'] as const
/** Stands for the instant at the beginning of an id: no id holds it. */
const sameInstant = '~'

function shortened(events: readonly Fields[]): Fields[] {
  let lastMs = 0
  return events.map((event) => {
    const field = growing.find((name) => isWhole(event[name]))
    if (!field) return event
    const atMs = Number(event[field])
    const row: Record<string, unknown> = { ...event, [field]: atMs - lastMs }
    if (isWhole(event.startedAtMs)) row.startedAtMs = atMs - event.startedAtMs
    const start = digitsOf(atMs)
    if (typeof event.id === 'string' && event.id.startsWith(start))
      row.id = sameInstant + event.id.slice(start.length)
    lastMs = atMs
    return row
  })
}

function lengthened(rows: readonly Fields[]): Fields[] {
  let lastMs = 0
  return rows.map((row) => {
    const field = growing.find((name) => isWhole(row[name]))
    if (!field) return row
    const atMs = Number(row[field]) + lastMs
    const event: Record<string, unknown> = { ...row, [field]: atMs }
    if (isWhole(row.startedAtMs)) event.startedAtMs = atMs - row.startedAtMs
    if (typeof row.id === 'string' && row.id.startsWith(sameInstant))
      event.id = digitsOf(atMs) + row.id.slice(sameInstant.length)
    lastMs = atMs
    return event
  })
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
const digitsOf = (atMs: number): string => atMs.toString(32).padStart(9, '0')

function isGroup(value: unknown): value is Group {
  const { fields, columns } = (value ?? {}) as Partial<Group>
  if (!Array.isArray(fields) || !Array.isArray(columns) || fields.length !== columns.length) return false
  const [first] = columns as unknown[]
  return (
    fields.every((field) => typeof field === 'string') &&
    columns.every((column) => Array.isArray(column) && column.length === (first as unknown[]).length)
  )
}
