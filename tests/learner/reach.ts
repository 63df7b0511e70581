import { expect, type Locator } from '@playwright/test'

/**
 * Scrolls to an activity until it is in view: sections that were far away are laid out, and grow, as one comes near.
 */
export async function reach(activity: Locator): Promise<void> {
  await expect(async () => {
    await activity.scrollIntoViewIfNeeded()
    await expect(activity).toBeInViewport({ timeout: 200 })
  }).toPass()
}
