/**
 * The worker that keeps the course for when there is no network; nothing waits for it. A page that it serves already
 * also learns, late, of newer releases.
 */
export function keepOffline(): void {
  const { serviceWorker } = navigator as Partial<Navigator>
  onload = () =>
    serviceWorker?.register(`${import.meta.env.BASE_URL}sw.js`).then(
      (registration) => {
        if (serviceWorker.controller)
          void import('./offline/new-release.ts').then((late) => late.watchReleases(registration))
      },
      // Where it may not be, the course is read from the network, as without it: /offline/ says why.
      () => undefined,
    )
}
