import type { Features } from 'satteri'

/**
 * What Markdown means in a lesson, to the site and to the reader alike. Footnotes are off (sources are cited with
 * `<Cite>`), smart punctuation too (typography is set per language).
 */
export const lessonFeatures = {
  headingAttributes: true,
  smartPunctuation: false,
  gfm: { footnotes: false },
} as const satisfies Features
