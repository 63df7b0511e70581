import type { AstroIntegration } from 'astro'

interface LeanPackage {
  /** As it is spoken of, and the file that says what is left out of it. */
  readonly name: string
  readonly toldIn: string
  /** Which modules are its own. */
  readonly isPart: (id: string) => boolean
  readonly lean: (code: string) => string
  /** The folder of the code that uses it, and how that code, once compiled, would say that it needs what is left out. */
  readonly usedIn: string
  readonly uses: RegExp
}

/** A package as browsers get it, without what nothing here uses. Throws where code of ours does use it. */
export function leanPackage({ name, toldIn, isPart, lean, usedIn, uses }: LeanPackage): AstroIntegration {
  const plugin = {
    name: `lean-${name}`,
    apply: 'build' as const,
    applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
    transform(code: string, id: string) {
      const used = id.includes(usedIn) ? uses.exec(code)?.[0] : undefined
      if (used !== undefined)
        throw new Error(`${id} has ${used.trim()}, and ${name} is served without it: see ${toldIn}.`)
      return isPart(id) ? lean(code) : undefined
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

/** Parts of a package's code, each with what stands for it. */
export type Replacements = readonly (readonly [found: string, left: string])[]

/** Throws where the package no longer has a part: a new version has to be looked at. */
export function replaced(code: string, parts: Replacements, name: string, toldIn: string): string {
  return parts.reduce((rest, [found, left]) => {
    if (!rest.includes(found)) throw new Error(`${name} has no "${found}" any more: see ${toldIn}.`)
    return rest.replaceAll(found, left)
  }, code)
}
