// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { readDeck } from './read-deck.ts'

const pageOf = (main: string, body = '') =>
  new DOMParser().parseFromString(
    `<!doctype html><body${body}><header>Top</header>${main}</body>`,
    'text/html',
  )
const page = pageOf(
  `<main data-deck="sea">
    <h1> The sea </h1>
    <p class="kicker">Water</p>
    <p class="noprint"><a href="/">Present</a></p>
    <p id="hook">It is wide.</p>
    <div class="slide" data-slide="words" id="wide"><p>Wide.</p></div>
    <aside class="cue" data-minutes="7"><h3> Guess </h3><p>7 min</p><p>Ask.</p></aside>
    <p id="between">And deep.</p>
    <div class="slide" data-slide="activity" data-item="bet" data-prediction></div>
    <p id="after">Wait.</p>
    <section id="tides">
      <h2> Tides </h2>
      <p id="moon">The moon pulls.</p>
      <div class="slide keys" data-slide="points"><h3>Keep</h3><ul><li>One<li>Two<li>Three</ul></div>
      <div class="slide" data-slide="steps"><ol class="steps"><li>A<ul><li>a<li>b</ul></li><li>B</li></ol></div>
      <div class="slide" data-slide="words"><ul><li>Of</ul></div>
      <div class="slide" data-slide="verdict" data-item="bet"></div>
      <div class="slide" data-slide="hologram"></div>
      <div class="slide" data-slide="model" data-model="oven"><h3>An oven</h3></div>
    </section>
    <section id="said"><h2>Said</h2><p id="only">Only words.</p></section>
  </main>`,
  ' class="ink wave"',
)
const deck = readDeck(page)
const idsOf = (elements: readonly Element[] = []) => elements.map(({ id }) => id)

describe('a page of slides', () => {
  it('names its lesson, and wears the colours of its panel', () => {
    expect(deck).toMatchObject({ title: 'The sea', panel: 'ink wave' })
    expect(deck.deck.lesson).toBe('sea')
    expect(deck.kicker?.textContent).toBe('Water')
  })

  it('has its sections in their order, after the opening', () => {
    expect([...deck.sections].map(([id, { title }]) => [id, title])).toEqual([
      ['opening', null],
      ['tides', 'Tides'],
      ['said', 'Said'],
    ])
    expect(deck.deck.sections.map(({ id }) => id)).toEqual(['opening', 'tides', 'said'])
  })

  it('has no opening where a section comes first', () => {
    const { sections } = readDeck(pageOf('<main data-deck="a"><h1>A</h1><section id="b"></section></main>'))
    expect([...sections.keys()]).toEqual(['b'])
  })

  it('tells what each slide is', () => {
    expect(deck.deck.sections.map(({ slides }) => slides)).toEqual([
      [
        { kind: 'words', parts: 0 },
        { kind: 'activity', parts: 0, item: 'bet', isPrediction: true },
      ],
      [
        { kind: 'points', parts: 2 },
        { kind: 'steps', parts: 1 },
        { kind: 'words', parts: 0 },
        { kind: 'verdict', parts: 0, item: 'bet' },
        { kind: 'words', parts: 0 },
        // Its words, then the model itself.
        { kind: 'model', parts: 1, model: 'oven' },
      ],
      [],
    ])
  })

  it('has no part less than none where points have not come', () => {
    const { deck } = readDeck(
      pageOf(
        '<main data-deck="a"><section id="b"><h2>B</h2><div data-slide="points"></div></section></main>',
      ),
    )
    expect(deck.sections[0]?.slides).toEqual([{ kind: 'points', parts: 0 }])
  })

  it('says before a slide what stands before it, and after the last what stands after', () => {
    const said = (id: string) => deck.sections.get(id)?.slides.map(({ notes }) => idsOf(notes))
    expect(said('opening')).toEqual([['hook'], ['between', 'after']])
    expect(said('tides')).toEqual([['moon'], [], [], [], [], []])
  })

  it('takes what a room may do apart from what is said', () => {
    expect(deck.sections.get('opening')?.cues).toMatchObject([{ aim: 'Guess', minutes: 7 }])
    expect(deck.sections.get('tides')?.cues).toEqual([])
  })

  it('leaves its elements where they are', () => {
    expect(deck.sections.get('opening')?.slides[0]?.element).toBe(page.getElementById('wide'))
  })

  it('is empty where it is another page', () => {
    expect(readDeck(pageOf('<main><h1>Not found</h1></main>'))).toMatchObject({
      ...{ deck: { lesson: '', sections: [] }, title: '', kicker: null },
    })
  })
})
