import type { ExporterStrings } from './strings.ts'

interface Props {
  readonly isAway: boolean
  readonly strings: ExporterStrings
  readonly retry: () => void
}

/** Until there are lessons to choose from. */
export const Waiting = ({ isAway, strings, retry }: Props) => (
  <>
    <p role="status">{isAway ? strings.failed : strings.loading}</p>
    {isAway && (
      <button type="button" class="btn" onClick={retry}>
        {strings.tryAgain}
      </button>
    )}
  </>
)
