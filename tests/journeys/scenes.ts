import { expect } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Room, routeWord } from '../../src/i18n/routes.ts'
import { passportFile } from '../../src/learning/passport/passport.ts'
import { sampleAttempt } from '../../src/learning/progress/sample-events.ts'
import { ComposerRoom } from '../learner/composer-room.ts'
import { activitiesOf } from '../learner/course.ts'
import { HandInRoom } from '../learner/hand-in-room.ts'
import type { Learner } from '../learner/learner.ts'
import { PassportRoom } from '../learner/passport-room.ts'
import type { Sorter } from '../learner/sorter.ts'
import { fillStorage, prefix, storeBefore } from './storage.ts'
import { throwIn } from './thrown.ts'

/** A page, or a state of an activity on it, brought about as a learner would. */
export interface Scene {
  readonly name: string
  readonly arrange: (learner: Learner) => Promise<void>
}

const lesson = (name: string, act: (learner: Learner) => Promise<void>): Scene => ({
  name,
  arrange: async (learner) => {
    await learner.openLesson()
    await act(learner)
  },
})

const open = (name: string, path: string): Scene => ({
  name,
  arrange: async ({ page }) => {
    await page.goto(addressOf(builds.root, path))
  },
})

const room = (name: Room): Scene => ({
  name,
  arrange: async ({ page, locale }) => {
    await page.goto(addressOf(builds.root, `${locale}/${routeWord(locale, name)}/`))
  },
})

async function put(sorter: Sorter, card: string, bin: string): Promise<void> {
  await sorter.card(card).click()
  await sorter.destination(bin).click()
  await sorter.expectPlaced(card, bin)
}

async function putAll(sorter: Sorter, wrong: number): Promise<void> {
  const cards = await sorter.unsortedCards()
  for (const [rank, card] of cards.entries())
    await put(sorter, card, rank < wrong ? sorter.wrongBinOf(card) : sorter.binOf(card))
  await sorter.check()
}

const multiple = (learner: Learner) => {
  const found = learner.questions().find(({ item }) => item.multiple)
  return found ?? learner.question(0)
}

export const pages: readonly Scene[] = [
  {
    name: 'home',
    arrange: async (learner) => {
      await learner.openHome()
    },
  },
  {
    name: 'home of who has begun',
    arrange: async (learner) => {
      await learner.openLesson()
      await learner.question(0).answerRight()
      await learner.openHome()
      await expect(learner.home.resume).toContainText(learner.home.strings.resume.goOn)
    },
  },
  { name: 'lesson', arrange: (learner) => learner.openLesson() },
  { name: 'my progress', arrange: (learner) => learner.openProgress() },
  ...(
    [
      'review',
      'diagnostic',
      'final',
      'passport',
      'handover',
      'attestation',
      'glossary',
      'sources',
      'workshops',
      'guide',
      'present',
      'vote',
      'class',
      'print',
      'export',
      'compose',
      'about',
      'privacy',
      'accessibility',
      'offline',
      'trouble',
    ] as const
  ).map(room),
  open('a page that is not there', '404.html'),
]

export const choices: readonly Scene[] = [
  lesson('a question checked without an answer', async (learner) => {
    await learner.question(0).check()
    await expect(learner.question(0).status).not.toBeEmpty()
  }),
  lesson('a question answered wrong', (learner) => learner.question(0).answerWrong()),
  lesson('a question tried again', async (learner) => {
    await learner.question(0).answerWrong()
    await learner.question(0).retry()
  }),
  lesson('a question answered right', (learner) => learner.question(0).answerRight()),
  lesson('a question whose answer was asked for', async (learner) => {
    const question = learner.question(0)
    for (const wrong of question.distractors.slice(0, 2)) {
      await question.answer(wrong)
      if (await question.mayReveal()) break
      await question.retry()
    }
    await question.reveal()
  }),
  lesson('a question with several keys, half answered', async (learner) => {
    const question = multiple(learner)
    await question.answer(question.keys[0] ?? '', question.distractors[0] ?? '')
  }),
  lesson('a question with its hints open', async (learner) => {
    for (const hint of await learner.page
      .getByText(learner.strings.choice.question.hint, { exact: true })
      .all())
      await hint.click()
  }),
  lesson('a question of an earlier visit', async (learner) => {
    await learner.question(0).answerWrong()
    await learner.page.reload()
    await learner.question(0).expectRemembered('wrong')
  }),
  lesson('a guess taken', (learner) =>
    learner.prediction().bet(learner.prediction().item.options[0]?.id ?? ''),
  ),
]

