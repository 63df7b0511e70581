import type { ComponentChildren } from 'preact'

interface Props {
  readonly before: string
  readonly after: string
  readonly children: ComponentChildren
}

/** A gap on one line with what clings to it. An empty text would be a node that the server's page does not have. */
export const Glued = ({ before, after, children }: Props) => (
  <span class="glued">
    {before === '' ? null : before}
    {children}
    {after === '' ? null : after}
  </span>
)
