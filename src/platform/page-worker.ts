/**
 * Starts a worker of the page's own. Pages let no text become the address of a script but through a policy that theirs
 * names: `data-worker` on an element of the page gives it leave.
 */
export function startWorker(url: string): Worker {
  const { trustedTypes } = globalThis as WithTrustedTypes
  policy ??= trustedTypes?.createPolicy('page-worker', { createScriptURL: (text) => text })
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' })
}

let policy: TrustedPolicy | undefined

interface TrustedPolicy {
  readonly createScriptURL: (text: string) => string
}

/** TypeScript's DOM does not know it yet; browsers take the address in place of a text. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: TrustedPolicy) => TrustedPolicy
  }
}