export const sorters: readonly Scene[] = [
  lesson('a card picked', async (learner) => {
    const sorter = learner.sorter()
    const [card = ''] = await sorter.unsortedCards()
    await sorter.card(card).click()
    await expect(sorter.destination(sorter.binOf(card))).toBeVisible()
  }),
  lesson('cards half placed', async (learner) => {
    const sorter = learner.sorter()
    const cards = await sorter.unsortedCards()
    for (const card of cards.slice(0, cards.length / 2)) await put(sorter, card, sorter.binOf(card))
  }),
  lesson('a placed card picked again', async (learner) => {
    const sorter = learner.sorter()
    const [card = ''] = await sorter.unsortedCards()
    await put(sorter, card, sorter.binOf(card))
    await sorter.card(card).click()
  }),
  lesson('cards checked, some to move', (learner) => putAll(learner.sorter(), 3)),
  lesson('cards checked, answers asked for', async (learner) => {
    const sorter = learner.sorter()
    await putAll(sorter, 3)
    const [card = ''] = await sorter.misplacedCards()
    await put(sorter, card, sorter.otherWrongBinOf(card))
    await sorter.check()
    await sorter.button(sorter.strings.reveal).click()
    await sorter.expectFinished()
  }),
  lesson('cards all right', async (learner) => {
    await putAll(learner.sorter(), 0)
    await learner.sorter().expectFinished()
  }),
  lesson('cards in lists', async (learner) => {
    const sorter = learner.sorter()
    await sorter.unsortedCards()
    await sorter.button(sorter.strings.toLists).click()
    await expect(sorter.root.getByRole('combobox').first()).toBeVisible()
  }),
  lesson('cards in lists, checked', async (learner) => {
    await putAll(learner.sorter(), 3)
    const sorter = learner.sorter()
    await sorter.button(sorter.strings.toLists).click()
    await expect(sorter.root.getByRole('combobox').first()).toBeVisible()
  }),
]

