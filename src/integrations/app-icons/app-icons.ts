import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'
import type { AstroIntegration } from 'astro'

/** `maskable` may be cut to a circle of 80 % of its side by the system that shows it: the mark stands within. */
const icons = [
  { name: 'any-192', sizePx: 192, isMaskable: false },
  { name: 'any-512', sizePx: 512, isMaskable: false },
  { name: 'maskable-512', sizePx: 512, isMaskable: true },
] as const

/** Draws `icon.svg`, which stands on a ground of its own, for systems that install the course and want it in dots. */
export function appIcons(): AstroIntegration {
  return {
    name: 'app-icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('icons/', dir)
        await mkdir(folder, { recursive: true })
        const svg = readFileSync(fileURLToPath(new URL('icon.svg', dir)), 'utf8')
        for (const { name, sizePx, isMaskable } of icons) {
          const drawn = isMaskable ? withRoom(svg) : svg
          const image = await renderAsync(drawn, { fitTo: { mode: 'width', value: sizePx } })
          await writeFile(new URL(`${name}.png`, folder), image.asPng())
        }
      },
    },
  }
}

/** The same drawing seen from further away: its ground goes on around it. */
function withRoom(svg: string): string {
  const ground = /<path fill="[^"]+" d="M0 0h60v60H0z"\/>/
  if (!svg.includes('viewBox="0 0 60 60"') || !ground.test(svg))
    throw new Error('public/icon.svg has another ground: let src/integrations/app-icons/ know.')
  return svg
    .replace('viewBox="0 0 60 60"', 'viewBox="-9 -9 78 78"')
    .replace(ground, (path) => path.replace('M0 0h60v60H0z', 'M-9-9h78v78H-9z'))
}
