import { globSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { generatedLessons } from '../generated/generated-lesson.ts'
import { writeCourse } from '../generated/write-course.ts'
import { lessonMdx } from '../peers/bare-astro/lesson-mdx.ts'
import { astroEnvironment, astroProgram, writeBareAstro } from '../peers/bare-astro/project-folder.ts'
import { triptyqueBuild } from '../peers/triptyque/build-command.ts'
import { places } from '../places.ts'
import { type BuildCommand, type BuildCost, runBuild } from '../processes/run-build.ts'
import { alternate, type Measured } from '../rounds.ts'
import { compareCompany, type Company } from './company.ts'

export interface BuildSample extends BuildCost {
  readonly outputMb: number
  readonly pages: number
}

export interface BuildsData {
  readonly sizes: readonly { readonly lessons: number; readonly builds: readonly Measured<BuildSample>[] }[]
  /** `null` where no build of this project came to its end. */
  readonly company: Company | null
}

interface Builder {
  readonly name: string
  readonly outDir: string
  /** What an earlier build left, removed before each. */
  readonly leftovers: readonly string[]
  readonly command: BuildCommand
}

/** Builds courses of each size, without any cache. */
export async function measureBuilds(
  rounds: number | undefined,
  sizes: readonly number[],
): Promise<BuildsData> {
  const measured: BuildsData['sizes'][number][] = []
  for (const lessons of sizes) {
    const stopped = new Map<Builder, BuildSample>()
    const builds = await alternate(prepare(lessons), rounds ?? roundsFor(lessons), async (builder) => {
      // What took too long once would take too long again.
      const sample = stopped.get(builder) ?? (await build(builder))
      if (sample.stopped) stopped.set(builder, sample)
      return sample
    })
    measured.push({ lessons, builds })
  }
  const built = measured.filter(({ builds }) =>
    builds.every(({ samples }) => samples.every((one) => !one.stopped)),
  )
  const most = Math.max(0, ...built.map(({ lessons }) => lessons))
  return { sizes: measured, company: most === 0 ? null : await compareCompany(most) }
}

const limitMinutes = 10

/** Long builds vary less. */
const roundsFor = (lessons: number): number => (lessons <= 100 ? 5 : lessons <= 500 ? 3 : 2)

function prepare(count: number): readonly Builder[] {
  const lessons = generatedLessons(Array.from({ length: count }, (_, rank) => rank))
  const folder = join(places.work, 'bare-astro', String(count))
  writeBareAstro(
    folder,
    new Map(lessons.map((lesson) => [lesson.slug, lessonMdx({ ...lesson, lesson: lesson.real })])),
  )
  const content = join(places.work, 'courses', String(count))
  writeCourse(content, lessons)
  const own = (name: string, environment: Readonly<Record<string, string>>): Builder => {
    const { outDir, cacheDir, command } = triptyqueBuild(`course-${count}`, content, environment)
    return { name, outDir, leftovers: [outDir, cacheDir], command }
  }
  return [
    {
      name: 'bare Astro MDX + Preact',
      outDir: join(folder, 'dist'),
      leftovers: ['dist', '.astro', 'node_modules'].map((leftover) => join(folder, leftover)),
      command: { arguments: [astroProgram, 'build'], folder, environment: astroEnvironment },
    },
    own('Triptyque', {}),
    own('Triptyque, no share pictures', { TRIPTYQUE_CARDS: '0' }),
  ]
}

async function build({ name, outDir, leftovers, command }: Builder): Promise<BuildSample> {
  for (const leftover of leftovers) rmSync(leftover, { recursive: true, force: true })
  const cost = await runBuild(command, limitMinutes)
  const files = globSync('**/*', { cwd: outDir })
  const bytes = files.reduce((sum, file) => sum + statSync(join(outDir, file)).size, 0)
  const pages = files.filter((file) => file.endsWith('.html')).length
  const end = cost.stopped ? 'stopped after' : `${pages} pages in`
  console.log(`  ${name}: ${end} ${cost.seconds.toFixed(1)} s, ${cost.peakRssMb?.toFixed(0) ?? '?'} MB`)
  return { ...cost, outputMb: bytes / 1e6, pages }
}
