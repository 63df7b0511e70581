const signs = ['pointerover', 'focusin'] as const

/** Fetches what opens terms when one is first pointed at or focused: a finger, which taps, never needs it. */
export function seekTerms(): void {
  for (const sign of signs) addEventListener(sign, fetchForTerm)
}

function fetchForTerm({ target }: Event): void {
  if (!(target as Element).closest('.term')) return
  for (const sign of signs) removeEventListener(sign, fetchForTerm)
  // The network is away: the next term tries again, and a click opens this one meanwhile.
  import('./open-terms.ts').then((code) => code.openTerms(), seekTerms)
}
