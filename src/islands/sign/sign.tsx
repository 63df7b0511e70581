/** Drawings of 24 units in the hand of the site. Always beside a word, so hidden from screen readers. */
export const drawings = {
  compass: ['M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 0 0 0-19z', 'M16.5 7.5l-2.5 6.5-6.5 2.5 2.5-6.5z'],
  squares: ['', 'M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3zM14 14h7v7h-7z'],
  plane: ['M2.5 11L21.5 3l-5 18-5-7zM11.5 14l10-11', ''],
  'quarter-1': ['M14 3h7v7h-7zM3 14h7v7H3zM14 14h7v7h-7z', 'M2 2h9v9H2z'],
  'quarter-2': ['M3 3h7v7H3zM3 14h7v7H3zM14 14h7v7h-7z', 'M13 2h9v9h-9z'],
  'quarter-3': ['M3 3h7v7H3zM14 3h7v7h-7zM14 14h7v7h-7z', 'M2 13h9v9H2z'],
  'quarter-4': ['M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3z', 'M13 13h9v9h-9z'],
  arrow: ['M2 12h18M13 5l7 7-7 7', ''],
  back: ['M22 12H4M11 5l-7 7 7 7', ''],
  find: ['M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14zM15 15l7 7', ''],
  yes: ['M3 13l6 6L21 5', ''],
  no: ['M5 5l14 14M19 5L5 19', ''],
  grip: ['', 'M6 3h4v4H6zM14 3h4v4h-4zM6 10h4v4H6zM14 10h4v4h-4zM6 17h4v4H6zM14 17h4v4h-4z'],
} as const

export type SignName = keyof typeof drawings

export const isSignName = (name: string): name is SignName => name in drawings

/** Lines are stroked, then the second path is filled. */
export function Sign({ name }: { readonly name: SignName }) {
  const [lines, solid] = drawings[name]
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
      {lines && <path d={lines} />}
      {solid && <path d={solid} fill="currentColor" stroke="none" />}
    </svg>
  )
}
