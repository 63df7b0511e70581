import { expect, type Locator } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import { gainText } from '../../src/islands/room/shares.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'
import { keyOf } from '../../src/learning/room/confusions.ts'
import { lettered } from '../../src/learning/room/lettered.ts'
import { ballotSteps } from '../../src/learning/room/steps.ts'
import { fill, plural } from '../../src/learning/text.ts'
import { itemsIn, lessonOf, locales } from '../learner/course.ts'
import { lettersOf, votableIn, VoteRoom } from '../learner/vote-room.ts'
import { expectAccessible } from './accessible.ts'
import { shared } from './engines.ts'
import { openBare } from './hostile-store.ts'
import { savedBy } from './saved-file.ts'
import { emptyStorage, fillStorage, prefix, storedKeys } from './storage.ts'
import { test } from './walk.ts'

const lesson = 'marketing-mix'

/** Two items of the lesson with the same options but other keys. */
function familyIn(locale: string): readonly [ChoiceItem<string>, ChoiceItem<string>] {
  const items = votableIn(locale, lesson)
  const labels = (item: ChoiceItem<string>) => JSON.stringify(item.options.map(({ text }) => text).sort())
  for (const one of items)
    for (const other of items)
      if (labels(one) === labels(other) && keyOf(one)?.text !== keyOf(other)?.text) return [one, other]
  throw new Error(`No two items of "${lesson}" have the same options.`)
}

/** Goes on with Tab, or back, until `target` has the focus. */
async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isFocused = () => target.evaluate((one) => one === document.activeElement)
  for (let presses = 0; presses < 80 && !(await isFocused()); presses += 1)
    await target.page().keyboard.press(key)
  await expect(target).toBeFocused()
}

/** By keys alone, from what puts the item on the wall: 3 wrong of 4, then, once the room has talked, 1 wrong of 4; up to what moved. */
async function voteTwice(room: VoteRoom, item: ChoiceItem<string>): Promise<void> {
  const { keyboard } = room.page
  const { right, wrong } = lettersOf(item)
  const t = room.strings.ballot
  await keyboard.press('Enter')
  await expect(room.step('first')).toBeVisible()
  await expect(room.status).toContainText(t.calls.first)
  for (const letter of [wrong, wrong, wrong, wrong, right]) await keyboard.press(letter.toLowerCase())
  await keyboard.press(`Shift+${wrong}`)
  await expect(room.hands(wrong)).toHaveValue('3')
  await expect(room.status).toContainText(plural(room.locale, t.tally.total, 4))
  await keyboard.press('PageDown')
  await expect(room.step('talk')).toBeVisible()
  await expect(room.page.getByRole('timer')).toHaveText(/^[12]:\d\d$/)
  await keyboard.press('PageDown')
  await expect(room.status).toContainText(t.calls.second)
  await tabTo(room.hands(right))
  await keyboard.type('3')
  await keyboard.press(wrong.toLowerCase())
  await expect(room.hands(wrong)).toHaveValue('1')
  await keyboard.press('PageDown')
  await expect(room.step('shift')).toBeVisible()
}

/** What the table behind the chart says of 1 in 4, then 3 in 4 right. */
function shiftRows({ locale, strings }: VoteRoom, item: ChoiceItem<string>, isTold: boolean): string[][] {
  const { shift: t, answer } = strings.ballot
  const { right, wrong } = lettersOf(item)
  const cell = (hands: number) =>
    fill(t.value, { hands: plural(locale, t.hands, hands), percent: fill(t.percent, { k: hands * 25 }) })
  const told = lettered(item).map(({ letter, text }) => {
    if (letter === right)
      return [
        `${letter}. ${text}${isTold ? ` (${answer.right})` : ''}`,
        ...[cell(1), cell(3), plural(locale, t.up, 50)],
      ]
    if (letter === wrong) return [`${letter}. ${text}`, cell(3), cell(1), plural(locale, t.down, 50)]
    return [`${letter}. ${text}`, cell(0), cell(0), t.same]
  })
  return [[t.option, t.first, t.second, t.change], ...told]
}

/** Rows: what was right; columns: what was chosen at last. */
function matrixOf(room: VoteRoom, items: readonly ChoiceItem<string>[]): string[][] {
  const voted = votableIn(room.locale, lesson).filter(({ id }) => items.some((item) => item.id === id))
  const labels = voted[0]?.options.map(({ text }) => text) ?? []
  const rows = labels.flatMap((label) => {
    const item = items.find((one) => keyOf(one)?.text === label)
    if (!item) return []
    const { wrong } = lettersOf(item)
    const wrongText = lettered(item).find(({ letter }) => letter === wrong)?.text
    return [[label, ...labels.map((one) => (one === label ? '3' : one === wrongText ? '1' : '0'))]]
  })
  return [[room.strings.session.matrix.corner, ...labels], ...rows]
}

