/** What tells one kind of field from another. */
export interface Look {
  /** Asks phones for the right keys. */
  readonly inputmode: 'text' | 'decimal'
  /** The unit, where the language writes it before the number. */
  readonly before?: string | undefined
  readonly after?: string | undefined
}

interface Props extends Look {
  readonly name: string
  readonly label: string
  readonly text: string
  /** It can still be read and reached, not changed. */
  readonly isLocked: boolean
  readonly isWrong: boolean
  readonly describedBy: string | undefined
  readonly type: (text: string) => void
}

/** No answer worth reading is longer. */
const maxLength = 100

/** One line to type in: nothing is filled in, corrected or capitalised for the learner. */
export function TypedField({ inputmode, before, after, label, text, isLocked, isWrong, ...props }: Props) {
  return (
    <label class="typed">
      <span>{label}</span>
      <span class={`entry ${inputmode}`}>
        {before && <span class="unit">{before}</span>}
        <input
          type="text"
          name={props.name}
          value={text}
          inputmode={inputmode}
          maxlength={maxLength}
          autocomplete="off"
          autocapitalize="off"
          autocorrect="off"
          spellcheck={false}
          readonly={isLocked}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={props.describedBy}
          onInput={({ currentTarget }) => props.type(currentTarget.value)}
        />
        {after && <span class="unit">{after}</span>}
      </span>
    </label>
  )
}
