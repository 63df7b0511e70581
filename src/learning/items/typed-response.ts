import { fieldOf } from './own-field.ts'

/**
 * What was typed, and the language of the page where it was. Progress is shared between languages: a stored answer
 * is read by the rules of the language in which it was given, whichever is shown now.
 */
export interface TypedResponse {
  readonly text: string
  readonly locale: string
}

/** The response in `value`, or `null` where it is none. */
export function parseTypedResponse(value: unknown): TypedResponse | null {
  const [text, locale] = [fieldOf(value, 'text'), fieldOf(value, 'locale')]
  return typeof text === 'string' && typeof locale === 'string' ? { text, locale } : null
}
