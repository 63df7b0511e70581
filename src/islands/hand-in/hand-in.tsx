import { Component } from 'preact'
import { offersAssessments } from '../../learning/assessment/pools.ts'
import type { LearnerRecord, Moment } from '../../learning/class/learner-record.ts'
import { moments } from '../../learning/class/result-code.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import { answersHere, recordHere } from '../../state/trainer/hand-in.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import { fetchedOnce } from '../fetched-once.ts'
import { Choose } from './choose.tsx'
import { Give } from './give.tsx'
import { Holds } from './holds.tsx'
import { Nothing } from './nothing.tsx'
import type { HandInProps } from './props.ts'

/** What a trainer asks for most often. */
const usual: readonly Moment[] = ['diagnostic', 'final']

/** What would be handed in, then the ways to do it. */
export class HandIn extends Component<HandInProps> {
  readonly #fetched = fetchedOnce()
  #items: Catalogue['items'] | null = null
  #hasFailed = false
  #chosen: readonly Moment[] = usual
  #name = ''
  #stop = (): void => undefined

  override componentDidMount(): void {
    this.#stop = $progress.listen(() => this.forceUpdate())
    void this.#open()
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  render(page: HandInProps) {
    return (
      <div class="passport hand-in">{this.#items ? this.#room(page, this.#items) : this.#waiting(page)}</div>
    )
  }

  #waiting({ strings: t }: HandInProps) {
    return (
      <section>
        <p role="status" class="holds">
          {this.#hasFailed ? t.failed : t.loading}
        </p>
        {this.#hasFailed && (
          <p class="acts">
            <button type="button" class="btn primary" onClick={() => void this.#open()}>
              {t.retry}
            </button>
          </p>
        )}
      </section>
    )
  }

  #room(page: HandInProps, items: Catalogue['items']) {
    const here = answersHere(items)
    const offers = offersAssessments(items)
    if (moments.every((moment) => here[moment].length === 0)) return <Nothing {...{ page, offers }} />
    const record = this.#record(items)
    return (
      <>
        <Choose
          {...{ page, here, chosen: this.#chosen, name: this.#name }}
          parts={offers ? moments : ['lesson']}
          choose={(moment, isOn) => this.#choose(moment, isOn)}
          call={(name) => {
            this.#name = name
            this.forceUpdate()
          }}
        />
        <Holds {...{ page, record, fetched: this.#fetched }} />
        {record.answers.length > 0 && <Give {...{ page, record }} />}
        <All {...page} />
      </>
    )
  }

  #record(items: Catalogue['items']): LearnerRecord {
    return recordHere(items, this.#name, this.#chosen)
  }

  #choose(moment: Moment, isOn: boolean): void {
    this.#chosen = moments.filter((one) => (one === moment ? isOn : this.#chosen.includes(one)))
    this.forceUpdate()
  }

  async #open(): Promise<void> {
    this.#hasFailed = false
    try {
      const [{ items }] = await Promise.all([
        this.#fetched<Catalogue>(this.props.addresses.catalogue),
        openProgress(),
      ])
      this.#items = items
    } catch {
      this.#hasFailed = true
    }
    this.forceUpdate()
  }
}

/** The other way, for who gives everything. */
function All({ strings: { all: t }, addresses }: HandInProps) {
  return (
    <section aria-labelledby="hand-in-all">
      <h2 id="hand-in-all">{t.title}</h2>
      <p>{t.text}</p>
      <p>
        <a href={addresses.passport}>{t.link}</a>
      </p>
    </section>
  )
}
