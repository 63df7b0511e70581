/**
 * The worker that keeps the course for when there is no network; nothing waits for it. A page that it serves already
 * also learns, late, of newer releases.
 */
export function keepOffline(workers: ServiceWorkerContainer | undefined): void {
  if (!workers) return
  const url = `${import.meta.env.BASE_URL}sw.js`
  onload = () => {
    window.registered = workers
      .register(
        (window as WithTrustedTypes).trustedTypes
          ?.createPolicy('worker', { createScriptURL: () => url })
          .createScriptURL('') ?? url,
      )
      .then(
        (registration) => {
          if (workers.controller) void import('./offline/new-release.ts')
          return registration
        },
        // Where it may not be, the course is read from the network, as without it: the room `offline` says why.
        () => undefined,
      )
  }
}

declare global {
  interface Window {
    /** What came of it, from the page's load on: undefined where the worker may not be, or could not be had. */
    registered?: Promise<ServiceWorkerRegistration | undefined>
  }
}

/**
 * Pages let no text become the address of a script but through this policy, which their own policy names. TypeScript's
 * DOM does not know it yet; browsers take the address in place of a text.
 */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: () => string },
    ) => { readonly createScriptURL: (text: string) => string }
  }
}
