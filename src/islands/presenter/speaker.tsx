import { Component } from 'preact'
import type { Point } from '../../state/trainer/presenting.ts'
import { ClockView } from './clock-view.tsx'
import { Controls } from './controls.tsx'
import type { Desk } from './desk.ts'
import { Film } from './film.tsx'
import { Help } from './help.tsx'
import { Jump } from './jump.tsx'
import { LiveControls } from './live-controls.tsx'
import type { Show } from './load-show.ts'
import { Notes } from './notes.tsx'
import { sceneOf } from './scene.ts'
import { openSecondWindow } from './second-window.ts'
import { SlideView } from './slide-view.tsx'
import type { KeysStrings, PresenterStrings } from './strings.ts'

export interface SpeakerProps {
  readonly desk: Desk
  readonly show: Show
  readonly nowMs: number
  readonly locale: string
  readonly strings: PresenterStrings
  readonly keys: KeysStrings
  /** Address of what is printed for a room. */
  readonly print: string
  /** Address of the room's window. */
  readonly screen: string
  readonly aside: 'overview' | 'help' | null
  readonly isPointing: boolean
  readonly withLetters: boolean
  readonly does: {
    /** Opens it, or closes it. */
    readonly aside: (aside: 'overview' | 'help') => void
    readonly pointer: () => void
    readonly zoom: () => void
    readonly letters: (withLetters: boolean) => void
    readonly close: () => void
  }
}

interface State {
  readonly opened?: 'opened' | 'blocked'
}

/** What who speaks sees: the room's screen, what comes next, the notes, the time, what to press. */
export class Speaker extends Component<SpeakerProps, State> {
  render(props: SpeakerProps) {
    const { desk, show, nowMs, locale, strings: t, aside, does } = props
    const { showing } = desk
    const scene = sceneOf(show, showing.at, t)
    return (
      <div class="speaker">
        {this.#head(props)}
        <section class="stage" aria-label={t.screen}>
          <h2>{t.screen}</h2>
          {this.#room(props)}
          {this.#preview(props)}
          {showing.isBlack && <p class="notice-black">{t.blackNow}</p>}
          <h2>{t.film}</h2>
          <Film {...{ desk, show, strings: t }} isWhole={aside === 'overview'} onGo={desk.goTo} />
          <Jump desk={desk} count={show.slides.length} strings={t} />
        </section>
        <section class="own" aria-label={t.speaker}>
          <h2>{t.speaker}</h2>
          <ClockView {...{ desk, show, nowMs }} strings={t.clock} />
          <LiveControls {...{ desk, scene, locale, strings: t }} />
          <Notes scene={scene} at={showing.at} strings={t} />
          {this.#upNext(props)}
          <Controls
            {...{ desk, show, strings: t }}
            isPointing={props.isPointing}
            does={{ ...does, overview: () => does.aside('overview') }}
          />
        </section>
      </div>
    )
  }

  #head({ show, strings: t, keys, aside, withLetters, does }: SpeakerProps) {
    return (
      <>
        <header class="speaker-head">
          <h1>{show.sheet.title}</h1>
          <p class="buttons">
            <button type="button" class="btn" onClick={() => does.aside('help')}>
              {t.help.open}
            </button>
            <button type="button" class="btn" onClick={does.close}>
              {t.close}
            </button>
          </p>
        </header>
        {aside === 'help' && (
          <Help strings={t.help} keys={keys} withLetters={withLetters} onLetters={does.letters} />
        )}
      </>
    )
  }

  /** The room's screen in small: who speaks points there, and moves what is zoomed. */
  #preview({ desk, show, nowMs, locale, strings, isPointing }: SpeakerProps) {
    const { showing, presentation } = desk
    return (
      <div
        class={`preview${showing.isBlack ? ' black' : ''}${isPointing ? ' pointing' : ''}`}
        onPointerMove={(event) => this.#point(event)}
        onPointerLeave={() => presentation.point(null)}
        onClick={(event) => this.#centre(event)}
      >
        <SlideView {...{ show, showing, nowMs, locale, strings }} pointed={presentation.pointed()} />
      </div>
    )
  }

  #room({ desk, screen, strings: t }: SpeakerProps) {
    const { opened } = this.state
    const isOpen = desk.presentation.isOpen('screen')
    return (
      <div class="room-screen">
        {isOpen ? (
          <p>{t.isOpen}</p>
        ) : (
          <p>
            <button type="button" class="btn primary" onClick={() => void this.#open()}>
              {t.openScreen}
            </button>
          </p>
        )}
        {opened === 'opened' && isOpen && <p class="small">{t.openedScreen}</p>}
        {opened === 'blocked' && !isOpen && (
          <p>
            {t.blocked}{' '}
            <a href={screen} target="triptyque-screen">
              {t.screenLink}
            </a>
          </p>
        )}
        {!desk.presentation.isKept() && <p>{t.notKept}</p>}
      </div>
    )
  }

  #upNext({ desk, show, print, strings: t }: SpeakerProps) {
    const { at } = desk.showing
    const next = at + 1 < show.slides.length ? sceneOf(show, at + 1, t) : null
    return (
      <p class={`up-next ${next?.deck?.panel ?? ''}`}>
        {next ? (
          <>
            <span class="small">{t.upNext}</span> <b>{next.title}</b>
          </>
        ) : (
          <>
            {t.last} <a href={print}>{t.print}</a>
          </>
        )}
      </p>
    )
  }

  async #open(): Promise<void> {
    const opened = (await openSecondWindow(this.props.screen)) ? 'opened' : 'blocked'
    this.setState({ opened })
  }

  #point(event: PointerEvent): void {
    if (this.props.isPointing) this.props.desk.presentation.point(placeIn(event))
  }

  /** Once zoomed, what is pressed comes to the middle. */
  #centre(event: MouseEvent): void {
    const { desk } = this.props
    const { zoom } = desk.showing
    if (zoom) desk.zoom({ ...placeIn(event), times: zoom.times })
  }
}

/** Where in the slide, in shares of its width and height. */
function placeIn({ currentTarget, clientX, clientY }: MouseEvent): Point {
  const { left, top, width, height } = (currentTarget as Element).getBoundingClientRect()
  const share = (value: number, of: number) => Math.min(1, Math.max(0, of === 0 ? 0 : value / of))
  return { x: share(clientX - left, width), y: share(clientY - top, height) }
}
