import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { minify } from 'terser'
import type { Place } from '../../offline/names.ts'

const source = fileURLToPath(new URL('../../worker/main.ts', import.meta.url))

/**
 * The worker of a release, in one file: it carries the id of the release, so that each has another one, which is how
 * browsers learn that there is something new.
 */
export async function workerCode(place: Place, release: string): Promise<string> {
  const bundle = await rolldown({
    input: source,
    platform: 'browser',
    tsconfig: false,
    transform: {
      target: 'es2022',
      define: { PLACE: JSON.stringify(place), RELEASE: JSON.stringify(release) },
    },
  })
  try {
    // A plain script: workers that are modules came late to browsers.
    const { output } = await bundle.generate({ format: 'iife' })
    const { code } = await minify(output[0].code, { ecma: 2020, compress: { passes: 2 }, toplevel: true })
    if (code === undefined) throw new Error('The minifier returned nothing.')
    return code
  } finally {
    await bundle.close()
  }
}
