import type { HelpStrings } from './strings.ts'

interface Props {
  readonly strings: HelpStrings
  readonly withLetters: boolean
  readonly onLetters: (withLetters: boolean) => void
}

/** What the keys do; those of a single letter may be turned off. */
export function Help({ strings: t, withLetters, onLetters }: Props) {
  return (
    <div class="help">
      <h2>{t.title}</h2>
      <dl>
        {t.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys?.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={withLetters}
          onChange={({ currentTarget }) => onLetters(currentTarget.checked)}
        />
        {t.letters}
      </label>
    </div>
  )
}
