import type { HelpStrings, KeysStrings } from './strings.ts'

interface Props {
  readonly strings: HelpStrings
  readonly keys: KeysStrings
  readonly withLetters: boolean
  readonly onLetters: (withLetters: boolean) => void
}

/** What the keys do; those of a single letter may be turned off. */
export function Help({ strings: t, keys, withLetters, onLetters }: Props) {
  return (
    <section class="help" aria-label={keys.title}>
      <h2>{keys.title}</h2>
      <dl>
        {keys.rows.map((row) => (
          <div key={row.does}>
            <dt>
              {row.keys.map((sequence, at) => (
                <span key={at}>
                  {at > 0 && ` ${keys.or} `}
                  {sequence.map((key, place) => (
                    <span key={key}>
                      {place > 0 && ` ${keys.then} `}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{row.does}</dd>
          </div>
        ))}
      </dl>
      <p>{keys.also}</p>
      <label>
        <input
          type="checkbox"
          checked={withLetters}
          onChange={({ currentTarget }) => onLetters(currentTarget.checked)}
        />
        {t.letters}
      </label>
    </section>
  )
}
