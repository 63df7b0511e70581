import { expect, type Page, test } from '@playwright/test'
import { count } from '../../scripts/test/counts.ts'
import { serialiseEvent } from '../../src/learning/progress/codec.ts'
import { sampleAttempt } from '../../src/learning/progress/sample-events.ts'
import { Learner } from '../learner/learner.ts'
import { openBare } from './hostile-store.ts'
import { hostileTexts } from './hostile-values.ts'
import { prefix, storedAttempts, storedKeys } from './storage.ts'

const name = prefix.slice(0, -1)

/** Makes the database in the browser before the site does, and puts `entries` into its store, where it has one. */
async function makeDatabase(
  page: Page,
  given: { readonly version: number; readonly hasStore: boolean; readonly entries?: readonly unknown[] },
): Promise<void> {
  await openBare(page)
  await page.evaluate(
    ({ name, version, hasStore, entries = [] }) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, version)
        request.onupgradeneeded = () => {
          if (!hasStore) return
          const store = request.result.createObjectStore('entries', { keyPath: 'key' })
          for (const entry of entries) store.put(entry)
        }
        request.onerror = () => reject(new Error('The database was not made.'))
        request.onsuccess = () => {
          request.result.close()
          resolve()
        }
      }),
    { name, ...given },
  )
}

/** Ways in which a browser has no journal to give. */
const faults: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'there is no IndexedDB': (page) =>
    page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
  'its getter throws': (page) =>
    page.addInitScript(() =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      }),
    ),
  'opening throws': (page) =>
    page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted.', 'InvalidStateError')
      }
    }),
  'opening never answers': (page) =>
    page.addInitScript(() => {
      IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    }),
  'writing never answers': (page) =>
    page.addInitScript(() => {
      const never = () => new EventTarget() as IDBRequest<IDBValidKey>
      IDBObjectStore.prototype.put = never
      Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set: () => undefined })
    }),
  'writing is refused': (page) =>
    page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError')
      }
    }),
  'the database is of a newer version': (page) => makeDatabase(page, { version: 9, hasStore: true }),
  'the database has no store': (page) => makeDatabase(page, { version: 1, hasStore: false }),
}

for (const [fault, bringAbout] of Object.entries(faults)) {
  test(`no journal (${fault}): answers are kept, and the page says that the last minute may be lost`, async ({
    page,
  }) => {
    const learner = new Learner(page, 'fr')
    await bringAbout(page)
    await learner.openLesson()
    await learner.question(0).answerRight()
    await expect(
      page.getByRole('alert').filter({ hasText: learner.strings.progress.saving.fragile }),
    ).toBeVisible()
    await page.reload()
    await learner.question(0).expectRemembered('right')
    expect(await storedAttempts(page)).toHaveLength(1)
  })
}

test('garbage in the journal harms nothing: what is an answer is given back, what is unreadable set aside', async ({
  page,
}) => {
  const learner = new Learner(page, 'fr')
  const { item } = learner.question(0)
  const lost = sampleAttempt({
    ...{ item: item.id, revision: item.revision, id: 'lost', response: { chosen: learner.question(0).keys } },
    submittedAtMs: 1_700_000_000_000,
  })
  const texts = Object.values(hostileTexts)
  const entries = [
    { key: `a/${item.id}/lost`, text: serialiseEvent(lost), atMs: 1 },
    ...texts.map((text, rank) => ({ key: `a/${item.id}/h${rank}`, text, atMs: 1 })),
    ...[NaN, Infinity, -1, '1', null, 1e300].map((atMs, rank) => ({ key: `e/n${rank}`, text: '{', atMs })),
    ...[1, null, {}, ['a'], true].map((text, rank) => ({ key: `a/y/t${rank}`, text, atMs: 1 })),
    ...['__proto__', 's/theme', 'x/a/x/1', 'd/x', ''].map((key) => ({ key, text: 'dark', atMs: 1 })),
    ...[7, ['a/x/1'], new Date(5)].map((key) => ({ key, text: '{', atMs: 1 })),
  ]
  await makeDatabase(page, { version: 1, hasStore: true, entries })
  await learner.openLesson()
  await learner.question(0).expectRemembered('right')
  await learner.question(1).answerRight()
  await expect(page.getByText(learner.strings.progress.saving.fragile)).toBeHidden()
  const keys = await storedKeys(page)
  expect(keys.filter((key) => key.startsWith(`${prefix}x/`))).toHaveLength(texts.length + 6)
  expect(keys.filter((key) => /\/s\/|__proto__|\/d\/x/.test(key))).toEqual([])
  expect(await storedAttempts(page)).toHaveLength(2)
  count('hostile', entries.length - 1, entries.length - 1)
})
