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
import type { Desk } from './desk.ts'
import { EntryList } from './entry-list.tsx'
import { Gather, type Reading } from './gather.tsx'
import type { ClassProps } from './props.ts'
import { Intake } from './intake.ts'
import { ReportSection } from './report-section.tsx'
import { shownOf } from './said.ts'
import { nameOf, saidOf, saidOfEach } from './said-entries.ts'
import { sheetRows } from './sheet-rows.ts'
import { Sources } from './sources.ts'
import type { SheetName } from './strings.ts'

/** Where the results of a class are gathered and read. Nothing of them outlives the page. */
export class ClassRoom extends Component<ClassProps> {
  readonly #intake = new Intake(new Sources(this.props.addresses))
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #root = createRef<HTMLDivElement>()
  #reading: Reading | null = null
  /** Another one where something was taken out. */
  #era = 0
  /** Whether what is said stands elsewhere on the page too. */
  #isBeside = false
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
    this.#intake.erase()
  }

  override componentDidUpdate(): void {
    if (this.#focus === '') return
    this.#root.current?.querySelector<HTMLElement>(this.#focus)?.focus()
    this.#focus = ''
  }

  render({ strings, locale, addresses }: ClassProps) {
    const { desk, failure } = this.#intake
    return (
      <div class="class-room passport" ref={this.#root}>
        <Gather
          strings={strings.gather}
          reading={this.#reading}
          onFiles={(files) => void this.#give(files.map((file) => ({ name: this.#nameOf(file), file })))}
          onText={(text) => this.#giveText(text)}
          stop={() => this.#intake.stop()}
          camera={{ strings: strings.camera, say: this.#say, give: this.#film, era: this.#era }}
        />
        <p role="status" class={this.#isBeside ? 'vh' : 'passport-said noprint'}>
          {this.#status.words}
        </p>
        {failure && (
          <Failure
            strings={{ failed: strings[failure], tryAgain: strings.tryAgain }}
            retry={() => void (desk ? this.#look() : this.#give([]))}
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
        {desk && desk.entries.length > 0 && (
          <ReportSection
            {...{ desk, strings, locale, addresses }}
            choose={(scope) => void this.#choose(desk, scope)}
            save={(sheet) => void this.#save(desk, sheet)}
          />
        )}
      </div>
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

  readonly #nameOf = ({ name }: File): string => {
    const plain = plainName(name)
    if (plain === '') return fill(this.props.strings.gather.unnamed, { k: (this.#numbered += 1) })
    return name.startsWith(plain) && name.length > plain.length ? `${plain}…` : plain
  }

  async #give(given: readonly Given[]): Promise<void> {
    const taken = await this.#intake.take(given, (done, of) => this.#progress({ done, of }))
    if (taken) this.#say(saidOf(taken.desk, this.props.strings.entries, this.props.locale), true)
    this.#progress(null)
    await this.#look()
  }

  /** Of a camera: what came of each code is said at once. */
  readonly #film = async (given: readonly Given[]): Promise<void> => {
    const { strings, locale } = this.props
    const taken = await this.#intake.take(given)
    if (taken && taken.changed.length > 0)
      this.#say(saidOfEach(taken.changed, taken.desk, strings.entries, locale))
    this.forceUpdate()
    if (taken?.changed.some(({ told }) => told.kind !== 'part')) void this.#look()
  }

  #progress(reading: Reading | null): void {
    this.#reading = reading
    this.forceUpdate()
  }

  async #choose(desk: Desk, scope: Scope): Promise<void> {
    const { making, made } = this.props.strings.scope
    this.#say(making, true)
    await this.#look(scope)
    if (desk.figures === 'made' && desk.scope === scope)
      this.#say(fill(made, { shown: shownOf(scope, desk.catalogue, this.props.strings.scope) }), true)
  }

  async #look(scope?: Scope): Promise<void> {
    const { desk } = this.#intake
    if (!desk) return
    try {
      const looking = desk.look(scope)
      this.forceUpdate()
      await looking
      this.#intake.failure = null
    } catch {
      if (this.#intake.desk === desk) this.#intake.failure = 'failed'
    }
    this.forceUpdate()
  }

  async #drop(entry: RollEntry): Promise<void> {
    const { entries: t } = this.props.strings
    await this.#intake.desk?.drop(entry.id)
    this.#era += 1
    this.#say(fill(t.dropped, { name: nameOf(entry, t, this.props.locale) }))
    this.#focus = '[data-entries], #class-file'
    this.forceUpdate()
    await this.#look()
  }

  #erase(): void {
    this.#intake.erase()
    this.#era += 1
    this.#numbered = 0
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

  readonly #say = (words: string, isBeside = false): void => {
    this.#isBeside = isBeside
    this.#status.say(words)
  }
}
