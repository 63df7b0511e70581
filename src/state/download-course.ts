import { sizeOf } from '../offline/needs.ts'
import type { KeptRelease } from '../platform/offline/kept-release.ts'
import { NoRoom, OtherBytes } from '../platform/offline/verified.ts'
import { isQuota } from '../platform/quota.ts'
import { beginWhole, endWhole, pagesInOrder } from './kept-course.ts'

/** Why a download has ended. Whatever it was, what came stays. */
export type Ending = 'done' | 'cancelled' | 'broken' | 'noNetwork' | 'otherRelease' | 'full'

export interface Download {
  readonly locale: string
  readonly signal: AbortSignal
  /** Bytes of the course that are there, of all that it has. */
  readonly onProgress: (keptBytes: number, allBytes: number) => void
  /** Before it is tried again, in milliseconds: doubled each time. */
  readonly pauseMs?: number
}

/** In a row, with nothing that came between them. */
const maxFailures = 4

/** Keeps the whole course: only what is missing is asked for, and each file is verified before it counts. */
export async function downloadCourse(kept: KeptRelease, download: Download): Promise<Ending> {
  const { signal, onProgress, pauseMs = 500 } = download
  const { release } = kept
  const all = sizeOf(release, release.files.keys())
  const there = await kept.paths()
  let keptBytes = sizeOf(release, there)
  const count = (path: string) => {
    if (!there.has(path)) keptBytes += sizeOf(release, [path])
    there.add(path)
    onProgress(keptBytes, all)
  }
  onProgress(keptBytes, all)
  for (let failures = 0, came = there.size; ; came = there.size) {
    try {
      await beginWhole()
      await keepMissing(kept, download, count)
      await endWhole()
      return 'done'
    } catch (error) {
      if (there.size > came) failures = 0
      failures += 1
      const ending = endingOf(error, signal)
      if (ending !== 'broken' || failures >= maxFailures) return ending
      await pause(pauseMs * 2 ** failures, signal)
    }
  }
}

async function keepMissing(
  kept: KeptRelease,
  { locale, signal }: Download,
  onKept: (path: string) => void,
): Promise<void> {
  for (const page of pagesInOrder(kept.release, locale)) await kept.keepPage(page, signal, onKept)
  await kept.keepAll(kept.release.files.keys(), signal, onKept)
}

function endingOf(error: unknown, signal: AbortSignal): Ending {
  if (signal.aborted) return 'cancelled'
  if (error instanceof OtherBytes) return 'otherRelease'
  if (error instanceof NoRoom || isQuota(error)) return 'full'
  return navigator.onLine ? 'broken' : 'noNetwork'
}

/** Ends at once where the reader cancels. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
