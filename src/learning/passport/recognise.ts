import { fromBase64url, toBase64url } from './base64url.ts'

/** What a link to a passport holds after `#`. */
export const fragmentOf = (bytes: Uint8Array): string => `${fragmentStart}${toBase64url(bytes)}`

const fragmentStart = 'p='

/** What someone gave to be read, before it is: `frames` are texts of codes, `bytes` are compressed. */
export type Given =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'frames'; readonly texts: readonly string[] }
  | { readonly kind: 'damaged' | 'nothing' | 'unknown' }

/** A file's text, a link (whole, or from its `#` on) that mail may have broken into lines, or codes, one a line. */
export function recognise(text: string): Given {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { kind: 'nothing' }
  if (trimmed.startsWith('{')) return { kind: 'json', text: trimmed }
  if (/^PASS\d+:/.test(trimmed)) return { kind: 'frames', texts: trimmed.split(/[\r\n]+/) }
  const link = /(?:^|#|\s)p=([^#]*)$/.exec(trimmed)
  if (link?.[1] === undefined) return { kind: 'unknown' }
  const bytes = fromBase64url(link[1].replace(/[\s>]+/g, ''))
  return bytes ? { kind: 'bytes', bytes } : { kind: 'damaged' }
}
