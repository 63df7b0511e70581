import { fill } from '../../learning/text.ts'
import { downloadCourse } from '../../state/download-course.ts'
import type { KeptCourse, KeptState } from '../../state/kept-course.ts'
import { askToPersist, isSparing } from '../../state/space.ts'
import { element } from '../element.ts'
import { part } from '../part.ts'
import type { OfflineData } from './offline-data.ts'
import { sizeSaid } from './size-said.ts'

/** The button that keeps the whole course, its bar, and what is said on the way. */
export function offerWhole(
  kept: KeptCourse,
  data: OfflineData,
  onChange: () => Promise<void>,
): { readonly show: (state: KeptState) => void } {
  const view = wholeView()
  const t = data.strings.whole
  let running: AbortController | null = null
  let quarters = 0

  view.start.onclick = () => void run()
  view.cancel.onclick = () => running?.abort()
  part(document, 'sparing').hidden = !isSparing()

  async function run(): Promise<void> {
    if (running) return
    running = new AbortController()
    void askToPersist()
    turn(view, true)
    quarters = 0
    say(t.begun)
    const ending = await downloadCourse(kept, {
      locale: data.locale,
      signal: running.signal,
      onProgress: move,
    })
    running = null
    turn(view, false)
    await onChange()
    say(t[ending])
    if (ending === 'done') view.title.focus()
    else view.start.focus()
    if (ending === 'noNetwork') addEventListener('online', () => void run(), { once: true })
  }

  function move(keptBytes: number, allBytes: number): void {
    const share = keptBytes / allBytes
    view.progress.value = share
    view.tally.textContent = fill(t.progress, {
      done: sizeSaid(data.locale, keptBytes),
      all: sizeSaid(data.locale, allBytes),
    })
    if (Math.floor(share * 4) <= quarters || share >= 1) return
    quarters = Math.floor(share * 4)
    say(fill(t.quarter, { percent: quarters * 25 }))
  }

  function say(text: string): void {
    view.status.textContent = text
  }

  return {
    show(state) {
      const { isWhole, isBegun, allBytes, keptBytes } = state
      const bytes = isWhole ? allBytes : allBytes - keptBytes
      view.size.replaceChildren(
        element('b', {}, sizeSaid(data.locale, bytes)),
        isWhole ? t.here : t.toDownload,
      )
      view.start.disabled = false
      view.start.hidden = isWhole
      view.start.textContent = isBegun ? t.resume : t.start
      if (isWhole) say(t.done)
    },
  }
}

interface WholeView {
  readonly title: HTMLElement
  readonly start: HTMLButtonElement
  readonly cancel: HTMLButtonElement
  readonly bar: HTMLElement
  readonly progress: HTMLProgressElement
  readonly tally: HTMLElement
  readonly size: HTMLElement
  readonly status: HTMLElement
}

function wholeView(): WholeView {
  const of = (name: string) => part(document, name)
  return {
    title: of('whole-title'),
    start: of('start') as HTMLButtonElement,
    cancel: of('cancel') as HTMLButtonElement,
    bar: of('bar'),
    progress: of('progress') as HTMLProgressElement,
    tally: of('tally'),
    size: of('size'),
    status: of('status'),
  }
}

/** One of the two buttons is shown, and has the focus. */
function turn({ start, cancel, bar }: WholeView, isRunning: boolean): void {
  start.hidden = isRunning
  cancel.hidden = !isRunning
  if (isRunning) bar.hidden = false
  if (isRunning) cancel.focus()
}
