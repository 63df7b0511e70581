import { Component } from 'preact'
import type { Item } from '../../learning/items/index.ts'
import { fill, plural } from '../../learning/text.ts'
import { readSheetSeed, sheetSeed, versions } from '../../learning/worksheet/dealing.ts'
import type { TrainerCatalogue } from '../../learning/workshop/trainer-catalogue.ts'
import { newSeed } from '../../state/seeds.ts'
import { fetchedOnce } from '../fetched-once.ts'
import { MadeSheets } from './made-sheets.tsx'
import { type Choosing, Picker } from './picker.tsx'
import type { WorksheetsProps } from './props.ts'
import { type Settings, SettingsFields } from './settings.tsx'

interface State extends Choosing, Settings {
  readonly catalogue: TrainerCatalogue | null
  /** The items of the sheets; `null` until they are asked for, and once others were chosen. */
  readonly made: readonly Item[] | null
  readonly said: string
  readonly isAway: boolean
}

/** Questions are chosen, and lie on sheets to be printed. */
export class Worksheets extends Component<WorksheetsProps, State> {
  readonly #fetched = fetchedOnce()
  override state: State = {
    ...{ catalogue: null, lesson: '', objective: '', chosen: new Set<string>() },
    ...{ isTwofold: true, seed: '', hasAnswers: true },
    ...{ made: null, said: '', isAway: false },
  }

  override componentDidMount(): void {
    this.#deal()
    void this.#open()
  }

  render({ locale, strings, paper }: WorksheetsProps, state: State) {
    const { catalogue, made, said, isAway, seed } = state
    const known = readSheetSeed(seed)
    return (
      <>
        <form class="noprint" onSubmit={(event) => void this.#make(event)}>
          {catalogue && (
            <Picker {...{ ...state, catalogue, locale, strings }} change={(change) => this.#choose(change)} />
          )}
          <SettingsFields
            {...{ ...state, strings }}
            change={(change) => this.setState({ ...change })}
            deal={() => this.#deal()}
          />
          <p class="acts">
            {isAway && !catalogue ? (
              <button type="button" class="btn primary" onClick={() => void this.#open()}>
                {strings.retry}
              </button>
            ) : (
              <button type="submit" class="btn primary" disabled={!catalogue}>
                {strings.make}
              </button>
            )}
            {made && known !== null && (
              <button type="button" class="btn" onClick={() => print()}>
                {strings.print}
              </button>
            )}
          </p>
          <p role="status">{said}</p>
        </form>
        {made && known !== null && (
          <section aria-label={strings.sheets}>
            <MadeSheets
              {...{ items: made, seed: known, locale, strings, paper }}
              versions={versions.slice(0, state.isTwofold ? 2 : 1)}
              hasAnswers={state.hasAnswers}
            />
          </section>
        )}
      </>
    )
  }

  /** Sheets of other questions are no longer those that are chosen. */
  #choose(change: Partial<Choosing>): void {
    this.setState({ ...change })
    if (change.chosen) this.setState({ made: null, said: '' })
  }

  #deal(): void {
    this.setState({ seed: String(sheetSeed(newSeed())) })
  }

  async #open(): Promise<void> {
    const { addresses, strings } = this.props
    try {
      const catalogue = await this.#fetched<TrainerCatalogue>(addresses.catalogue)
      this.setState({ catalogue, lesson: catalogue.lessons[0]?.id ?? '', said: '', isAway: false })
    } catch {
      this.setState({ said: strings.failed, isAway: true })
    }
  }

  async #make(event: Event): Promise<void> {
    event.preventDefault()
    const { addresses, strings, locale } = this.props
    const { catalogue, chosen, seed } = this.state
    const fault =
      chosen.size === 0 ? strings.nothing : readSheetSeed(seed) === null ? strings.seedWrong : null
    if (fault !== null) {
      this.setState({ said: fault })
      return
    }
    // In the order of the course, however they were ticked: the same number gives the same sheet.
    const ids = (catalogue?.items ?? []).map(({ id }) => id).filter((id) => chosen.has(id))
    try {
      const made = await Promise.all(
        ids.map(async (id) => {
          const { item } = await this.#fetched<{ item: Item }>(fill(addresses.item, { id }))
          return item
        }),
      )
      // Others may have been ticked while these came.
      if (this.state.chosen !== chosen) return
      this.setState({ made, said: plural(locale, strings.ready, made.length) })
    } catch {
      this.setState({ said: strings.failed })
    }
  }
}