export const notices: readonly Scene[] = [
  lesson('a term explained', async (learner) => {
    await learner.term().click()
    await expect(learner.page.locator(':popover-open')).toBeVisible()
  }),
  lesson('storage full', async (learner) => {
    await fillStorage(learner.page)
    await learner.question(0).answerRight()
    await expect(learner.page.getByText(learner.strings.progress.saving.full)).toBeVisible()
  }),
  {
    name: 'values set aside',
    arrange: async (learner) => {
      await storeBefore(learner.page, { [`${prefix}a/x/1`]: '{' })
      await learner.openLesson()
      await expect(learner.page.getByText(learner.strings.progress.saving.setAside.one)).toBeVisible()
    },
  },
  {
    name: 'something went wrong',
    arrange: async (learner) => {
      await learner.openLesson()
      await throwIn(learner.page, 'a')
      await expect(learner.page.getByText(learner.strings.trouble.line.sentence)).toBeVisible()
    },
  },
  {
    name: 'what went wrong, looked at',
    arrange: async ({ page, locale, strings }) => {
      await page.goto(addressOf(builds.root, `${locale}/`))
      await throwIn(page, 'a')
      await page.getByRole('link', { name: strings.trouble.line.see, exact: true }).click()
      await expect(page.getByRole('listitem').filter({ hasText: 'Error: a' })).toBeVisible()
    },
  },
  {
    name: 'reset asked for',
    arrange: async (learner) => {
      await learner.openProgress()
      await learner.page.getByRole('button', { name: learner.strings.progress.reset.ask }).click()
      await expect(learner.page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'reset done',
    arrange: async (learner) => {
      await learner.openProgress()
      await learner.page.getByRole('button', { name: learner.strings.progress.reset.ask }).click()
      await learner.page.getByRole('button', { name: learner.strings.progress.reset.yes }).click()
      await expect(learner.page.getByText(learner.strings.progress.reset.done)).toBeVisible()
    },
  },
]

/** The room of the passport, of someone who answered a question. */
const passport = (name: string, act: (room: PassportRoom) => Promise<void>): Scene => ({
  name,
  arrange: async ({ page, locale }) => {
    const mine = { v: 3, ...sampleAttempt({ id: 'mine' }) }
    await storeBefore(page, { [`${prefix}a/item-1/mine`]: JSON.stringify(mine) })
    const room = new PassportRoom(page, locale)
    await room.open()
    await room.link()
    await act(room)
  },
})

const giveOne = async (room: PassportRoom) => {
  const events = [sampleAttempt({ id: 'theirs' })]
  await room.paste(passportFile({ course: 'triptyque', madeAtMs: 1.77e12, events, setAside: [] }))
  await room.expectOffer(1)
}

export const passports: readonly Scene[] = [
  passport('a passport to take along', () => Promise.resolve()),
  passport('codes shown', async ({ page }) => {
    await page.locator('[aria-expanded]').click()
    await expect(page.locator('.codes .code')).toBeVisible()
  }),
  passport('a passport that is offered', async (room) => {
    await giveOne(room)
    await room.page.getByText(room.strings.preview.table.summary).click()
  }),
  passport('a passport taken in', async (room) => {
    await giveOne(room)
    await room.confirm(1).click()
    await room.expectAdded(1)
  }),
  passport('a passport taken away again', async (room) => {
    await giveOne(room)
    await room.confirm(1).click()
    await room.button(room.strings.done.undo).click()
    await expect(room.page.locator('.last')).toBeFocused()
  }),
  passport('a passport that is refused', async (room) => {
    await room.paste('{')
    await room.expectRefused('not-a-passport')
  }),
  passport('a camera that is not there', async (room) => {
    await room.button(room.strings.back.camera).click()
    await expect(room.page.getByRole('status')).not.toBeEmpty()
  }),
]

/** The room where results are handed in, of someone who answered a question. */
const handIn = (name: string, act: (room: HandInRoom) => Promise<void>): Scene => ({
  name,
  arrange: async ({ page, locale }) => {
    const [item = ''] = activitiesOf('check')
    const mine = { v: 3, ...sampleAttempt({ id: 'mine', item }) }
    await storeBefore(page, { [`${prefix}a/${item}/mine`]: JSON.stringify(mine) })
    const room = new HandInRoom(page, locale)
    await room.open()
    await act(room)
  },
})

export const handIns: readonly Scene[] = [
  handIn('results of which nothing is ticked', (room) =>
    expect(room.page.getByText(room.strings.holds.none)).toBeVisible(),
  ),
  handIn('results to hand in, shown one by one', async (room) => {
    await room.part('lesson').check()
    await room.fold('lesson').click()
    await room.told('lesson')
    await room.showCodes(1).click()
    await expect(room.page.locator('.codes .code')).toBeVisible()
  }),
  handIn('results of which the questions did not come', async (room) => {
    await room.page.route('**/items/*.json', (route) => route.abort())
    await room.part('lesson').check()
    await room.fold('lesson').click()
    await expect(room.page.getByText(room.strings.table.failed)).toBeVisible()
  }),
]

/** The room where run sheets are composed. */
const composer = (name: string, act: (room: ComposerRoom) => Promise<void>): Scene => ({
  name,
  arrange: ({ page, locale }) => act(new ComposerRoom(page, locale)),
})

export const composers: readonly Scene[] = [
  composer('a composer, its objectives unfolded, and none chosen', async (room) => {
    await room.open()
    await room.choose(0, 0)
    await room.button(room.strings.wish.propose).click()
    await expect(room.page.getByText(room.strings.wish.noObjective)).toBeVisible()
  }),
  composer('a run sheet proposed, without room for all', async (room) => {
    await room.propose(30, 9)
    await expect(room.page.locator('[data-no-room]')).toBeVisible()
  }),
  composer('a run sheet proposed for longer than the course has', async (room) => {
    await room.propose(390, 2)
    await expect(room.page.locator('[data-time-left]')).toBeVisible()
    await expect(room.page.locator('[data-besides]')).toBeVisible()
  }),
  composer('a run sheet that is changed', async (room) => {
    await room.propose(60)
    await room.button(room.strings.add.moment).click()
    await room.act('remove', 0).click()
    await room.act('edit', 1).click()
    await expect(room.button(room.strings.steps.undo)).toBeVisible()
  }),
  composer('run sheets of the device, one of them deleted', async (room) => {
    await room.propose(60)
    await room.open()
    for (const name of [/^(?:Dupliquer|Duplicate)/, /^(?:Supprimer|Delete)/])
      await room.page.getByRole('button', { name }).first().click()
    await expect(room.button(room.strings.home.undo)).toBeVisible()
  }),
  composer('a run sheet from a link', async (room) => {
    await room.propose(60)
    const link = await room.link()
    await room.open()
    await room.page.goto(link)
    await expect(room.heading).toHaveText(room.strings.shown.title)
  }),
  composer('a run sheet that does not open', async (room) => {
    await room.open('#s=AAAA')
    await room.expectRefused('unreadable')
  }),
]
