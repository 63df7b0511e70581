import type { AstroIntegration } from 'astro'

/** Who makes sheets to print in the browser. */
const sheets = /\/src\/(?:learning\/worksheet|islands\/(?:paper|worksheet))\//

/** Rules that lessons have in one file with the activity that asks for them. */
const rules =
  /\/src\/(?:learning\/(?:items\/(?:cloze-keys|gap-text|scenario)|sorting\/draw-round)|islands\/number\/quantity)\.ts$/

/**
 * Sheets to print have copies of the rules that they share with activities: were a rule in both, it would become a file
 * of its own, and lessons would ask for one file more for a page that learners never open.
 */
export function copiedRules(): AstroIntegration {
  const plugin = {
    name: 'copied-rules',
    enforce: 'pre' as const,
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    async resolveId(this: Resolver, source: string, importer: string | undefined) {
      if (importer === undefined || !sheets.test(importer)) return undefined
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found && rules.test(found.id) ? `${found.id}?sheet` : undefined
    },
  }
  return {
    name: plugin.name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}

interface Resolver {
  resolve(
    source: string,
    importer: string,
    options: { readonly skipSelf: boolean },
  ): Promise<{ readonly id: string } | null>
}
