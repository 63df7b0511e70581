import { $progress, openProgress } from '../../state/progress.ts'
import { fetchCatalogue } from '../fetch-catalogue.ts'
import { type Learner, learnerOf } from './learner.ts'
import type { ProgressPage } from './page.ts'
import { showForecast } from './show-forecast.ts'
import { showMastery } from './show-mastery.ts'
import { showRecommendation } from './show-recommendation.ts'

type Show = (section: HTMLElement, page: ProgressPage, learner: Learner) => unknown

const shown: Readonly<Record<string, Show>> = {
  next: showRecommendation,
  mastery: showMastery,
  forecast: showForecast,
}

/** What is costly, or seldom looked at, comes when it is opened. */
const folded: Readonly<Record<string, () => Promise<Show>>> = {
  gain: () => import('./show-gain.ts').then((code) => code.showGain),
  calibration: () => import('./show-calibration.ts').then((code) => code.showCalibration),
  confusions: () => import('./show-confusions.ts').then((code) => code.showConfusions),
  'time-line': () => import('./show-time-line.ts').then((code) => code.showTimeLine),
}

/** As long as the page waits for what it is to tell; where the network is away, it shows meanwhile what was served. */
const patienceMs = 3000

/** Fills the page with what this device knows, and keeps it in step. As served, it is that of who has done nothing. */
export async function showProgress(): Promise<void> {
  const text = document.getElementById('progress-page')?.textContent
  if (!text) return
  const page = JSON.parse(text) as ProgressPage
  setTimeout(showAll, patienceMs)
  const [catalogue] = await Promise.all([fetchCatalogue(page.catalogue), openProgress()])
  let learner: Learner | undefined
  $progress.subscribe((state) => {
    learner = learnerOf(catalogue, state)
    for (const [name, show] of Object.entries(shown)) {
      const section = sectionOf(name)
      if (section) show(section, page, learner)
    }
    for (const name of Object.keys(folded)) void fill(name)
  })
  showAll()
  for (const name of Object.keys(folded)) sectionOf(name)?.addEventListener('toggle', () => void fill(name))

  async function fill(name: string) {
    const fold = sectionOf(name)
    if (!(fold instanceof HTMLDetailsElement) || !fold.open) return
    // Where the network is away, the fold is filled when it is opened again.
    const show = await folded[name]?.().catch(() => undefined)
    if (learner) await show?.(fold, page, learner)
  }
}

/** See next-thing.css. */
const showAll = (): void => document.querySelector('[data-awaited]')?.removeAttribute('data-awaited')

const sectionOf = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-shows="${name}"]`)
