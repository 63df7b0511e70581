import { Component, createRef } from 'preact'
import { fill } from '../../learning/text.ts'
import { now } from '../../state/now.ts'
import { openPresentation, type Role } from '../../state/trainer/presenting.ts'
import { Status } from '../drag/status.ts'
import { Desk } from './desk.ts'
import { loadShow, type Show } from './load-show.ts'
import { Pressing } from './pressing.ts'
import type { PresenterProps } from './props.ts'
import { sceneOf } from './scene.ts'
import { Screen } from './screen.tsx'
import { Refused } from './refused.tsx'
import { stayAwake } from './second-window.ts'
import { Speaker, type SpeakerProps } from './speaker.tsx'
import type { Stage } from './stage.ts'

/** Marks, in the fragment of an address, the window that the room sees. */
const screenMark = '&screen'

/** A show in one of its windows: that of who speaks, or that of the room. What is shown is named by the address. */
export class Presenter extends Component<PresenterProps> {
  readonly #status = new Status('', this.props.speakAfterMs ?? 150, () => this.forceUpdate())
  readonly #root = createRef<HTMLDivElement>()
  #stage: Stage = { kind: 'choosing' }
  #role: Role = 'speaker'
  #aside: SpeakerProps['aside'] = null
  #isPointing = false
  /** What was last said: a slide is said once. */
  #said = ''
  #stop: readonly (() => void)[] = []
  /** How often an address was opened: what an earlier one has brought comes too late. */
  #openings = 0

  override componentDidMount(): void {
    const onFragment = () => void this.#open()
    const onKey = (event: KeyboardEvent) => {
      if (this.#stage.kind === 'showing') this.#stage.keys.press(event)
    }
    addEventListener('hashchange', onFragment)
    addEventListener('keydown', onKey)
    // The clock and the timer are told by the second.
    const tick = setInterval(() => this.forceUpdate(), 1000)
    this.#stop = [
      () => removeEventListener('hashchange', onFragment),
      () => removeEventListener('keydown', onKey),
      () => clearInterval(tick),
    ]
    void this.#open()
  }

  override componentWillUnmount(): void {
    for (const stop of this.#stop) stop()
    // What is still on its way comes too late.
    this.#openings += 1
    this.#leave()
  }

  render(props: PresenterProps) {
    return (
      <div class="presenter" ref={this.#root} tabIndex={-1}>
        <p role="status" class="vh">
          {this.#status.words}
        </p>
        {this.#view(props)}
      </div>
    )
  }

  #view({ strings: t }: PresenterProps) {
    const stage = this.#stage
    if (stage.kind === 'choosing') return null
    if (stage.kind === 'loading') return <p class="lede">{t.loading}</p>
    if (stage.kind === 'showing') return this.#window(stage)
    return <Refused why={stage.kind} strings={t} onAgain={() => void this.#open()} />
  }

  #window({ show, desk, keys }: Extract<Stage, { kind: 'showing' }>) {
    const { locale, strings, keys: named, addresses } = this.props
    const shared = { show, desk, locale, strings, nowMs: now() }
    if (this.#role === 'screen') return <Screen {...shared} />
    return (
      <Speaker
        {...shared}
        keys={named}
        print={addresses.print}
        screen={`${location.pathname}${location.hash}${screenMark}`}
        aside={this.#aside}
        isPointing={this.#isPointing}
        withLetters={keys.withLetters}
        does={{
          aside: this.#toggle,
          pointer: this.#point,
          zoom: keys.zoom,
          letters: (withLetters) => {
            keys.withLetters = withLetters
            this.forceUpdate()
          },
          close: () => {
            location.hash = ''
          },
        }}
      />
    )
  }

  /** What the address names now. */
  async #open(): Promise<void> {
    this.#leave()
    this.#openings += 1
    const opening = this.#openings
    const fragment = location.hash
    this.#role = fragment.endsWith(screenMark) ? 'screen' : 'speaker'
    const named = fragment.replace(screenMark, '')
    if (named.length < 2) {
      this.#setStage({ kind: 'choosing' })
      return
    }
    this.#setStage({ kind: 'loading' })
    const loaded = await loadShow(named, this.props).catch(() => null)
    if (opening !== this.#openings) return
    if (!loaded || 'refused' in loaded) {
      this.#setStage({ kind: loaded ? loaded.refused : 'failed' })
      return
    }
    const presentation = openPresentation(named, this.#role, () => this.#redraw())
    const desk = new Desk(presentation, loaded.slides)
    const keys = this.#keysOf(loaded, desk)
    this.#setStage({ kind: 'showing', show: loaded, desk, keys, rest: stayAwake() })
    this.#root.current?.focus({ preventScroll: true })
  }

  #keysOf(show: Show, desk: Desk): Pressing {
    const acts = {
      overview: () => this.#toggle('overview'),
      help: () => this.#toggle('help'),
      pointer: this.#point,
      jump: () => this.#root.current?.querySelector<HTMLInputElement>('.jump input')?.focus(),
      close: () => {
        const wasOpen = this.#aside !== null
        if (this.#aside) this.#toggle(this.#aside)
        return wasOpen
      },
      leave: () => this.#root.current?.focus({ preventScroll: true }),
    }
    return new Pressing(desk, acts, () => {
      const step = show.slides[desk.showing.at]?.step ?? 0
      return show.sheet.steps[step]?.minutes ?? 1
    })
  }

  #leave(): void {
    if (this.#stage.kind === 'showing') {
      this.#stage.desk.presentation.close()
      this.#stage.rest()
    }
    this.#aside = null
    this.#isPointing = false
    this.#said = ''
  }

  /** The page around is put away while something is shown. */
  #setStage(stage: Stage): void {
    this.#stage = stage
    const { dataset } = document.documentElement
    if (stage.kind === 'showing') dataset.presenting = this.#role
    else delete dataset.presenting
    this.#redraw()
  }

  #redraw(): void {
    this.forceUpdate()
    if (this.#stage.kind !== 'showing') return
    const { show, desk } = this.#stage
    const { strings: t } = this.props
    const { at, isBlack } = desk.showing
    const place = { k: at + 1, n: show.slides.length, title: sceneOf(show, at, t).title }
    const said = isBlack ? t.blackNow : fill(t.slideSaid, place)
    if (said === this.#said) return
    this.#said = said
    this.#status.say(said)
  }

  #toggle = (aside: 'overview' | 'help') => {
    this.#aside = this.#aside === aside ? null : aside
    this.forceUpdate()
  }

  #point = () => {
    this.#isPointing = !this.#isPointing
    if (!this.#isPointing && this.#stage.kind === 'showing') this.#stage.desk.presentation.point(null)
    this.forceUpdate()
  }
}
