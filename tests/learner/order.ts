import { expect, type Locator, type Page } from '@playwright/test'
import { fill } from '../../src/learning/text.ts'
import { Arranged } from './arranged.ts'
import { galleryItem } from './gallery-lesson.ts'
import { dragByFinger, dragByMouse } from './pointers.ts'

/** One way of taking a step to a place, from 0. */
export type OrderWay = (order: OrderOnPage, step: string, to: number) => Promise<void>

/** Steps to put in order, as a learner meets them. */
export class OrderOnPage extends Arranged<'order'> {
  readonly key: readonly string[]

  constructor(page: Page, locale: string) {
    super(page, locale, galleryItem('gallery-arrange', locale, 'order'), 'order')
    this.key = this.item.steps.map(({ id }) => id)
  }

  textOf(step: string): string {
    return this.said(this.item.steps.find(({ id }) => id === step)?.text ?? '')
  }

  row(step: string): Locator {
    return this.rows.filter({ hasText: this.textOf(step) })
  }

  get rows(): Locator {
    return this.form.locator('.order > li')
  }

  mover(way: 'upOf' | 'downOf', step: string): Locator {
    return this.button(fill(this.strings[way], { c: this.textOf(step) }))
  }

  position(step: string): Locator {
    const name = fill(this.strings.positionOf, { c: this.textOf(step) })
    return this.form.getByRole('combobox', { name, exact: true })
  }

  /** Ids of the steps in the order in which they stand. */
  async steps(): Promise<readonly string[]> {
    const texts = await this.rows.locator('.card > p').allTextContents()
    return texts.map((text) => this.key.find((id) => this.textOf(id) === text) ?? text)
  }

  expectOrder(order: readonly string[]): Promise<void> {
    return expect.poll(() => this.steps()).toEqual(order)
  }

  /** Puts the steps in that order, from the first to the last. */
  async arrange(order: readonly string[], way: OrderWay): Promise<void> {
    for (const [at, step] of order.entries()) {
      const from = (await this.steps()).indexOf(step)
      if (from === at) continue
      await way(this, step, at)
      await expect.poll(async () => (await this.steps()).indexOf(step)).toBe(at)
      await this.expectMoved(step, at)
    }
  }

  expectMoved(step: string, at: number): Promise<void> {
    const { moved } = this.strings
    const words = fill(moved, { c: this.textOf(step), k: at + 1, n: this.key.length })
    return expect(this.status).toHaveText(words)
  }
}

export const byMouse: OrderWay = (order, step, to) =>
  dragByMouse(order.page, order.row(step).locator('.card > p'), order.rows.nth(to))

export const byFinger: OrderWay = (order, step, to) =>
  dragByFinger(order.page, order.row(step).locator('.grip'), order.rows.nth(to))

export const byTaps: OrderWay = async (order, step, to) => {
  for (let at = (await order.steps()).indexOf(step); at > to; at -= 1) await order.mover('upOf', step).tap()
}

/** The focus stays on the button while its step moves. */
export const byKeys: OrderWay = async (order, step, to) => {
  const from = (await order.steps()).indexOf(step)
  await order.mover('upOf', step).focus()
  for (let at = from; at > to; at -= 1) {
    await order.page.keyboard.press('Enter')
    await expect(order.mover('upOf', step)).toBeFocused()
  }
}

export const byPosition: OrderWay = async (order, step, to) => {
  await order.position(step).selectOption(String(to + 1))
}
