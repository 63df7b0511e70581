import type { Page } from '@playwright/test'

/** Throws an error in a task of the page's own, where nobody catches it. */
export function throwIn(page: Page, message: string): Promise<void> {
  return page.evaluate((message) => {
    setTimeout(() => {
      throw new Error(message)
    })
  }, message)
}

/** Rejects a promise that nobody listens to. */
export function rejectIn(page: Page, message: string): Promise<void> {
  return page.evaluate((message) => {
    setTimeout(() => void Promise.reject(new TypeError(message)))
  }, message)
}
