import type { ReviewStrings } from './strings.ts'

interface Props {
  readonly strings: Pick<ReviewStrings, 'failed' | 'tryAgain'>
  readonly retry: () => void
}

/** The network is away. Nothing that was answered is lost by it. */
export function Failure({ strings, retry }: Props) {
  return (
    <div class="box" role="alert">
      <p>{strings.failed}</p>
      <p>
        <button type="button" class="btn primary" onClick={retry}>
          {strings.tryAgain}
        </button>
      </p>
    </div>
  )
}
