import { $saving, $setAside, openProgress } from '../state/progress.ts'

/**
 * While all is well the notice stays hidden, and the rest of its code away. Where answers are being lost it shows at
 * once, with the few words it was served with: the full sentence may have to wait for the network.
 */
export function watchSaving(notice: HTMLElement | null): void {
  if (!notice) return
  let isTold = false
  const tell = () => {
    const saving = $saving.get()
    const isLosing = saving.kind === 'unsaved' || saving.kind === 'outdated'
    const isFragile = saving.kind === 'saved' && !saving.journalled
    if (isTold || !(isLosing || isFragile || $setAside.get().length > 0)) return
    isTold = true
    notice.hidden = !isLosing
    void import('./save-notice.ts')
      .then((full) => full.tellSaving(notice))
      .catch(() => {
        isTold = false
        addEventListener('online', tell, { once: true })
      })
  }
  $saving.subscribe(tell)
  $setAside.subscribe(tell)
  void openProgress()
}
