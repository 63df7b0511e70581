import { join } from 'node:path'
import { openBrowser } from '../browser/open-browser.ts'
import { generatedLesson } from '../generated/generated-lesson.ts'
import { writeCourse } from '../generated/write-course.ts'
import { lessonPathIn } from '../peers/triptyque/lesson-path.ts'
import { triptyqueBuild } from '../peers/triptyque/build-command.ts'
import { places } from '../places.ts'
import { runBuild } from '../processes/run-build.ts'
import { readToTheEnd, sizeBytes, visit } from '../../tests/site/visit.ts'

export interface PageWeight {
  readonly domNodes: number
  /** Of the page itself, brotli 11. */
  readonly htmlBytes: number
  /** Of all that is requested, scrolled through, but fonts: whether one comes in time is chance. */
  readonly bytes: number
}

/** One and the same lesson: alone in its course, and amid many. */
export interface Company {
  readonly lessons: number
  readonly alone: PageWeight
  readonly amid: PageWeight
}

/** What a lesson costs because of the others. The course of `lessons` lessons has been built before. */
export async function compareCompany(lessons: number): Promise<Company> {
  const lesson = generatedLesson(Math.floor(lessons / 2))
  const content = join(places.work, 'courses/alone')
  writeCourse(content, [lesson])
  const alone = triptyqueBuild('course-alone', content)
  await runBuild(alone.command)
  const { outDir } = triptyqueBuild(`course-${lessons}`, '')
  const path = lessonPathIn(lesson.slug)
  return { lessons, alone: await weigh(alone.outDir, path), amid: await weigh(outDir, path) }
}

async function weigh(outDir: string, path: string): Promise<PageWeight> {
  const browser = await openBrowser()
  const site = { name: '', outDir, base: '/', content: '', cacheDir: '', port: 0, drafts: false }
  try {
    return await visit(browser, site, async ({ page, at, answers }) => {
      await page.goto(at(path), { waitUntil: 'networkidle' })
      const domNodes = await page.evaluate(() => document.querySelectorAll('*').length)
      await readToTheEnd(page)
      return {
        domNodes,
        htmlBytes: sizeBytes(answers, /^text\/html/),
        bytes: sizeBytes(answers, /^(?!font\/)/),
      }
    })
  } finally {
    await browser.close()
  }
}
