import { readSheetSeed } from '../../learning/worksheet/dealing.ts'
import type { WorksheetStrings } from './strings.ts'

export interface Settings {
  readonly isTwofold: boolean
  /** As it is typed. */
  readonly seed: string
  readonly hasAnswers: boolean
}

interface Props extends Settings {
  readonly strings: WorksheetStrings
  readonly change: (change: Partial<Settings>) => void
  readonly deal: () => void
}

/** How many versions, dealt from which number, and whether the keys are printed too. */
export function SettingsFields({ isTwofold, seed, hasAnswers, strings, change, deal }: Props) {
  const isWrong = seed !== '' && readSheetSeed(seed) === null
  return (
    <div class="paper-settings">
      <fieldset>
        <legend>{strings.versions}</legend>
        {[false, true].map((twofold) => (
          <label key={String(twofold)}>
            <input
              type="radio"
              name="versions"
              checked={isTwofold === twofold}
              onChange={() => change({ isTwofold: twofold })}
            />
            {twofold ? strings.two : strings.one}
          </label>
        ))}
      </fieldset>
      <div class="seed">
        <label for="sheet-seed">{strings.seed}</label>
        <input
          id="sheet-seed"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          value={seed}
          aria-invalid={isWrong}
          aria-describedby="sheet-seed-hint"
          onInput={({ currentTarget }) => change({ seed: currentTarget.value })}
        />
        <button type="button" class="btn" onClick={deal}>
          {strings.another}
        </button>
        <p class="small" id="sheet-seed-hint">
          {isWrong ? <b>{strings.seedWrong}</b> : strings.seedHint}
        </p>
      </div>
      <label>
        <input
          type="checkbox"
          checked={hasAnswers}
          onChange={({ currentTarget }) => change({ hasAnswers: currentTarget.checked })}
        />
        {strings.answers}
      </label>
    </div>
  )
}
