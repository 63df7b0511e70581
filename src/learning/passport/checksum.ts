/** By byte (CRC-32, ISO 3309, polynomial 0xEDB88320). */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

/**
 * CRC-32 of the text's UTF-16 units, low byte first, as 8 hexadecimal digits. It tells damage, not malice; in plain
 * code, for `crypto.subtle` is missing over plain HTTP.
 */
export function checksumOf(text: string): string {
  let crc = -1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    crc = withByte(withByte(crc, unit & 255), unit >> 8)
  }
  return (~crc >>> 0).toString(16).padStart(8, '0')
}

const withByte = (crc: number, byte: number): number => (table[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
