import { part } from '../part.ts'

/** The parts of WholeCourse.astro. */
export interface WholeView {
  readonly title: HTMLElement
  readonly start: HTMLButtonElement
  readonly cancel: HTMLButtonElement
  readonly bar: HTMLElement
  readonly progress: HTMLProgressElement
  readonly tally: HTMLElement
  readonly size: HTMLElement
  readonly status: HTMLElement
}

export function wholeView(): WholeView {
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
export function turn({ start, cancel, bar }: WholeView, isRunning: boolean): void {
  start.hidden = isRunning
  cancel.hidden = !isRunning
  if (!isRunning) return
  bar.hidden = false
  cancel.focus()
}
