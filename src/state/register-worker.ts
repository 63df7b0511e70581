let registering: Promise<ServiceWorkerRegistration> | undefined

/** Pages let no text become the address of a script but through this policy, which their own policy names. */
const address = (): string => {
  const { trustedTypes } = globalThis as WithTrustedTypes
  const url = `${import.meta.env.BASE_URL}sw.js`
  return trustedTypes?.createPolicy('worker', { createScriptURL: () => url }).createScriptURL('') ?? url
}

/** What TypeScript's DOM does not know yet; browsers take the address in place of a text. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: () => string },
    ) => { readonly createScriptURL: (text: string) => string }
  }
}

/** Asks for the worker of the course, once a page. Rejects where it may not be. */
export const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  (registering ??= navigator.serviceWorker.register(address()))
