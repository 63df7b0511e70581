/** In characters. */
export const maxNameLength = 60

/** A name as it may stand in a list: without what breaks a line or turns its direction, and not too long; '' where nothing of it is seen. */
export function plainName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  const short = Array.from(plain).slice(0, maxNameLength).join('').trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(short) ? short : ''
}
