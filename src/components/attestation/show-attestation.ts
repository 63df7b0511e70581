import type { Strings } from '../../i18n/index.ts'
import type { SittingResult } from '../../learning/assessment/sitting-result.ts'
import type { Catalogue } from '../../learning/catalogue.ts'
import { type Attested, attestedIn } from '../../learning/mastery/attested.ts'
import { fill } from '../../learning/text.ts'
import { now } from '../../state/now.ts'
import { $progress, openProgress } from '../../state/progress.ts'
import { fetchCatalogue } from '../fetch-catalogue.ts'
import { part } from '../part.ts'

interface AttestationPage {
  readonly locale: string
  readonly catalogue: string
  readonly words: Strings['attestation']
}

/** Shows the sheet once there is a final to tell of, and what is missing until then. */
export async function showAttestation(): Promise<void> {
  const text = document.getElementById('attestation-page')?.textContent
  const sheet = document.querySelector<HTMLElement>('.attestation')
  const missing = document.querySelector<HTMLElement>('.missing')
  if (!text || !sheet || !missing) return
  const page = JSON.parse(text) as AttestationPage
  void openProgress()
  offerPrint(sheet)
  const catalogue = await fetchCatalogue(page.catalogue)
  $progress.subscribe((state) => {
    const attested = attestedIn(catalogue, state, now())
    missing.hidden = attested !== undefined
    sheet.hidden = attested === undefined
    if (attested) fillSheet(sheet, page, catalogue, attested)
  })
}

/** What is typed is printed, and kept nowhere. */
function offerPrint(sheet: HTMLElement): void {
  const input = sheet.querySelector('input')
  input?.addEventListener('input', () => {
    part(sheet, 'name').textContent = input.value
  })
  part(sheet, 'print').addEventListener('click', () => {
    print()
  })
}

function fillSheet(
  sheet: HTMLElement,
  { locale, words }: AttestationPage,
  catalogue: Catalogue,
  { before, after, firstAtMs, finalAtMs, lessonsDone, mastery }: Attested,
): void {
  const day = (atMs: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(atMs)
  const count = (k: number, n: number) => fill(words.of, { k, n })
  const facts: Readonly<Record<keyof typeof words.facts, string>> = {
    from: day(firstAtMs),
    to: day(finalAtMs),
    lessons: count(lessonsDone, catalogue.lessons.length),
    firm: count(mastery.firm, mastery.of),
    made: day(now()),
  }
  for (const [name, text] of Object.entries(facts)) {
    const fact = sheet.querySelector(`[data-fact="${name}"]`)
    if (fact) fact.textContent = text
  }
  part(sheet, 'note').hidden = before !== undefined
  for (const row of sheet.querySelectorAll<HTMLElement>('[data-module]')) {
    const tallyIn = (result: SittingResult | undefined) =>
      row.dataset.module ? result?.modules.find(({ module }) => module === row.dataset.module) : result
    for (const [at, result] of [before, after].entries()) {
      const [cell, tally] = [row.querySelectorAll('td')[at], tallyIn(result)]
      if (cell) cell.textContent = tally ? count(tally.right, tally.of) : '–'
    }
  }
}
