import { ClassDesk } from './class-desk.ts'
import type { Answer, Asked } from './messages.ts'

/** Between two words of how far the reading is: a page has more to do than to draw that. */
const quietMs = 50

/** What answers a page, in a worker or in a test. `now` is in milliseconds. */
export function answerPage(
  tell: (answer: Answer) => void,
  now: () => number,
): (asked: Asked) => Promise<void> {
  let desk: ClassDesk | null = null
  return async (asked) => {
    const { id } = asked
    try {
      if (asked.type === 'open') desk = new ClassDesk(asked.course)
      else if (!desk) throw new Error('The worker was asked before it was given a course.')
      else if (asked.type === 'stop') desk.stop()
      else if (asked.type === 'drop') tell({ type: 'read', id, read: desk.drop(asked.entry) })
      else if (asked.type === 'report')
        tell({ type: 'report', id, report: desk.report(asked.scope, asked.items) })
      else {
        const of = asked.given.length
        let toldMs = -quietMs
        const read = await desk.read(asked.given, (done) => {
          if (now() - toldMs < quietMs) return
          toldMs = now()
          tell({ type: 'progress', id, done, of })
        })
        tell({ type: 'read', id, read })
      }
    } catch {
      tell({ type: 'failed', id })
    }
  }
}
