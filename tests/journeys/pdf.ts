import type { Page } from '@playwright/test'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A run of text as it is printed: in points, from the left and the bottom of its page. */
interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly size: number
}

export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  /** All of its text, without any space: lines and runs end where they may. */
  readonly text: string
  /** How many lines and shapes are drawn. */
  readonly paths: number
}

export type Paper = 'A4' | 'Letter'

/** The page as it is printed, on the paper that the reader has. */
export async function printedPages(page: Page, paper: Paper): Promise<readonly PrintedPage[]> {
  await page.evaluate(() => document.fonts.ready)
  const file = await page.pdf({ format: paper, preferCSSPageSize: false })
  const reading = getDocument({ data: new Uint8Array(file), verbosity: 0 })
  const pdf = await reading.promise
  const pages: PrintedPage[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) pages.push(await readPage(await pdf.getPage(n)))
  await reading.destroy()
  return pages
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>

async function readPage(page: PdfPage): Promise<PrintedPage> {
  const [, , width = 0, height = 0] = page.view
  const [{ items }, { fnArray }] = await Promise.all([page.getTextContent(), page.getOperatorList()])
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[]
    return [{ text: item.str, left, right: left + item.width, bottom, size }]
  })
  return {
    ...{ width, height, runs },
    text: withoutSpaces(runs.map(({ text }) => text).join('')),
    paths: fnArray.filter((operator) => operator === OPS.constructPath).length,
  }
}

export const withoutSpaces = (text: string): string => text.replace(/[\s\u2060]/g, '')

const points = (millimetres: number) => (millimetres * 72) / 25.4

/** What stands beyond the margins of 12 mm, where printers may not reach. */
export function outsideMargins(pages: readonly PrintedPage[]): string[] {
  const margin = points(12) - 0.5
  return pages.flatMap(({ width, height, runs }, at) =>
    runs
      .filter(
        ({ left, right, bottom, size }) =>
          left < margin || right > width - margin || bottom < margin || bottom + size * 0.7 > height - margin,
      )
      .map(({ text }) => `page ${at + 1}: ${text}`),
  )
}

/** Numbers of the pages that hold the text whole, from 1. */
export const pagesWith = (pages: readonly PrintedPage[], text: string): number[] =>
  pages.flatMap((page, at) => (page.text.includes(withoutSpaces(text)) ? [at + 1] : []))
