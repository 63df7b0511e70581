import { drawings, isSignName } from './sign.tsx'

interface Props {
  readonly id: string
  readonly name: string
}

/** A drawing to be shown by `<use>`, many times or by a script that does not carry it. */
export function SignSymbol({ id, name }: Props) {
  if (!isSignName(name)) return null
  const [lines, solid] = drawings[name]
  return (
    <symbol id={id} viewBox="0 0 24 24">
      {lines && <path d={lines} />}
      {solid && <path d={solid} fill="currentColor" stroke="none" />}
    </symbol>
  )
}
