const base = 32

/**
 * 9 digits of time, then 80 random bits, in base 32: texts sort as the instants do, to the millisecond.
 * `crypto.getRandomValues` alone, for `randomUUID` is missing over plain HTTP.
 */
export function newId(atMs: number): string {
  const random = crypto.getRandomValues(new Uint8Array(16))
  return (
    atMs.toString(base).padStart(9, '0') + Array.from(random, (byte) => (byte % base).toString(base)).join('')
  )
}
