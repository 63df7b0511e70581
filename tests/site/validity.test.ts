import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { readPages } from './built-pages.ts'

/** Rules of form that say nothing of what the page means are off. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
})

/** Astro puts it before the first island, wherever that is. */
const hydrationStyle = /<style>astro-island[^<]*<\/style>/

describe.each([builds.root, builds.tiny, builds.gallery])('the pages of "$name" are valid HTML', (build) => {
  it.each(readPages(build).map((page) => [page.path, page.html] as const))('%s', async (_, html) => {
    const report = await validator.validateString(html.replace(hydrationStyle, ''))
    const faults = report.results
      .flatMap((result) => result.messages)
      .map(
        ({ line, column, ruleId, message, selector }) =>
          `${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
      )
    expect(faults).toEqual([])
  })
})
