import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse } from 'yaml'
import { sizeOf } from '../../offline/needs.ts'
import { writeReleaseOf } from './write-release.ts'

/** Lets the course be kept on a device: last of all, for it lists every file by its bytes. */
export function offline(contentFolder: string): AstroIntegration {
  let base = '/'
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { id, locales } = parse(readFileSync(join(contentFolder, 'course.yaml'), 'utf8')) as {
          id: string
          locales: string[]
        }
        const release = await writeReleaseOf(fileURLToPath(dir), { course: id, base, locales })
        const kilobytes = Math.round(sizeOf(release, release.files.keys()) / 1000)
        logger.info(`Release ${release.id}: ${release.files.size} files, ${kilobytes} kB to keep it whole.`)
      },
    },
  }
}
