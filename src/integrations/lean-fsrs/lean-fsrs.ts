import type { AstroIntegration } from 'astro'
import { leanCode } from './lean-code.ts'

/** How code that needs what is cut would say so. */
const uses = /\benable_(?:fuzz|short_term): (?!false)|\brequest_retention =|\b(?:fsrs|new FSRS)\(/

/** FSRS as browsers get it: the algorithm, without schedulers of cards. Throws where more is needed. */
export function leanFsrs(): AstroIntegration {
  const plugin = {
    name: 'lean-fsrs',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    transform(code: string, id: string) {
      const used = id.includes('/src/learning/review/') ? uses.exec(code)?.[0] : undefined
      if (used !== undefined)
        throw new Error(`${id} has ${used}, and ts-fsrs is served without it: see lean-code.ts.`)
      return id.endsWith('/node_modules/ts-fsrs/dist/index.mjs') ? leanCode(code) : undefined
    },
  }
  return {
    name: 'lean-fsrs',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
