import type { AstroIntegration } from 'astro'
import { leanCode } from './lean-code.ts'
import { leanPackage } from './lean-package.ts'

/** How code that needs what is cut would say so. */
const uses = /\benable_(?:fuzz|short_term): (?!false)|\brequest_retention =|\b(?:fsrs|new FSRS)\(/

/** FSRS as browsers get it: the algorithm, without schedulers of cards. */
export function leanFsrs(): AstroIntegration {
  return leanPackage({
    ...{ name: 'ts-fsrs', toldIn: 'lean-code.ts', uses, usedIn: '/src/learning/review/' },
    isPart: (id) => id.endsWith('/node_modules/ts-fsrs/dist/index.mjs'),
    lean: leanCode,
  })
}
