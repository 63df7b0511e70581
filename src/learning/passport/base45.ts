const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const values = new Map(Array.from(letters, (letter, value) => [letter, value] as const))

/** RFC 9285: the letters that a QR code writes in 5.5 bits each; two bytes take three of them. */
export function toBase45(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = bytes.subarray(at, at + 2)
    const number = second === undefined ? first : first * 256 + second
    const digits = [number % 45, Math.floor(number / 45) % 45, Math.floor(number / 2025)]
    parts.push(
      digits
        .slice(0, second === undefined ? 2 : 3)
        .map((digit) => letters.charAt(digit))
        .join(''),
    )
  }
  return parts.join('')
}

/** `null` where it is no such text. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 3) {
    const digits = Array.from(text.slice(at, at + 3), (letter) => values.get(letter) ?? NaN)
    const number = digits.reduceRight((sum, digit) => sum * 45 + digit, 0)
    const size = digits.length - 1
    if (!(number < 256 ** size)) return null
    if (size === 2) bytes.push(number >> 8)
    bytes.push(number & 255)
  }
  return Uint8Array.from(bytes)
}
