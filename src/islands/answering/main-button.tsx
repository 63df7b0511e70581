interface Props {
  /** It submits the form; else it does `act`. */
  readonly submits: boolean
  readonly isReady: boolean
  /** Drawn as one button among others. */
  readonly isPlain?: boolean
  readonly words: string
  readonly act: () => void
}

/** The one button that stays while its words change with the stage, so that the focus can stay on it. */
export function MainButton({ submits, isReady, isPlain, words, act }: Props) {
  const press = (event: MouseEvent) => {
    if (submits) return
    // By the time the browser acts on this click, the button may have become the one that submits.
    event.preventDefault()
    // The second click of a double click meant the button as it was.
    if (event.detail <= 1) act()
  }
  return (
    <button
      class={isPlain ? 'btn' : 'btn primary'}
      type={submits ? 'submit' : 'button'}
      disabled={!isReady}
      onClick={press}
    >
      {words}
    </button>
  )
}