const ballotKeys = async ({ page }: VoteRoom) =>
  (await storedKeys(page)).filter((key) => key.startsWith(`${prefix}b/`))

for (const [rank, locale] of locales.entries()) {
  test(
    `by keyboard alone a room votes, talks and votes again; what it mixes up is kept, saved and deleted (${locale})`,
    shared(rank),
    async ({ page }) => {
      const room = new VoteRoom(page, locale)
      const [one, other] = familyIn(locale)
      await room.open()
      await tabTo(room.lesson)
      while ((await room.lesson.inputValue()) !== lesson) await page.keyboard.press('ArrowDown')

      await tabTo(room.project(one))
      await voteTwice(room, one)
      expect(await room.rows('.stage')).toEqual(shiftRows(room, one, false))
      await expect(page.getByText(one.explanation)).toHaveCount(0)
      await page.keyboard.press('PageDown')
      await expect(page.getByText(one.explanation)).toBeVisible()
      const { letter = '', text = '' } =
        lettered(one).find((option) => option.letter === lettersOf(one).right) ?? {}
      await expect(room.status).toContainText(fill(room.strings.ballot.answer.said, { letter, text }))
      expect(await room.rows('.stage')).toEqual(shiftRows(room, one, true))
      const won = fill(room.strings.ballot.answer.gain, { k: 67, g: gainText(2 / 3, locale) })
      await expect(page.getByText(won)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('heading', { name: room.strings.session.title })).toBeFocused()

      await tabTo(room.project(other), 'Shift+Tab')
      await voteTwice(room, other)
      await page.keyboard.press('Escape')
      expect(await room.rows('.vote')).toEqual(matrixOf(room, [one, other]))
      await page.reload()
      await expect(room.projects.first()).toBeVisible()
      expect(await room.rows('.vote')).toEqual(matrixOf(room, [one, other]))
      await expect(page.locator('.vote-confusions > li')).toHaveCount(2)
      for (const link of await page.locator('.vote-confusions a').all()) {
        const { href, hash } = new URL((await link.getAttribute('href')) ?? '', page.url())
        expect(await (await page.request.get(href)).text()).toContain(`id="${hash.slice(1)}"`)
      }

      const { files } = room.strings.session
      await room.button(files.erase).press('Enter')
      await expect(room.status).toHaveText(files.erased)
      await expect(room.button(files.undo)).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(room.status).toHaveText(files.back)
      expect(await ballotKeys(room)).toHaveLength(2)

      expect(await savedBy(room.button(files.csv))).toEqual(csvOf(room, [one, other]))
      await expect(room.status).toHaveText(files.saved)
      const json = JSON.parse(await savedBy(room.button(files.json))) as { ballots: object[] }
      expect(json.ballots).toHaveLength(2)
      expect(json.ballots[1]).toMatchObject({ item: other.id, key: keyOf(other)?.id, gain: 2 / 3 })

      await room.button(files.erase).click()
      await expect(page.getByText(room.strings.session.none)).toBeVisible()
      expect(await ballotKeys(room)).toEqual([])
    },
  )

  test(`axe finds nothing in a vote, step by step, nor in what came of it (${locale})`, async ({ page }) => {
    const room = new VoteRoom(page, locale)
    await room.open()
    await room.projects.first().click()
    for (const step of ballotSteps) {
      await expect(room.step(step)).toBeVisible()
      await page.keyboard.type('aab')
      await expectAccessible(page)
      await page.keyboard.press('PageDown')
    }
    await page.keyboard.press('Escape')
    await page.locator('.vote-voted summary').first().click()
    await expectAccessible(page)
    await room.button(room.strings.session.files.erase).click()
    await expect(room.button(room.strings.session.files.undo)).toBeFocused()
    await expectAccessible(page)
  })
}

