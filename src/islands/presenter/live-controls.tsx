import type { CategoriseItem } from '../../learning/items/categorise.ts'
import type { ChoiceItem } from '../../learning/items/choice.ts'
import { inShownOrder } from '../../learning/items/option-order.ts'
import { nodeReached, type ScenarioItem } from '../../learning/items/scenario.ts'
import { noHands, voteAgain, withTally } from '../../learning/presenting/live.ts'
import { letterOf, revealedOf } from '../../learning/presenting/shown-parts.ts'
import { dealtNext, isOver, put, scored, takenBack, teamCounts } from '../../learning/presenting/team-game.ts'
import { counted, handsFor, withHands, withMore } from '../../learning/room/ballot.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Desk } from './desk.ts'
import type { Scene } from './scene.ts'
import type { PresenterStrings } from './strings.ts'
import { Judged } from './teams-slide.tsx'

interface Props {
  readonly desk: Desk
  readonly scene: Scene
  readonly locale: string
  readonly strings: PresenterStrings
}

/** What who speaks does of an exercise with a room. */
export function LiveControls({ desk, scene, locale, strings }: Props) {
  const { slide, item } = scene
  const { shown } = slide
  if (shown.kind !== 'activity' || !item) return null
  if (shown.how === 'hands' && item.kind === 'choice')
    return <HandsControls {...{ desk, item, locale, strings }} />
  if (shown.how === 'teams' && item.kind === 'categorise')
    return <TeamsControls {...{ desk, item, locale, strings }} />
  if (item.kind === 'scenario') return <CaseControls {...{ desk, item, strings }} />
  const answers = revealedOf(item, locale)
  return (
    <section class="live" aria-label={strings.answer}>
      <h3>{strings.answer}</h3>
      <ol>
        {answers.map(({ of, answer }, at) => (
          <li key={at} class={at < desk.showing.part ? 'told' : ''}>
            {of !== null && `${of} → `}
            <b>{answer}</b>
          </li>
        ))}
      </ol>
      {desk.showing.part >= answers.length && <p class="small">{strings.steps.allTold}</p>}
    </section>
  )
}

interface Controls<Of> {
  readonly desk: Desk
  readonly item: Of
  readonly locale: string
  readonly strings: PresenterStrings
}

function HandsControls({ desk, item, locale, strings }: Controls<ChoiceItem<string>>) {
  const t = strings.hands
  const hands = desk.hands(item.id)
  const tally = hands.votes[hands.round] ?? {}
  const set = (next: typeof hands) => desk.setHands(item.id, next)
  return (
    <section class="live hands" aria-label={hands.round === 0 ? t.first : t.second}>
      <h3>{hands.round === 0 ? t.first : t.second}</h3>
      <ul class="tally">
        {inShownOrder(item).map(({ id, text, key }, at) => {
          const letter = letterOf(at)
          const change = (by: number) => set(withTally(hands, withMore(tally, id, by)))
          return (
            <li key={id}>
              <span class="what">
                <b>{letter}.</b> {text}
                {key && <b class="is-key"> {t.right}</b>}
              </span>
              <button type="button" aria-label={fill(t.fewer, { letter })} onClick={() => change(-1)}>
                −
              </button>
              <input
                type="number"
                min={0}
                inputMode="numeric"
                aria-label={fill(t.count, { letter })}
                value={handsFor(tally, id)}
                onInput={({ currentTarget }) =>
                  set(withTally(hands, withHands(tally, id, currentTarget.valueAsNumber)))
                }
              />
              <button type="button" aria-label={fill(t.more, { letter })} onClick={() => change(1)}>
                +
              </button>
            </li>
          )
        })}
      </ul>
      <p class="small">{plural(locale, t.total, counted(tally))}</p>
      <p class="buttons">
        <button type="button" class="btn" onClick={() => set({ ...hands, isCounted: !hands.isCounted })}>
          {hands.isCounted ? t.hide : t.show}
        </button>
        {hands.round === 0 && (
          <>
            <button type="button" class="btn" onClick={() => desk.time(2)}>
              {t.talk}
            </button>
            <button type="button" class="btn" onClick={() => set(voteAgain(hands))}>
              {t.again}
            </button>
          </>
        )}
        <button type="button" class="btn" onClick={() => set({ ...hands, isTold: !hands.isTold })}>
          {hands.isTold ? t.untell : t.tell}
        </button>
        {hands.votes.length > 0 && (
          <button type="button" class="link" onClick={() => set(noHands)}>
            {t.restart}
          </button>
        )}
      </p>
      <Explained item={item} strings={strings} />
    </section>
  )
}

