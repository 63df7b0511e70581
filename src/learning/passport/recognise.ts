import { fromBase64url, toBase64url } from './base64url.ts'
import { isMarked } from './frames.ts'
import { passportWrapping, type Wrapping } from './wrapping.ts'

/** What a link holds after `#`. */
export const fragmentOf = (
  bytes: Uint8Array,
  { fragment }: Pick<Wrapping, 'fragment'> = passportWrapping,
): string => `${fragment}${toBase64url(bytes)}`

/** What someone gave to be read, before it is: `frames` are texts of codes, `bytes` are compressed. */
export type Given =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'frames'; readonly texts: readonly string[] }
  | { readonly kind: 'damaged' | 'nothing' | 'unknown' }

/** A file's text, a link (whole, or from its `#` on) that mail may have broken into lines, or codes, one a line. */
export function recognise(text: string, wrapping: Wrapping = passportWrapping): Given {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { kind: 'nothing' }
  if (trimmed.startsWith('{')) return { kind: 'json', text: trimmed }
  if (isMarked(trimmed, wrapping)) return { kind: 'frames', texts: trimmed.split(/[\r\n]+/) }
  const start = new RegExp(`(?:^|#|\\s)${wrapping.fragment}([^#]*)$`)
  const [, letters] = start.exec(trimmed) ?? []
  if (letters === undefined) return { kind: 'unknown' }
  const bytes = fromBase64url(letters.replace(/[\s>]+/g, ''))
  return bytes ? { kind: 'bytes', bytes } : { kind: 'damaged' }
}
