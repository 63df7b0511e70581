import { expect, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { AssessmentForm, ProgressEvent } from '../../src/learning/progress/event.ts'
import type { Learner } from '../learner/learner.ts'
import { dayMs, lessonRead, sitting, storedPast, suspension } from '../learner/past.ts'
import type { Scene } from './scenes.ts'
import { prefix, storeBefore } from './storage.ts'

/** When the learner of these scenes opens the page. */
const nowMs = Date.parse('2026-03-20T09:00:00')

type PracticeRoom = AssessmentForm | 'review' | 'progress' | 'attestation'

interface Visit {
  readonly room: PracticeRoom
  readonly past: readonly ProgressEvent[]
}

async function visit({ page, locale }: Learner, { room, past }: Visit): Promise<void> {
  await page.clock.setSystemTime(nowMs)
  const stored = Object.entries(storedPast(past)).map(([key, text]) => [prefix + key, text] as const)
  await storeBefore(page, Object.fromEntries(stored))
  await page.goto(addressOf(builds.root, `${locale}/${routeWord(locale, room)}/`))
}

const scene = (name: string, where: Visit, act: (learner: Learner) => Promise<void>): Scene => ({
  name,
  arrange: async (learner) => {
    await visit(learner, where)
    await act(learner)
  },
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const begun = sitting('diagnostic', nowMs - 10 * dayMs, 5)
const before = sitting('diagnostic', nowMs - 10 * dayMs)
const read = lessonRead('three-marketings', nowMs - 9 * dayMs)
const after = sitting('final', nowMs - dayMs)

async function openFolds({ page }: Learner): Promise<void> {
  for (const fold of await page.locator('main details:not([open]) > summary').all()) {
    if (await fold.isVisible()) await fold.click()
  }
}

export const practice: readonly Scene[] = [
  scene('a diagnostic that was never begun', { room: 'diagnostic', past: [] }, async ({ page, strings }) => {
    await expect(page.getByRole('button', { name: strings.assessment.opening.start })).toBeEnabled()
  }),
  scene(
    'a diagnostic, a question that lacks its answer',
    { room: 'diagnostic', past: begun },
    async (learner) => {
      const { page, strings } = learner
      await page.locator('.begin .primary').click()
      await press(page, strings.assessment.asking.submit)
      await expect(page.locator('.asking form').getByRole('status')).not.toBeEmpty()
    },
  ),
  scene(
    'the result of a diagnostic, all of it open',
    { room: 'diagnostic', past: before },
    async (learner) => {
      await expect(learner.page.getByText(learner.strings.assessment.result.title)).toBeVisible()
      await openFolds(learner)
    },
  ),
  scene(
    'the result of a final, beside the diagnostic',
    { room: 'final', past: [...before, ...after] },
    async (learner) => {
      const { caption } = learner.strings.assessment.result.compared
      await expect(learner.page.getByRole('table', { name: caption })).toBeVisible()
    },
  ),
  scene('nothing to review', { room: 'review', past: [] }, async ({ page, strings }) => {
    await expect(page.getByText(strings.review.session.today.nothing)).toBeVisible()
  }),
  scene(
    'reviews that are due, one set aside, every fold open',
    { room: 'review', past: [...read, suspension('three-commuter-bikes', nowMs - dayMs)] },
    async (learner) => {
      const { page, strings } = learner
      await expect(page.getByRole('button', { name: strings.review.session.today.begin })).toBeVisible()
      await openFolds(learner)
    },
  ),
  scene('a question of a review', { room: 'review', past: read }, async ({ page, strings }) => {
    await press(page, strings.review.session.today.begin)
    await expect(page.locator('[data-item] form')).toBeVisible()
  }),
  scene('a question of a review, answered', { room: 'review', past: read }, async ({ page, strings }) => {
    await press(page, strings.review.session.today.begin)
    const form = page.locator('[data-item] form')
    await form.locator('.opt input').first().check()
    await form.locator('.levels input').first().check()
    await form.getByRole('button', { name: strings.answering.check, exact: true }).click()
    await expect(form.getByRole('status')).not.toBeEmpty()
  }),
  scene(
    'my progress of who has come a long way, every fold open',
    { room: 'progress', past: [...before, ...read, ...after] },
    async (learner) => {
      await expect(learner.page.locator('.folds')).toBeVisible()
      await openFolds(learner)
    },
  ),
  scene('an attestation', { room: 'attestation', past: [...before, ...read, ...after] }, async (learner) => {
    await expect(learner.page.getByText(learner.strings.attestation.heading)).toBeVisible()
  }),
  {
    name: 'a lesson that tells how well it is mastered',
    arrange: async (learner) => {
      await learner.openLesson()
      await learner.page.getByText(learner.strings.mastery.lesson.title, { exact: true }).click()
      await expect(
        learner.page.getByRole('link', { name: learner.strings.mastery.lesson.more }),
      ).toBeVisible()
    },
  },
]
