import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroIntegration } from 'astro'
import type { CardTask } from './card-worker.ts'
import type { DrawnCards } from './draw-cards.ts'

/**
 * The pictures that are shown where a page is shared: `cards/<locale>.png` for the course, `cards/<locale>/<lesson>.png`
 * for a lesson. They are drawn in a thread of their own while the pages are built. `TRIPTYQUE_CARDS=0` leaves them out,
 * and pages then name none.
 */
export function courseCards({ content }: { readonly content: string }): AstroIntegration {
  const wanted = process.env.TRIPTYQUE_CARDS !== '0'
  let drawing: Promise<PromiseSettledResult<DrawnCards>[]> | undefined
  return {
    name: 'course-cards',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const drawn = JSON.stringify(wanted && command === 'build')
        updateConfig({ vite: { define: { 'import.meta.env.CARDS': drawn } } })
      },
      'astro:build:start': () => {
        // Settled, not awaited: a fault of a picture must not end the process in the middle of a page.
        if (wanted) drawing = Promise.allSettled([startDrawing({ content, cacheFolder: '.cache/cards' })])
      },
      'astro:build:done': async ({ dir, logger }) => {
        const [result] = (await drawing) ?? []
        if (!result) return
        if (result.status === 'rejected') throw result.reason
        const { cards, drawn } = result.value
        await Promise.all(cards.map(({ path, file }) => place(file, join(fileURLToPath(dir), path))))
        logger.info(`${cards.length} cards, ${drawn} of them drawn anew`)
      },
    },
  }
}

function startDrawing(task: CardTask): Promise<DrawnCards> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./card-worker.ts', import.meta.url), { workerData: task })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`The thread that draws the cards ended with code ${code} and no picture.`))
    })
  })
}

async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyFile(from, to)
}
