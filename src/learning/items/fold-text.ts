/**
 * A text as it is compared: compatibility forms, case, kinds of space, apostrophe and hyphen no longer differ
 * (Unicode NFKC), and what is not seen (joiners, marks of direction, soft hyphens) is gone.
 */
export function folded(text: string): string {
  return text
    .replace(/[’‘ʼ´`]/g, "'")
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Without the accents of Latin, Greek and Cyrillic; other scripts write letters with marks, which stay. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
}
