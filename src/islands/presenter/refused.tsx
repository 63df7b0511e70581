import type { PresenterStrings } from './strings.ts'

interface Props {
  readonly why: 'failed' | 'unknown' | 'unreadable' | 'newer'
  readonly strings: PresenterStrings
  readonly onAgain: () => void
}

/** Why nothing is shown; what the network has kept back can be asked for again. */
export function Refused({ why, strings: t, onAgain }: Props) {
  return (
    <div class="box" role="alert">
      <p>{t[why]}</p>
      {why === 'failed' && (
        <button type="button" class="btn primary" onClick={onAgain}>
          {t.again}
        </button>
      )}
    </div>
  )
}
