import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, builds } from '../../scripts/test/builds.ts'
import { type Strings, strings } from '../../src/i18n/index.ts'
import { routeWord } from '../../src/i18n/routes.ts'
import type { Catalogue } from '../../src/learning/catalogue.ts'
import type { ChoiceItem } from '../../src/learning/items/choice.ts'
import { passportFile } from '../../src/learning/passport/passport.ts'
import type { ProgressEvent } from '../../src/learning/progress/event.ts'
import { sampleAttempt, sampleSitting } from '../../src/learning/progress/sample-events.ts'
import { fill, plural } from '../../src/learning/text.ts'
import { itemsIn, lessonOf, moduleOf } from './course.ts'

/** What a page is given. */
export interface HandedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export const fileOf = (name: string, text: string): HandedFile => ({
  ...{ name, mimeType: 'application/json', buffer: Buffer.from(text) },
})

const choices = (isReserved: boolean): ChoiceItem<string>[] =>
  itemsIn('fr').filter(
    (item): item is ChoiceItem<string> =>
      item.kind === 'choice' && !item.multiple && (item.reserved ?? false) === isReserved,
  )

/** Questions of the lesson, in the order of the bank. */
export const questionsOf = (lesson: string): ChoiceItem<string>[] =>
  choices(false).filter(({ id }) => lessonOf(id) === lesson)

/** Two for each moment, of one module. */
function assessed(module: string) {
  const [a, b, c, d] = choices(true).filter(({ id }) => moduleOf(id) === module)
  if (!a || !b || !c || !d) throw new Error(`"${module}" has too few reserved choices.`)
  return { diagnostic: [a, b], final: [c, d] } as const
}

/** The item answered, rightly or by its first distractor. */
function answered(
  { id, revision, options }: ChoiceItem<string>,
  isRight: boolean,
  given: Partial<Parameters<typeof sampleAttempt>[0]>,
): ProgressEvent {
  const option = options.find(({ key }) => (key === true) === isRight)
  return sampleAttempt({
    ...{ item: id, revision, response: { chosen: [option?.id ?? ''] }, score: isRight ? 1 : 0, ...given },
  })
}

/** What a learner did: how many of the lesson's questions were right, and of the two of each assessment. */
export interface Done {
  /** Tells learners apart: instants and ids begin with it. */
  readonly learner: number
  readonly lesson: readonly ChoiceItem<string>[]
  readonly right: readonly boolean[]
  readonly module?: string
  readonly before?: number
  readonly after?: number
}

export function eventsOf({ learner, lesson, right, module, before = 0, after = 0 }: Done): ProgressEvent[] {
  let atMs = learner * 1_000_000
  const next = () => ({ id: `${learner}-${atMs}`, submittedAtMs: (atMs += 1) })
  const first = lesson.map((item, at) => answered(item, right[at] === true, next()))
  if (module === undefined) return first
  const sat = (['diagnostic', 'final'] as const).flatMap((form) => {
    const items = assessed(module)[form]
    const id = `${learner}-${form}`
    const sitting = sampleSitting({
      id,
      form,
      atMs: (atMs += 1),
      items: items.map((item) => item.id),
      parallel: [],
    })
    const rightOnes = form === 'diagnostic' ? before : after
    return [
      sitting,
      ...items.map((item, at) => answered(item, at < rightOnes, { ...next(), context: form, sitting: id })),
    ]
  })
  return [...first, ...sat]
}

export const passportOf = (done: Done, course = 'triptyque'): string =>
  passportFile({ course, madeAtMs: 9e12, events: eventsOf(done), setAside: [] })

/** The room where a trainer reads the results of a class. */
export class ClassRoom {
  readonly page: Page
  readonly locale: string
  readonly strings: Strings['classRoom']['room']
  readonly #address: (path: string) => string

  constructor(page: Page, locale: string, address = (path: string) => addressOf(builds.root, path)) {
    this.page = page
    this.locale = locale
    this.strings = strings(locale).classRoom.room
    this.#address = address
  }

  get address(): string {
    return this.#address(`${this.locale}/${routeWord(this.locale, 'class')}/`)
  }

  async open(): Promise<void> {
    await this.page.goto(this.address)
    await expect(this.file).toBeVisible()
  }

  get file(): Locator {
    return this.page.getByLabel(this.strings.gather.file, { exact: true })
  }

  get status(): Locator {
    return this.page.locator('.class-room > [role=status]')
  }

  get moment(): Locator {
    return this.page.getByLabel(this.strings.scope.moment, { exact: true })
  }

  /** As the course lists them. */
  async inCourseOrder<One extends { readonly id: string }>(items: readonly One[]): Promise<One[]> {
    const answer = await this.page.request.get(this.#address(`${this.locale}/catalogue.json`))
    const { items: listed } = (await answer.json()) as Catalogue
    return listed.flatMap(({ id }) => items.find((item) => item.id === id) ?? [])
  }

  /** Of the camera: what the room of the passport says of it too. */
  get cameraStrings(): Strings['passport']['room']['back'] {
    return strings(this.locale).passport.room.back
  }

  async turnCameraOn(): Promise<void> {
    await this.button(this.cameraStrings.camera).click()
    await expect(this.button(this.cameraStrings.cameraOff)).toBeFocused()
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel(this.strings.gather.paste, { exact: true }).fill(text)
    await this.button(this.strings.gather.read).click()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async give(files: readonly HandedFile[]): Promise<void> {
    await this.file.setInputFiles([...files])
  }

  /** So many people, and so many things to look at. */
  async expectRead(learners: number, looked: number, timeout = 5_000): Promise<void> {
    const t = this.strings.entries
    const said = fill(t.read, {
      learners: plural(this.locale, t.learners, learners),
      looked: plural(this.locale, t.looked, looked),
    })
    await expect(this.page.locator('.class-count')).toHaveText(said, { timeout })
    await expect(this.status).toHaveText(said)
  }

  /** What is said of a file. */
  entry(name: string): Locator {
    return this.page.locator('.class-entries > li', { hasText: name })
  }

  /** Rows of a table, each cell as it is read. */
  async rows(table: string): Promise<string[][]> {
    await expect(this.page.locator(table)).toBeVisible()
    return this.page
      .locator(`${table} > tbody > tr`)
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)))
  }
}
