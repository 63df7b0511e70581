import { useNow } from '../offline/names.ts'

/** Why the course cannot be kept here: over plain HTTP, in a browser that has no workers, or where it did not succeed. */
export type Unable = 'insecure' | 'missing' | 'failed'

const limitMs = 30_000

/** The registration, once its worker is at work; else why there is none. */
export async function workerAtWork(): Promise<ServiceWorkerRegistration | Unable> {
  if (!isSecureContext) return 'insecure'
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return 'missing'
  try {
    const registration = await registered()
    const worker = registration && workerOf(registration)
    if (!worker) return 'failed'
    await reached(worker, 'activated')
    return registration
  } catch {
    return 'failed'
  }
}

const workerOf = ({ active, waiting, installing }: ServiceWorkerRegistration) =>
  active ?? waiting ?? installing

/** What the frame of every page asks for once the page has loaded: see components/keep-offline.ts. */
async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  return window.registered
}

/** Rejects where that worker is given up, or takes for ever. */
function reached(worker: ServiceWorker, state: ServiceWorkerState): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === state) resolve()
      else if (worker.state === 'redundant') reject(new Error('The worker was given up.'))
    }
    worker.addEventListener('statechange', look)
    setTimeout(reject, limitMs)
    look()
  })
}

/** What a newer release has come to. */
export type News = 'none' | 'coming' | 'ready' | 'unreachable'

export async function lookForNews(registration: ServiceWorkerRegistration): Promise<News> {
  try {
    const { installing, waiting } = await registration.update()
    if (installing) return 'coming'
    return waiting ? 'ready' : 'none'
  } catch {
    return 'unreachable'
  }
}

/** Tells when a newer release waits to take over, at once where it does already. */
export function onWaiting(registration: ServiceWorkerRegistration, tell: () => void): void {
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell()
    })
  if (registration.waiting) tell()
  follow(registration.installing)
  registration.addEventListener('updatefound', () => follow(registration.installing))
}

/** The newer release takes over, in every page. */
export function takeOver({ waiting }: ServiceWorkerRegistration): void {
  waiting?.postMessage(useNow)
}
