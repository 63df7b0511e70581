import { objectiveProgress } from '../learning/progress/objective-progress.ts'
import { fill, plural } from '../learning/text.ts'
import { $progress, openProgress } from '../state/progress.ts'
import type { Strings } from '../i18n/index.ts'

/** Fills the table with what this device knows, and keeps it in step. */
export function showObjectives(table: HTMLElement | null): void {
  if (!table) return
  const { rightOf, states } = JSON.parse(table.dataset.strings ?? '{}') as Pick<
    Strings['progress'],
    'rightOf' | 'states'
  >
  const locale = document.documentElement.lang
  void openProgress()
  $progress.subscribe((state) => {
    for (const row of table.querySelectorAll<HTMLElement>('[data-items]')) {
      const items = JSON.parse(row.dataset.items ?? '[]') as string[]
      const progress = objectiveProgress(items, state)
      const [right, where] = row.querySelectorAll('td')
      if (right) right.textContent = fill(plural(locale, rightOf, progress.right), { n: progress.of })
      if (where) where.textContent = states[progress.state]
    }
  })
}
