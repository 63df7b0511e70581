/** Reading what was stored, or came in a link: total, for anyone may have written it. */

export type Fields = Readonly<Record<string, unknown>>

/** The value in `text`; `null` where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
