/** The sites that the tests build and look at. */
export interface Build {
  readonly name: string
  /** Path it is served under, with a slash at both ends. */
  readonly base: string
  readonly content: string
  readonly outDir: string
  readonly cacheDir: string
  readonly port: number
  /** Whether it shows what only authors see. */
  readonly drafts: boolean
}

const firstPort = Number(process.env.TRIPTYQUE_TEST_PORT ?? 4650)

const build = (name: string, base: string, content: string, portOffset: number, drafts = false): Build => ({
  name,
  base,
  content,
  outDir: `.cache/dist/${name}`,
  cacheDir: `.cache/astro/${name}`,
  port: firstPort + portOffset,
  drafts,
})

/**
 * The course as most will serve it, the same under a sub-path, a tiny course on another subject, and the course with
 * its drafts, among them the gallery of all activities.
 */
export const builds = {
  root: build('root', '/', 'content', 0),
  subPath: build('sub-path', '/cours/triptyque/', 'content', 1),
  tiny: build('tiny', '/', 'tests/courses/bread', 2),
  gallery: build('gallery', '/', 'content', 3, true),
} as const

/** Address of a page of the build, as `npm test` serves it: `addressOf(builds.root, 'fr/')`. */
export const addressOf = ({ port, base }: Build, path = ''): string =>
  `http://127.0.0.1:${port}${base}${path}`

/** A trainer's laptop, by its name on the room's network: no certificate, so no secure context. */
export const plainHost = 'trainer.test'
