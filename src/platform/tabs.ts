/**
 * `onText`: another tab wrote a text under `prefix`; the key is told without it. `onReturn`: the page came back
 * from the back/forward cache, where nothing was told to it. Works over plain HTTP. Returns what ends it.
 */
export function watchTabs(
  prefix: string,
  onText: (key: string, text: string) => void,
  onReturn: () => void,
): () => void {
  if (typeof window === 'undefined') return () => undefined
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key?.startsWith(prefix) && newValue !== null) onText(key.slice(prefix.length), newValue)
  }
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) onReturn()
  }
  window.addEventListener('storage', onStorage)
  window.addEventListener('pageshow', onShow)
  return () => {
    window.removeEventListener('storage', onStorage)
    window.removeEventListener('pageshow', onShow)
  }
}
