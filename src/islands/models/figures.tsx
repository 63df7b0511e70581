interface Props {
  readonly figures: readonly { readonly label: string; readonly value: string }[]
}

/** What the model computes, each with its name. */
export function Figures({ figures }: Props) {
  return (
    <dl class="figures">
      {figures.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
