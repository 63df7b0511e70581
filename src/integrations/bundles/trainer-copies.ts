import type { AstroIntegration } from 'astro'
import { inFolder, isOneOf, type Modules } from './modules.ts'

const mark = '?trainer'

/** What the rooms of trainers alone load, and the one where a learner hands in to them: they are given copies. */
export const trainers: Modules = [
  ...inFolder(
    'islands',
    'presenter/',
    'composer/',
    'room/',
    'worksheet/',
    'paper/',
    'exporter/',
    'hand-in/',
    'class/',
  ),
  'state/trainer/',
]

/** What is copied: it keeps nothing, so that two of it are as good as one. */
export const copied: Modules = [
  'learning/',
  ...inFolder(
    'islands',
    'found',
    'given-files',
    'models/',
    'sign/sign',
    'drag/status',
    'number/quantity',
    'passport/camera-view',
  ),
  ...inFolder(
    'platform',
    'camera',
    'clock',
    'codes/read-codes',
    'compression',
    'ids',
    'quota',
    'random-seed',
    'storage',
  ),
  ...inFolder('state', 'device', 'identity', 'json', 'now', 'seeds', 'set-aside', 'passport/codes'),
]

const isTrainers = isOneOf(trainers)
const isCopied = isOneOf(copied)

export const isCopy = (id: string): boolean => id.endsWith(mark)

/**
 * Rules that a trainer's room shares with an activity would stand in a file of their own, and every learner would fetch a
 * file more. The room gets a copy of them instead: what learners fetch is as if there were no such room.
 */
export function trainerCopies(): AstroIntegration {
  const plugin = {
    name: 'trainer-copies',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    async resolveId(
      this: {
        resolve: (source: string, importer: string, options: object) => Promise<{ id: string } | null>
      },
      source: string,
      importer: string | undefined,
    ) {
      if (importer === undefined || !(isTrainers(importer) || isCopy(importer))) return null
      const resolved = await this.resolve(source, importer.replace(mark, ''), { skipSelf: true })
      return resolved && isCopied(resolved.id) ? { ...resolved, id: resolved.id + mark } : resolved
    },
  }
  return {
    name: 'trainer-copies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
