/**
 * `onText`: another tab wrote a text under `prefix`; the key is told without it. `onReturn`: the page came back
 * from the back/forward cache, where nothing was told to it. Works over plain HTTP.
 */
export function watchTabs(
  prefix: string,
  onText: (key: string, text: string) => void,
  onReturn: () => void,
): void {
  if (typeof window === 'undefined') return
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(prefix) && newValue !== null) onText(key.slice(prefix.length), newValue)
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) onReturn()
  })
}
