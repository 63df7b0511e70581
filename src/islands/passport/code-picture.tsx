import { codeOf } from '../../state/passport/codes.ts'

/** A QR code, dark on white whatever the theme. */
export function CodePicture({ text, name }: { readonly text: string; readonly name: string }) {
  const { size, path } = codeOf(text)
  return (
    <svg
      class="code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
