import type { Place } from '../offline/names.ts'

/** Written in by the build: see src/integrations/offline/worker.ts. */
declare const PLACE: Place
declare const RELEASE: string

declare const self: ServiceWorkerGlobalScope

export const worker = self
export const place = PLACE
/** Id of the release that this worker serves: another release has another worker. */
export const ownId = RELEASE
