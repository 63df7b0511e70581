import { passportFile } from '../learning/passport/passport.ts'
import { eventsOf } from '../learning/progress/state.ts'
import { saveFile } from '../platform/files.ts'
import { course } from './identity.ts'
import { now } from './now.ts'
import { $progress, $setAside } from './progress.ts'

/** Downloads everything that is in memory, saved or not, with the values set aside: a passport. */
export function saveProgressFile(): void {
  const madeAtMs = now()
  const events = eventsOf($progress.get())
  const text = passportFile({ course, madeAtMs, events, setAside: $setAside.get() })
  saveFile(`${course}-${new Date(madeAtMs).toISOString().slice(0, 10)}.json`, text)
}
