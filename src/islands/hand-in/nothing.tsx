import type { HandInProps } from './props.ts'

interface Props {
  readonly page: HandInProps
  /** The course has assessments. */
  readonly offers: boolean
}

/** What to do first. */
export function Nothing({ page: { strings, addresses }, offers }: Props) {
  const t = strings.nothing
  return (
    <section aria-labelledby="hand-in-nothing">
      <h2 id="hand-in-nothing">{t.title}</h2>
      <p>{offers ? t.text : t.short}</p>
      <p class="acts">
        {offers && (
          <a class="btn primary" href={addresses.diagnostic}>
            {t.diagnostic}
          </a>
        )}
        <a class={offers ? 'btn' : 'btn primary'} href={addresses.home}>
          {t.course}
        </a>
      </p>
    </section>
  )
}
