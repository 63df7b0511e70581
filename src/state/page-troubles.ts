import { type TroubleKind, troubleOf } from '../learning/trouble/trouble.ts'
import { pageFacts } from '../platform/page-facts.ts'
import { storage } from './device.ts'
import { keepTrouble } from './troubles.ts'

/** Several of one page tell little more than the first, and must not push out what other pages met. */
const maxPerPage = 10

const known = new Set<string>()

/** Keeps what went wrong in this page, each thing once. `false` for what was kept before, or is nothing. */
export function keepPageTrouble(event: Event): boolean {
  const thrown = thrownBy(event)
  const facts = { ...pageFacts(event), storage: storage.keys('') ? ('open' as const) : ('denied' as const) }
  const trouble = troubleOf(event.type as TroubleKind, thrown, facts)
  const name = `${trouble.what} ${trouble.where.join()}`
  // The browser put a layout off to the next frame: it says so as an error, and nothing is amiss.
  if (known.has(name) || known.size >= maxPerPage || trouble.what.includes('ResizeObserver')) return false
  known.add(name)
  keepTrouble(trouble)
  return true
}

/** `error` is missing from what scripts of elsewhere throw; a promise may be rejected with anything. */
function thrownBy(event: Event): unknown {
  if (event instanceof PromiseRejectionEvent) return event.reason
  if (!(event instanceof ErrorEvent)) return undefined
  return event.error instanceof Object ? event.error : { name: 'Error', message: event.message }
}
