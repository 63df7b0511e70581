import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

/** What puts `axe` on a page. */
export const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

/** What depends on colours and places alone. */
const drawn: RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
  },
  resultTypes: ['violations'],
}

export const axeOptions: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by default, whatever the tags.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}

/** What axe finds wrong with the page as it stands, or with the way it is drawn, each with the elements at fault. */
export async function axeViolations(page: Page, of: 'page' | 'drawing' = 'page'): Promise<string[]> {
  await page.evaluate(layOutEverything)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(options),
    (of === 'page' ? axeOptions : drawn) as object,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

/** What waits to come near the screen has no place yet, and would seem to lie over what follows. */
export function layOutEverything(): void {
  // Colours that are on their way are nobody's to judge.
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { content-visibility: visible !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
