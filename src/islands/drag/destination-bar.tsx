import type { ComponentChildren } from 'preact'

interface Props {
  readonly id: string
  readonly words: string
  /** Buttons. */
  readonly children: ComponentChildren
}

/** Where the picked thing may go: buttons right after it, which arrows go through. */
export function DestinationBar({ id, words, children }: Props) {
  const title = `${id}-title`
  return (
    <div class="dest" id={id} role="group" aria-labelledby={title} ref={bringIntoView} onKeyDown={step}>
      <p id={title}>{words}</p>
      {children}
    </div>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

const bringIntoView = (bar: HTMLElement | null) => bar?.scrollIntoView({ block: 'nearest' })

/** Arrows go from button to button, round and round. */
function step(event: KeyboardEvent): void {
  const by = steps[event.key]
  if (by === undefined) return
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll('button')]
  buttons.at((buttons.indexOf(event.target as HTMLButtonElement) + by) % buttons.length)?.focus()
  event.preventDefault()
}
