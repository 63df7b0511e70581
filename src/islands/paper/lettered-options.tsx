import { Box } from './lines.tsx'

interface Props {
  readonly options: readonly { readonly id: string; readonly letter: string; readonly text: string }[]
}

/** Boxes to tick, each with its letter. */
export function LetteredOptions({ options }: Props) {
  return (
    <ul class="lettered">
      {options.map(({ id, letter, text }) => (
        <li key={id}>
          <Box />
          <b>{letter}</b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  )
}
