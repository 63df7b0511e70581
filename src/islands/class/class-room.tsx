import { Component, createRef } from 'preact'
import { givenPieces } from '../../learning/class/given-pieces.ts'
import { plainName } from '../../learning/class/plain-name.ts'
import type { RollEntry } from '../../learning/class/roll.ts'
import type { Scope } from '../../learning/class/score-table.ts'
import { fill } from '../../learning/text.ts'
import {
  addressFragment,
  onAddressFragment,
  setAddressFragment,
} from '../../state/trainer/address-fragment.ts'
import type { Given } from '../../state/trainer/class/read-given.ts'
import { Status } from '../drag/status.ts'
import { Failure } from '../review/failure.tsx'
import { Desk } from './desk.ts'
import { EntryList, nameOf } from './entry-list.tsx'
import { Gather, type Reading } from './gather.tsx'
import type { ClassProps } from './props.ts'
import { Report } from './report.tsx'
import { isToldBeside, saidOf } from './said-entries.ts'
import { ScopeChoice } from './scope-choice.tsx'
import { sheetRows } from './sheet-rows.ts'
import { Sources } from './sources.ts'
import type { SheetName } from './strings.ts'

/** Where the results of a class are gathered and read. Nothing of them outlives the page. */
export class ClassRoom extends Component<ClassProps> {
  readonly #sources = new Sources(this.props.addresses)
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #root = createRef<HTMLDivElement>()
  #desk: Desk | null = null
  #reading: Reading | null = null
  /** What went wrong: what was to be fetched did not come, or the worker stopped. */
  #failure: 'failed' | 'broken' | null = null
  /** Numbers what has no name of its own. */
  #numbered = 0
  /** What takes the focus once it is drawn. */
  #focus = ''
  #unheed = (): void => undefined

  override componentDidMount(): void {
    this.#unheed = onAddressFragment(() => this.#readAddress())
    this.#readAddress()
  }

  override componentWillUnmount(): void {
    this.#unheed()
    this.#desk?.erase()
  }

  override componentDidUpdate(): void {
    if (this.#focus === '') return
    this.#root.current?.querySelector<HTMLElement>(this.#focus)?.focus()
    this.#focus = ''
  }

  render({ strings, locale }: ClassProps) {
    const [desk, said] = [this.#desk, this.#status.words]
    return (
      <div class="class-room passport" ref={this.#root}>
        <Gather
          strings={strings.gather}
          reading={this.#reading}
          onFiles={(files) => void this.#give(files.map((file) => ({ name: this.#nameOf(file), file })))}
          onText={(text) => this.#giveText(text)}
          stop={() => desk?.stop()}
        />
        <p role="status" class={isToldBeside(desk, said, this.props) ? 'vh' : 'passport-said noprint'}>
          {said}
        </p>
        {this.#failure && (
          <Failure
            strings={{ failed: strings[this.#failure], tryAgain: strings.tryAgain }}
            retry={() => void this.#look()}
          />
        )}
        {desk && desk.entries.length > 0 && (
          <EntryList
            {...{ entries: desk.entries, strings: strings.entries, locale }}
            learners={desk.answered?.learners ?? 0}
            drop={(entry) => void this.#drop(entry)}
            erase={() => this.#erase()}
          />
        )}
        {desk && desk.entries.length > 0 && this.#reportView(desk)}
      </div>
    )
  }

  #reportView(desk: Desk) {
    const { strings, locale } = this.props
    const { report, answered, catalogue, items, scope } = desk
    return (
      <section aria-labelledby="class-report">
        <h2 id="class-report" tabIndex={-1} data-report>
          {strings.scope.title}
        </h2>
        {answered && answered.learners > 0 ? (
          <ScopeChoice
            {...{ scope, answered, catalogue, strings: strings.scope }}
            choose={(chosen) => void this.#look(chosen)}
          />
        ) : (
          <p>{strings.scope.none}</p>
        )}
        {report && (
          <Report
            {...{ report, catalogue, items, strings, locale }}
            save={(sheet) => void this.#save(desk, sheet)}
            print={() => print()}
          />
        )}
      </section>
    )
  }

  /** A link that a learner gave leads here: what it holds is taken out of the address, and read. */
  #readAddress(): void {
    const fragment = addressFragment()
    if (!/^#[pr]=/.test(fragment)) return
    setAddressFragment('', 'same')
    void this.#give([{ name: this.props.strings.gather.link, text: fragment }])
  }

  #giveText(text: string): void {
    const { gather } = this.props.strings
    const pieces = givenPieces(text)
    if (pieces.length === 0) this.#say(gather.nothing)
    else
      void this.#give(
        pieces.map((piece) => ({ name: fill(gather.pasted, { k: (this.#numbered += 1) }), text: piece })),
      )
  }

  readonly #nameOf = ({ name }: File): string =>
    plainName(name) || fill(this.props.strings.gather.unnamed, { k: (this.#numbered += 1) })

  async #give(given: readonly Given[]): Promise<void> {
    if (this.#reading) return
    const { strings, locale } = this.props
    this.#reading = { done: 0, of: given.length }
    this.#failure = null
    this.forceUpdate()
    try {
      this.#desk ??= new Desk(await this.#sources.catalogue(), this.#sources)
      await this.#desk.read(given, (done, of) => this.#progress({ done, of }))
      this.#say(saidOf(this.#desk, strings.entries, locale))
    } catch {
      this.#failure = this.#desk ? 'broken' : 'failed'
    }
    this.#reading = null
    this.forceUpdate()
    await this.#look()
  }

  #progress(reading: Reading): void {
    this.#reading = reading
    this.forceUpdate()
  }

  async #look(scope?: Scope): Promise<void> {
    const desk = this.#desk
    if (!desk) return
    try {
      const looking = desk.look(scope)
      this.forceUpdate()
      await looking
      this.#failure = null
    } catch {
      if (desk.entries.length > 0) this.#failure = 'failed'
    }
    this.forceUpdate()
  }

  async #drop(entry: RollEntry): Promise<void> {
    const { entries: t } = this.props.strings
    await this.#desk?.drop(entry.id)
    this.#say(fill(t.dropped, { name: nameOf(entry, t) }))
    this.#focus = '[data-entries], #class-file'
    this.forceUpdate()
    await this.#look()
  }

  #erase(): void {
    this.#desk?.erase()
    this.#numbered = 0
    this.#failure = null
    this.#focus = '#class-file'
    this.#say(this.props.strings.entries.erased)
    this.forceUpdate()
  }

  /** What writes files is fetched when one is asked for. */
  async #save({ report, catalogue, items }: Desk, sheet: SheetName): Promise<void> {
    const { strings, locale } = this.props
    if (!report) return
    const { names, separator, saved } = strings.files
    const { saveSheet } = await import('../../state/trainer/class/save-sheet.ts')
    saveSheet(names[sheet], sheetRows(sheet, { report, catalogue, items, strings, locale }), separator)
    this.#say(saved)
  }

  readonly #say = (words: string): void => this.#status.say(words)
}
