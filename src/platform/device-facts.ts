import { isPersisted, roomOfOrigin } from './persistence.ts'

/** What this browser can do, and how much room it gives. Nothing here throws; `null` is what it does not say. */
export interface DeviceFacts {
  readonly isSecure: boolean
  readonly hasWorker: boolean
  readonly hasDatabase: boolean
  /** Whether the browser promised not to erase by itself. */
  readonly isPersistent: boolean | null
  readonly usedBytes: number | null
  readonly roomBytes: number | null
  readonly browser: string
  readonly languages: string
  /** In CSS pixels: `390 × 844`. */
  readonly screen: string
}

export async function deviceFacts(): Promise<DeviceFacts> {
  const [isPersistent, { usedBytes, roomBytes }] = await Promise.all([isPersisted(), roomOfOrigin()])
  return {
    isSecure: isSecureContext,
    hasWorker: 'serviceWorker' in navigator,
    hasDatabase: hasDatabase(),
    isPersistent,
    usedBytes,
    roomBytes,
    browser: navigator.userAgent,
    languages: navigator.languages.join(', '),
    screen: `${innerWidth} × ${innerHeight}`,
  }
}

/** The getter itself throws in some browsers that forbid it. */
function hasDatabase(): boolean {
  try {
    return Boolean(globalThis.indexedDB)
  } catch {
    return false
  }
}
