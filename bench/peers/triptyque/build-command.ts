import { join, relative } from 'node:path'
import { places } from '../../places.ts'
import type { BuildCommand } from '../../processes/run-build.ts'

export interface TriptyqueBuild {
  readonly outDir: string
  readonly cacheDir: string
  readonly command: BuildCommand
}

/** `npm run build` of the content in `content`, away from the project's own dist. */
export function triptyqueBuild(
  name: string,
  content: string,
  environment: Readonly<Record<string, string>> = {},
): TriptyqueBuild {
  const outDir = join(places.work, 'sites', name)
  const cacheDir = join(places.work, 'cache', name)
  return {
    outDir,
    cacheDir,
    command: {
      arguments: ['scripts/site.ts', 'build', '--force'],
      folder: places.root,
      environment: {
        COURSE_CONTENT: relative(places.root, content),
        TRIPTYQUE_OUT: relative(places.root, outDir),
        TRIPTYQUE_CACHE: relative(places.root, cacheDir),
        SITE_URL: 'https://triptyque.example',
        ...environment,
      },
    },
  }
}
