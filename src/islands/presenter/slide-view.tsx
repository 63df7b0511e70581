import { leftText } from '../../learning/clock-text.ts'
import { atStart } from '../../learning/items/scenario-walking.ts'
import { own } from '../../learning/items/own-field.ts'
import { noHands } from '../../learning/presenting/live.ts'
import type { Showing } from '../../learning/presenting/showing.ts'
import { leftAt, type Timer } from '../../learning/room/timer.ts'
import { fill } from '../../learning/text.ts'
import type { Point } from '../../state/trainer/presenting.ts'
import { Sign } from '../sign/sign.tsx'
import { CaseSlide } from './case-slide.tsx'
import { HandsSlide } from './hands-slide.tsx'
import type { Show } from './load-show.ts'
import { ModelSlide } from './model-slide.tsx'
import { Mounted } from './mounted.tsx'
import { type Scene, sceneOf } from './scene.ts'
import { SlideBox } from './slide-box.tsx'
import { StepsSlide } from './steps-slide.tsx'
import type { PresenterStrings } from './strings.ts'
import { TeamsSlide } from './teams-slide.tsx'

interface Props {
  readonly show: Show
  readonly showing: Showing
  readonly nowMs: number
  readonly locale: string
  readonly strings: PresenterStrings
  readonly pointed: Point | null
}

/** What the room sees now. */
export function SlideView({ show, showing, nowMs, locale, strings: t, pointed }: Props) {
  const scene = sceneOf(show, showing.at, t)
  const { deck, part, slide } = scene
  const kind = slide.shown.kind === 'deck' ? (part?.slide.kind ?? 'title') : slide.shown.kind
  return (
    <SlideBox
      key={showing.at}
      class={`${deck?.panel ?? ''} of-${kind}`}
      zoom={showing.zoom}
      pointed={pointed}
    >
      <header class="slide-head">
        {deck?.kicker && <Mounted elements={[deck.kicker]} />}
        {kind !== 'activity' && <h2>{scene.title}</h2>}
        {kind === 'words' && <div class="pattern" aria-hidden="true" />}
      </header>
      <Body {...{ scene, showing, locale }} strings={t} />
      {showing.timer && <TimeLeft timer={showing.timer} nowMs={nowMs} strings={t} />}
      <p class="slide-place">{fill(t.place, { k: showing.at + 1, n: show.slides.length })}</p>
    </SlideBox>
  )
}

interface BodyProps {
  readonly scene: Scene
  readonly showing: Showing
  readonly locale: string
  readonly strings: PresenterStrings
}

function Body({ scene: { slide, part, item, model, cues }, showing, locale, strings: t }: BodyProps) {
  const { shown } = slide
  if (model && showing.part > 0)
    return <ModelSlide {...model.staged.shown(own(showing.models, model.id) ?? '')} />
  if (shown.kind === 'deck')
    return (
      <div class="slide-body">
        {part && <Mounted elements={[part.element]} {...(slide.parts > 0 && { part: showing.part + 1 })} />}
      </div>
    )
  if (shown.kind === 'note')
    return (
      <div class="slide-body">
        <p class="big">{t.doThis}</p>
        {cues[0] && <p>{fill(t.timer.start, { k: cues[0].minutes })}</p>}
      </div>
    )
  if (shown.kind !== 'activity' || !item) return <div class="slide-body" />
  const live = showing.live[item.id]
  if (shown.how === 'hands' && item.kind === 'choice') {
    const hands = live?.how === 'hands' ? live : noHands
    const isTold = hands.isTold || (shown.isVerdict === true && showing.part > 0)
    return <HandsSlide {...{ item, hands, isTold, locale, strings: t }} />
  }
  if (shown.how === 'teams' && item.kind === 'categorise')
    return (
      <TeamsSlide {...{ item, locale }} game={live?.how === 'teams' ? live.game : null} strings={t.teams} />
    )
  if (item.kind === 'scenario')
    return <CaseSlide item={item} walking={live?.how === 'case' ? live.walking : atStart} strings={t.case} />
  return <StepsSlide item={item} part={showing.part} locale={locale} />
}

interface TimeLeftProps {
  readonly timer: Timer
  readonly nowMs: number
  readonly strings: PresenterStrings
}

function TimeLeft({ timer, nowMs, strings: t }: TimeLeftProps) {
  const left = leftAt(timer, nowMs)
  return (
    <p class="time-left" role="timer">
      {left > 0 ? (
        <>
          <span class="vh">{t.timer.left} </span>
          {leftText(left)}
        </>
      ) : (
        <>
          <Sign name="yes" /> {t.timer.over}
        </>
      )}
    </p>
  )
}
