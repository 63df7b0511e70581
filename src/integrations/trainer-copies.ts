import type { AstroIntegration } from 'astro'

const mark = '?trainer'

/** Who is given copies: what the rooms of trainers alone load, and the one where a learner hands in to them. */
const trainers =
  /\/src\/(?:islands\/(?:presenter|composer|room|worksheet|paper|exporter|hand-in|class)\/|state\/(?:presenting|run-sheet|ballots|save-ballots|save-exchange|whole-screen|address-fragment|class-codes|class\/|hand-in)|[^?]*\?trainer$)/

/** What is copied: it keeps nothing, so that two of it are as good as one. */
const copied =
  /\/src\/(?:learning\/|islands\/(?:given-files|sign\/sign|drag\/status|number\/quantity|passport\/camera-view)|platform\/(?:camera|codes\/read-codes|compression|clock|ids|quota|random-seed|storage)|state\/(?:device|identity|json|now|seeds|set-aside|passport\/codes))[^?]*$/

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
      if (importer === undefined || !trainers.test(importer)) return null
      const resolved = await this.resolve(source, importer.replace(mark, ''), { skipSelf: true })
      return resolved && copied.test(resolved.id) ? { ...resolved, id: resolved.id + mark } : resolved
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
