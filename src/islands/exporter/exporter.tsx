import { Component } from 'preact'
import type { Catalogue } from '../../learning/catalogue.ts'
import { bankFormats } from '../../learning/exchange/bank-format.ts'
import { offeredItems, withTicked } from '../../learning/exchange/chosen.ts'
import { exchangeName, exchangeOf, writeExchange } from '../../learning/exchange/index.ts'
import type { ListedItem } from '../../learning/items/listed-item.ts'
import { fill } from '../../learning/text.ts'
import { saveExchange } from '../../state/trainer/save-exchange.ts'
import { fetchedOnce } from '../fetched-once.ts'
import { Chooser } from './chooser.tsx'
import { type Made, Outcome } from './outcome.tsx'
import type { ExporterProps, Wish } from './props.ts'
import { readPart } from './read-part.ts'
import { Formats, Settings } from './settings.tsx'
import { Waiting } from './waiting.tsx'

interface State {
  /** In the language of the page. */
  readonly catalogue: Catalogue | null
  readonly wish: Wish
  /** Of an earlier wish, as long as it is busy with the latest. */
  readonly made: Made | null
  readonly isBusy: boolean
  readonly isAway: boolean
  readonly said: string
}

/** Questions are chosen, and written as another program takes them. */
export class Exporter extends Component<ExporterProps, State> {
  readonly #fetched = fetchedOnce()
  #wish: Wish = {
    ...{ chosen: new Set(), locale: this.props.locale, isReservedToo: false },
    format: bankFormats[0],
  }
  override state: State = {
    ...{ catalogue: null, made: null, isBusy: true, isAway: false, said: '' },
    wish: this.#wish,
  }

  override componentDidMount(): void {
    void this.#make()
  }

  render({ locale, languages, strings }: ExporterProps, state: State) {
    const { catalogue, wish, made, isBusy, isAway, said } = state
    const items = offeredItems(catalogue?.items ?? [], wish.isReservedToo)
    const change = (wished: Partial<Wish>) => this.#change(wished)
    // Whoever has no lessons to choose from yet has nothing else to do.
    if (!catalogue) return <Waiting {...{ isAway, strings }} retry={() => void this.#make()} />
    return (
      <>
        <section aria-labelledby="export-choose">
          <h2 id="export-choose">{strings.choose.title}</h2>
          <Chooser
            {...{ catalogue, items, locale, chosen: wish.chosen, strings: strings.choose }}
            tick={(ticked, isTicked) => this.#tick(ticked, isTicked)}
          />
          <Settings {...{ languages, strings, wish, change }} />
        </section>
        <section aria-labelledby="export-format">
          <h2 id="export-format">{strings.format.title}</h2>
          <Formats {...{ strings, wish, change }} />
        </section>
        <Outcome
          {...{ made, isBusy, isAway, said, locale, strings }}
          retry={() => void this.#make()}
          save={(one) => void this.#save(one)}
        />
      </>
    )
  }

  #tick(items: readonly ListedItem[], isTicked: boolean): void {
    this.#change({ chosen: withTicked(this.#wish.chosen, items, isTicked) })
  }

  #change(change: Partial<Wish>): void {
    const wish = { ...this.#wish, ...change }
    this.#wish = wish
    this.setState({ wish })
    void this.#make()
  }

  /** What is wished for last is what is shown, in whatever order the items come. */
  async #make(): Promise<void> {
    const wish = this.#wish
    const isLatest = () => this.#wish === wish
    this.setState({ isBusy: true, isAway: false, said: '' })
    try {
      const page = this.props.languages.find(({ locale }) => locale === this.props.locale)
      const catalogue = await this.#fetched<Catalogue>(page?.catalogue ?? '')
      this.setState({ catalogue })
      const made = await this.#written(wish)
      if (isLatest()) this.setState({ made, isBusy: false })
    } catch {
      if (isLatest()) this.setState({ isBusy: false, isAway: true })
    }
  }

  async #written(wish: Wish): Promise<Made> {
    const { format } = wish
    const exchange = exchangeOf(format)
    const part = await readPart(this.props, wish, this.#fetched)
    return { part, format, exchange, written: await writeExchange(exchange, part) }
  }

  async #save({ part, format, exchange, written }: Made): Promise<void> {
    const { saved, unsaved } = this.props.strings.outcome
    const name = exchangeName(format, exchange, part)
    const told = fill(saved, { name })
    try {
      await saveExchange(name, exchange.type, written)
      this.setState({ said: told })
    } catch {
      this.setState({ said: unsaved })
    }
  }
}
