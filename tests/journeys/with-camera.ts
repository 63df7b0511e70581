import { writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'

/** How many times each picture is shown before the next. */
const times = 15

/** In a browser of its own, whose camera sees the pictures one after the other, over and over; `film` is where they are kept. */
export async function withCamera(
  pictures: readonly Buffer[],
  film: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  writeFileSync(film, Buffer.concat(pictures.flatMap((picture) => Array<Buffer>(times).fill(picture))))
  const browser = await chromium.launch({
    executablePath: process.env.TRIPTYQUE_CHROMIUM ?? '',
    args: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  })
  try {
    const context = await browser.newContext({ permissions: ['camera'] })
    await act(await context.newPage())
  } finally {
    await browser.close()
  }
}