for (const locale of locales) {
  test(`a question of a run sheet is put to the vote, and a reload goes on with it (${locale})`, async ({
    page,
  }) => {
    const room = new VoteRoom(page, locale)
    const { vote } = strings(locale).workshops
    await page.goto(addressOf(builds.root, `${locale}/${routeWord(locale, 'workshops')}/`))
    const row = page.locator('.run-sheet tr', { hasText: vote }).first()
    await row.getByText(vote, { exact: true }).click()
    const { hash } = new URL(page.url())
    const item = itemsIn(locale).find(({ id }) => hash === `#${id}`)
    await expect(room.stem).toHaveText(item?.stem ?? '')
    await expect(room.stage).toBeFocused()
    await page.keyboard.type('aab')
    await page.reload()
    await expect(room.stem).toHaveText(item?.stem ?? '')
    await expect(room.hands('A')).toHaveValue('2')
    await page.keyboard.type('a')
    expect(await ballotKeys(room)).toHaveLength(1)

    await room.button(room.strings.stage.leave).click()
    await expect(page.getByRole('heading', { name: room.strings.session.title })).toBeFocused()
    await expect(page).toHaveURL(room.address)
    await expect(room.lesson).toHaveValue(lessonOf(item?.id ?? ''))
    await page.goBack()
    await expect(room.hands('A')).toHaveValue('3')
    await page.goBack()
    await expect(row).toBeVisible()
  })

  test(`every vote of the run sheets opens (${locale})`, async ({ page }) => {
    const room = new VoteRoom(page, locale)
    const { vote } = strings(locale).workshops
    await page.goto(addressOf(builds.root, `${locale}/${routeWord(locale, 'workshops')}/`))
    const links = page.locator('.run-sheet').getByText(vote, { exact: true })
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(addresses.length).toBeGreaterThan(10)
    for (const address of new Set(addresses)) {
      await page.goto(address)
      const item = itemsIn(locale).find(({ id }) => address.endsWith(`#${id}`))
      await expect(room.stem).toHaveText(item?.stem ?? '')
    }
  })

  test(`an address that no vote has says so, and leaves the choice (${locale})`, async ({ page }) => {
    const room = new VoteRoom(page, locale)
    const reserved = itemsIn(locale).find((item) => item.reserved && item.kind === 'choice')
    const sorted = itemsIn(locale).find(({ kind, id }) => kind === 'categorise' && lessonOf(id) === lesson)
    const many = itemsIn(locale).find((item) => item.kind === 'choice' && item.multiple && !item.reserved)
    const { unknown, unsuitable } = room.strings.refused
    for (const [fragment, words] of [
      ['#nowhere', unknown],
      ['#constructor', unknown],
      ['#<b>é', unknown],
      [`#${reserved?.id ?? ''}`, unknown],
      [`#${many?.id ?? ''}`, unsuitable],
      [`#${sorted?.id ?? ''}`, unsuitable],
    ] as const) {
      await openBare(page)
      await page.goto(room.address + fragment)
      await expect(page.locator('[data-refused]')).toHaveText(words)
      await expect(room.projects.first()).toBeVisible()
    }
    await expect(room.lesson).toHaveValue(lesson)
    await expectAccessible(page)
    await room.projects.first().click()
    await expect(room.stage).toBeFocused()
    await page.goBack()
    await expect(page.locator('[data-refused]')).toHaveText(unsuitable)
  })
}

/** The bytes of the sheet, but for the instants. */
function csvOf(room: VoteRoom, items: readonly ChoiceItem<string>[]): unknown {
  const { columns, yes, no, separator } = room.strings.session.files.sheet
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = items.flatMap((item) => {
    const { right, wrong } = lettersOf(item)
    return lettered(item).map(({ letter, text }) => {
      const cells = [item.id, item.stem, letter, text, letter === right ? yes : no].map(quoted)
      const hands = letter === right ? [1, 3, 67] : letter === wrong ? [3, 1, '""'] : [0, 0, '""']
      return [
        '"\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z"',
        ...[...cells, ...hands].map((cell) => escaped(String(cell))),
      ]
    })
  })
  const lines = [columns.map((name) => escaped(quoted(name))), ...rows].map(
    (cells) => `${cells.join(separator)}\r\n`,
  )
  return expect.stringMatching(new RegExp(`^\uFEFF${lines.join('')}$`))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('where storage is full the vote goes on, says so, and is kept once there is room', async ({ page }) => {
  const room = new VoteRoom(page, 'fr')
  await room.open()
  await fillStorage(page)
  await room.projects.first().click()
  await page.keyboard.type('ab')
  await expect(page.getByText(room.strings.unsaved.full)).toBeVisible()
  expect(await ballotKeys(room)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.locator('.vote-voted')).toBeVisible()
  await emptyStorage(page)
  await page.locator('.vote-voted summary').click()
  await room.button(room.strings.session.items.resume).click()
  await page.keyboard.type('a')
  await expect(page.getByText(room.strings.unsaved.full)).toBeHidden()
  expect(await ballotKeys(room)).toHaveLength(1)
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('hands are counted, and steps taken', async ({ page }) => {
    const room = new VoteRoom(page, 'en')
    const { tally } = room.strings.ballot
    await room.open()
    await room.projects.first().tap()
    const named = (words: string, letter: string) => room.button(fill(words, { letter }))
    for (let times = 0; times < 3; times += 1) await named(tally.more, 'A').tap()
    await named(tally.less, 'A').tap()
    await room.hands('B').tap()
    await page.keyboard.type('14')
    await expect(room.hands('A')).toHaveValue('2')
    await expect(page.locator('.tally-total')).toHaveText(plural('en', tally.total, 16))
    const { next, back, leave } = room.strings.stage
    for (const name of [next.first, next.talk, next.second, next.shift]) await room.button(name).tap()
    await expect(room.step('answer')).toBeVisible()
    await room.button(back).tap()
    await expect(room.step('shift')).toBeVisible()
    await room.button(leave).tap()
    await expect(page.locator('.vote-voted > li')).toHaveCount(1)
  })
})
