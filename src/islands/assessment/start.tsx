import { fill, plural } from '../../learning/text.ts'
import type { OpeningStrings } from './strings.ts'

interface Props {
  /** A sitting that was begun, and how far it has come. */
  readonly begun: { readonly answered: number; readonly of: number } | undefined
  readonly isReady: boolean
  readonly hasFailed: boolean
  readonly locale: string
  readonly strings: OpeningStrings
  readonly go: () => void
  readonly retry: () => void
}

/** The one way on from the opening: to begin, to go on, or to ask again for what did not come. */
export function Start({ begun, isReady, hasFailed, locale, strings, go, retry }: Props) {
  if (hasFailed)
    return (
      <>
        <p role="status">{strings.failed}</p>
        <button class="btn primary" type="button" onClick={retry}>
          {strings.retry}
        </button>
      </>
    )
  const { answered = 0, of = 0 } = begun ?? {}
  return (
    <>
      {answered > 0 && <p>{fill(plural(locale, strings.begun, answered), { n: of })}</p>}
      <button class="btn primary" type="button" disabled={!isReady} onClick={go}>
        {answered > 0 ? fill(strings.resume, { k: answered + 1, n: of }) : strings.start}
      </button>
    </>
  )
}
