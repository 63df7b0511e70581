import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Card } from './card.ts'
import { typefaces } from './typefaces.ts'

/** Cards that were drawn once, by what they show and what drew them. */
export interface CardCache {
  /** Where the picture of `card` is, or will be. */
  readonly fileOf: (card: Card) => string
  readonly has: (card: Card) => boolean
  readonly put: (card: Card, png: Buffer) => Promise<void>
}

export function cardCache(folder: string): CardCache {
  const drawnBy = drawersDigest()
  const fileOf = (card: Card) => {
    const key = createHash('sha256')
      .update(drawnBy)
      .update(JSON.stringify({ ...card, path: undefined }))
      .digest('hex')
    return join(folder, `${key.slice(0, 24)}.png`)
  }
  return {
    fileOf,
    has: (card) => existsSync(fileOf(card)),
    put: async (card, png) => {
      await mkdir(folder, { recursive: true })
      // Another build may read it at this moment: it appears whole or not at all.
      const unfinished = `${fileOf(card)}.${process.pid}`
      await writeFile(unfinished, png)
      await rename(unfinished, fileOf(card))
    },
  }
}

/** Another line of this folder, or another font, may draw another picture. */
function drawersDigest(): string {
  const here = fileURLToPath(new URL('.', import.meta.url))
  const digest = createHash('sha256')
  const drawers = globSync('*.ts', { cwd: here }).filter((file) => !file.endsWith('.test.ts'))
  for (const file of drawers.sort()) digest.update(readFileSync(join(here, file)))
  for (const { data } of typefaces) digest.update(data)
  return digest.digest('hex')
}
