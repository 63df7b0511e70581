import type { Browser } from '@playwright/test'
import { deflateRawSync } from 'node:zlib'
import { framesOf } from '../../src/learning/passport/frames.ts'
import { passportText } from '../../src/learning/passport/passport.ts'
import { drawCode } from '../../src/platform/codes/draw-code.ts'
import { type Done, eventsOf, type HandedFile } from './class-room.ts'

/** The texts of the codes of a learner's passport. */
export function codesOf(done: Done): readonly string[] {
  const text = passportText({ course: 'triptyque', madeAtMs: 9e12, events: eventsOf(done) })
  return framesOf(new Uint8Array(deflateRawSync(text))) ?? []
}

type Type = 'png' | 'jpeg'

/** A picture of the codes that are given for it, side by side: what a phone would see of a screen or of paper. */
export async function picturesOf(
  browser: Browser,
  codes: readonly (readonly string[])[],
  type: Type = 'png',
): Promise<Buffer[]> {
  const page = await browser.newPage()
  const pictures: Buffer[] = []
  for (const shown of codes) {
    const side = 480
    await page.setViewportSize({ width: side * Math.max(1, shown.length), height: side })
    await page.setContent(
      `<body style="margin:0;display:flex;background:#fff">${shown.map((text) => svgOf(text, side)).join('')}`,
    )
    pictures.push(await page.screenshot({ type }))
  }
  await page.close()
  return pictures
}

function svgOf(text: string, side: number): string {
  const { size, path } = drawCode(text)
  return `<svg width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}

export const asPhotos = (pictures: readonly Buffer[], name = 'photo'): HandedFile[] =>
  pictures.map((buffer, at) => ({ name: `${name}-${at + 1}.png`, mimeType: 'image/png', buffer }))
