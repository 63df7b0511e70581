/** Hears of what goes wrong in the page; the rest of the code is loaded where something did. */
export function watchTrouble(): void {
  for (const kind of ['error', 'unhandledrejection']) addEventListener(kind, note)
}

/** Where the code cannot be loaded, once the network is back: that is no rejection, to be noted in its turn. */
function note(event: Event): void {
  import('./note-trouble.ts')
    .then((trouble) => trouble.noteTrouble(event))
    .catch(() => {
      addEventListener('online', () => note(event), { once: true })
    })
}
