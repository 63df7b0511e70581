import { registerWorker } from '../state/register-worker.ts'

/**
 * The worker that keeps the course for when there is no network; nothing waits for it. A page that it serves already
 * also learns, late, of newer releases.
 */
export function keepOffline(): void {
  const { serviceWorker } = navigator as Partial<Navigator>
  onload =
    serviceWorker &&
    (() => {
      // Where it may not be, the course is read from the network, as without it: the room `offline` says why.
      registerWorker().catch(() => undefined)
      if (serviceWorker.controller) void import('./offline/new-release.ts')
    })
}
