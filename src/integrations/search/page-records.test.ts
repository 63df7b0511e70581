import { describe, expect, it } from 'vitest'
import { recordsOf } from './page-records.ts'

const glossary = [
  { id: 'yeast', term: { en: 'yeast' }, definition: { en: 'It eats <sugar> & rests.' } },
  { id: 'oven-spring', term: { en: 'oven spring' }, definition: { en: 'The last swelling.' } },
]

const page = (path: string, main: string, head = '') => ({
  path,
  html: `<html lang="en"><head>${head}</head><body><button data-search="/en/search.json"></button><main id="content">${main}</main></body></html>`,
})

const lesson = page(
  'en/lessons/dough/',
  `<h1>Why dough "rises"</h1>
  <section class="box" aria-labelledby="predict-bet"><h2 id="predict-bet"> Bet first </h2>
    <form><fieldset><legend class="q">What makes it rise?</legend><label>Yeast</label></fieldset></form></section>
  <section id="gas" class="a"><h2 id="gas-title">Gas</h2><p>A <button> bubble </button>, caught.</p></section>
  <section id="sort"><h2 id="sort-title">Sort</h2>
    <div class="sorter" inert><p class="q">Where does each go?</p><p>How</p></div>
    <noscript><form class="sorter"><p class="q">Where does each go?</p><dd>Oven, because.</dd></form></noscript></section>
  <section id="check"><h2 id="check-title">Check</h2>
    <form><fieldset><legend class="q">Who eats <b>sugar</b>?</legend><details class="answer">Yeast.</details></fieldset></form>
    <form><fieldset><legend class="q">And then?</legend></fieldset></form></section>`,
)

describe('recordsOf a lesson', () => {
  const [text, exercises] = recordsOf(lesson, glossary)

  it('is found by its title before all', () => {
    expect(text?.url).toBe('/en/lessons/dough/')
    expect(text?.html).toContain('data-pagefind-filter="kind:lesson"')
    expect(text?.html).toContain('<h1 data-pagefind-meta="title,lesson">')
  })

  it('leads to its sections by their own ids', () => {
    expect(text?.html).toContain('<section><h2 id="gas">Gas</h2>')
    expect(text?.html).not.toContain('gas-title')
  })

  it('leaves no gap before a comma', () => expect(text?.html).toContain('bubble</button>, caught'))

  it('has its questions apart, under their sections', () => {
    expect(exercises?.url).toBe('/en/lessons/dough/#predict-bet')
    expect(exercises?.html).toContain('data-pagefind-meta="exercise:Why dough &quot;rises&quot;"')
    const parts = exercises?.html.match(/id="[^"]+"|<p>.*?<\/p>/g)
    expect(parts).toEqual([
      'id="predict-bet"',
      '<p>What makes it rise?</p>',
      'id="sort"',
      '<p>Where does each go?</p>',
      'id="check"',
      '<p>Who eats <b>sugar</b>?</p>',
      '<p>And then?</p>',
    ])
  })

  it('says nothing of options and answers', () => {
    expect(exercises?.html).not.toMatch(/Yeast|because/)
  })

  it('has no exercises where it asks nothing', () => {
    expect(recordsOf(page('en/lessons/rest/', '<h1>Rest</h1><p>Wait.</p>'), glossary)).toHaveLength(1)
  })
})

describe('recordsOf other pages', () => {
  it('gives the glossary term by term, and its page without them', () => {
    const main = '<h1>Glossary</h1><p class="lede">The words.</p><dl><dt id="yeast">yeast</dt></dl>'
    const [intro, yeast, spring] = recordsOf(page('en/glossary/', main), glossary)
    expect(intro?.html).toContain('The words.')
    expect(intro?.html).not.toContain('yeast')
    expect(yeast?.url).toBe('/en/glossary/#yeast')
    expect(yeast?.html).toContain('It eats &lt;sugar> &amp; rests.')
    expect(yeast?.html).toContain('data-pagefind-meta="title:yeast"')
    expect(yeast?.html).toContain('data-pagefind-weight="10"')
    expect(spring?.html).toContain('data-pagefind-weight="5"')
  })

  it('makes little of pages about the site', () => {
    const [about] = recordsOf(page('en/about/', '<h1>About</h1>'), glossary)
    expect(about?.html).toContain('kind:page')
    expect(about?.html).toContain('data-pagefind-weight="0.3"')
  })

  it('leaves out what asks not to be indexed, and what is not searched from', () => {
    const hidden = page('en/answers/', '<h1>Answers</h1>', '<meta name="robots" content="noindex">')
    const bare = { path: 'en/slides/', html: '<html lang="en"><main><h1>Slides</h1></main></html>' }
    expect([hidden, bare].flatMap((one) => recordsOf(one, glossary))).toEqual([])
  })
})
