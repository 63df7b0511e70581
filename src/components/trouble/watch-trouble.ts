/** Hears of what goes wrong in the page; the rest of the code is loaded where something did. */
export function watchTrouble(): void {
  ;['error', 'unhandledrejection'].forEach((kind) => addEventListener(kind, tell))
}

/**
 * Where the code cannot be loaded it is tried again each time the network is back: each thing is kept once. Caught, or
 * that would be a rejection to be told in its turn.
 */
function tell(event: Event): void {
  import('./note.ts').then(
    (trouble) => trouble.note(event),
    () => addEventListener('online', () => tell(event)),
  )
}
