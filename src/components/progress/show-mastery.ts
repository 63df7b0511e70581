import { masteryTally } from '../../learning/mastery/course-mastery.ts'
import { fill, plural } from '../../learning/text.ts'
import type { Learner } from './learner.ts'
import type { ProgressPage } from './page.ts'

/** Each objective's meter and words, its mark beside the module, and the module's tally. */
export function showMastery(
  section: HTMLElement,
  { locale, words, firm: tallyWords }: ProgressPage,
  { catalogue, mastery }: Learner,
): void {
  for (const shown of section.querySelectorAll<HTMLElement>('[data-objective]')) {
    const found = mastery.get(shown.dataset.objective ?? '')
    if (!found) continue
    shown.dataset.level = found.level
    shown.querySelector('rect')?.setAttribute('width', String(Math.round(found.mastery * 100)))
    const [level, recalled] = shown.querySelectorAll('[data-said]')
    if (level) level.textContent = words.levels[found.level]
    if (recalled) recalled.textContent = fill(plural(locale, words.recalled, found.recalled), { n: found.of })
  }
  for (const tally of section.querySelectorAll<HTMLElement>('[data-mastery]')) {
    const lessons = catalogue.lessons.filter(({ module }) => module === tally.dataset.mastery)
    const { firm, of } = masteryTally(lessons, mastery)
    tally.textContent = fill(plural(locale, tallyWords, firm), { n: of })
  }
}
