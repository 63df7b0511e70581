const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map(Array.from(letters, (letter, value) => [letter, value] as const))

/** RFC 4648, section 5, without padding: stands in an address as it is. */
export function toBase64url(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
    const bits = (first << 16) | (second << 8) | third
    const group = [18, 12, 6, 0].map((shift) => letters.charAt((bits >> shift) & 63)).join('')
    parts.push(group.slice(0, bytes.length - at + 1))
  }
  return parts.join('')
}

/** `null` where a letter is none of the 64, or one is missing or too many. */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let [bits, count, filled] = [0, 0, 0]
  for (const letter of text) {
    const value = values.get(letter)
    if (value === undefined) return null
    bits = ((bits << 6) | value) & 0xfff
    count += 6
    if (count < 8) continue
    count -= 8
    bytes[filled] = (bits >> count) & 255
    filled += 1
  }
  return bytes
}