function Explained({
  item,
  strings,
}: {
  readonly item: { readonly explanation: string }
  readonly strings: PresenterStrings
}) {
  return (
    <p class="explained">
      <b>{strings.answer}</b> {item.explanation}
    </p>
  )
}

function TeamsControls({ desk, item, locale, strings }: Controls<CategoriseItem<string>>) {
  const t = strings.teams
  const game = desk.game(item.id)
  const set = (next: NonNullable<typeof game>) => desk.setGame(item.id, next)
  if (!game) {
    const counts = Array.from(
      { length: teamCounts.most - teamCounts.least + 1 },
      (_, at) => at + teamCounts.least,
    )
    const names = (count: number) => Array.from({ length: count }, (_, at) => fill(t.team, { k: at + 1 }))
    return (
      <section class="live teams" aria-label={t.howMany}>
        <h3>{t.howMany}</h3>
        <p class="buttons">
          {counts.map((count) => (
            <button
              type="button"
              class="btn"
              key={count}
              aria-label={fill(t.begin, { k: count })}
              onClick={() => desk.beginGame(item, names(count))}
            >
              {count}
            </button>
          ))}
        </p>
      </section>
    )
  }
  const card = item.cards.find(({ id }) => id === game.cards[game.at])
  return (
    <section class="live teams" aria-label={t.scores}>
      {card && (
        <>
          <p class="small">
            {fill(t.card, { k: game.at + 1, n: game.cards.length })} ·{' '}
            {fill(t.turn, { team: game.teams[game.turn]?.name ?? '' })}
          </p>
          <p class="played">
            <b>{card.text}</b>
          </p>
          {game.placed ? (
            <Judged item={item} game={game} strings={t} />
          ) : (
            <>
              <p>{t.where}</p>
              <p class="buttons">
                {item.bins.map(({ id, name }) => (
                  <button type="button" class="btn" key={id} onClick={() => set(put(game, item, id))}>
                    {name}
                  </button>
                ))}
              </p>
            </>
          )}
        </>
      )}
      {isOver(game) && <p>{t.over}</p>}
      <p class="buttons">
        {game.placed && (
          <button type="button" class="btn primary" onClick={() => set(dealtNext(game))}>
            {t.next}
          </button>
        )}
        {(game.placed !== null || game.done.length > 0) && (
          <button type="button" class="btn" onClick={() => set(takenBack(game))}>
            {t.back}
          </button>
        )}
        {isOver(game) && (
          <button
            type="button"
            class="btn"
            onClick={() =>
              desk.beginGame(
                item,
                game.teams.map(({ name }) => name),
              )
            }
          >
            {t.restart}
          </button>
        )}
      </p>
      <ul class="tally">
        {game.teams.map(({ name, score }, rank) => (
          <li key={name}>
            <span class="what">
              {name} <b>{plural(locale, t.points, score)}</b>
            </span>
            <button
              type="button"
              aria-label={fill(t.fewer, { team: name })}
              onClick={() => set(scored(game, rank, -1))}
            >
              −
            </button>
            <button
              type="button"
              aria-label={fill(t.more, { team: name })}
              onClick={() => set(scored(game, rank, 1))}
            >
              +
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CaseControls({ desk, item, strings }: Omit<Controls<ScenarioItem<string>>, 'locale'>) {
  const t = strings.case
  const walking = desk.walking(item.id)
  const node = nodeReached(item, walking)
  return (
    <section class="live case" aria-label={t.decide}>
      {walking.stage === 'deciding' && (
        <>
          <h3>{t.decide}</h3>
          <p class="buttons">
            {node?.choices.map(({ id, text }, at) => (
              <button type="button" class="btn" key={id} onClick={() => desk.decide(item, id)}>
                {letterOf(at)}. {text}
              </button>
            ))}
          </p>
        </>
      )}
      <p class="buttons">
        {walking.stage === 'explained' && (
          <button type="button" class="btn primary" onClick={() => desk.goOnWithCase(item)}>
            {t.goOn}
          </button>
        )}
        {walking.path.length > 0 && (
          <button type="button" class="btn" onClick={() => desk.replayCase(item.id)}>
            {t.again}
          </button>
        )}
      </p>
      <Explained item={item} strings={strings} />
    </section>
  )
}
