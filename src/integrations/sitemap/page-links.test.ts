import { describe, expect, it } from 'vitest'
import { pageLinks } from './page-links.ts'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

describe('pageLinks', () => {
  it('names the languages of a page in their order', () => {
    const head =
      '<link rel="canonical" href="https://a.example/fr/"><link rel="alternate" hreflang="fr" href="https://a.example/fr/">' +
      '<link rel="alternate" hreflang="x-default" href="https://a.example/">'
    expect(pageLinks(page(head))).toEqual({
      indexable: true,
      alternates: [
        { lang: 'fr', url: 'https://a.example/fr/' },
        { lang: 'x-default', url: 'https://a.example/' },
      ],
    })
  })

  it('sees a page that does not want to be found', () => {
    expect(pageLinks(page('<meta name="robots" content="noindex">')).indexable).toBe(false)
  })

  it('reads the head alone', () => {
    const body = '<link rel="alternate" hreflang="fr" href="/"><meta name="robots" content="noindex">'
    expect(pageLinks(page('', body))).toEqual({ indexable: true, alternates: [] })
  })
})
