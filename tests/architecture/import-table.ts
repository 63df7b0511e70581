import { posix } from 'node:path'
import { type Import, importsOf } from './imports.ts'
import { type Breach, floorOf, isTest, place, type SourceFile } from './source-file.ts'

interface Floor {
  /** Floors it may import. `type` after a name: types only. `script`: only in a `<script>` of an .astro file. */
  readonly floors: readonly string[]
  /** Packages it may import; without a list, any. */
  readonly packages?: readonly RegExp[]
}

const views = ['assets', 'styles']

/** Who may import whom. The same table stands in CONTRIBUTING.md. */
export const floors: Readonly<Record<string, Floor>> = {
  learning: { floors: [], packages: [/^ts-fsrs$/, /^simple-statistics$/] },
  schemas: { floors: ['learning'], packages: [/^zod(\/|$)/] },
  authoring: { floors: ['schemas', 'learning'] },
  offline: { floors: [], packages: [] },
  platform: {
    floors: ['learning', 'offline'],
    packages: [/^ics$/, /^uqr$/, /^qr\/decode\.js$/, /^write-excel-file\/browser$/, /^fflate$/],
  },
  i18n: { floors: [], packages: [] },
  state: {
    floors: ['platform', 'learning', 'offline'],
    packages: [/^nanostores$/, /^@nanostores\/persistent$/],
  },
  course: { floors: ['schemas type', 'learning', 'i18n'], packages: [/^astro:content$/] },
  islands: {
    floors: ['state', 'learning'],
    packages: [/^preact(\/|$)/, /^nanostores$/, /^@nanostores\/preact$/],
  },
  components: { floors: ['islands', 'state script', 'course', 'learning', 'i18n', ...views] },
  layouts: { floors: ['components', 'course', 'i18n', ...views] },
  pages: { floors: ['layouts', 'components', 'course', 'i18n', ...views] },
  styles: { floors: ['assets'], packages: [] },
  worker: { floors: ['platform', 'offline'], packages: [] },
  integrations: { floors: ['authoring', 'schemas', 'learning', 'offline', 'i18n'] },
  scripts: { floors: ['authoring', 'schemas', 'learning', 'i18n'] },
  'content.config': { floors: ['authoring', 'schemas', 'learning', 'i18n'] },
}

/** Breaches of the import table, and of the rule that only `course`, `pages` and `content.config` read content. */
export function importBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((found) => {
      const breach = judge(file.path, found)
      return breach ? [{ at: place(file, found.offset), ...breach }] : []
    }),
  )
}

type Verdict = Omit<Breach, 'at'> | undefined

function judge(path: string, found: Import): Verdict {
  const from = floorOf(path)
  const floor = floors[from]
  if (!floor) return unknownFloor(from)
  if (found.specifier.startsWith('.')) return judgeFloor(path, from, floor, found)
  return isTest(path) ? undefined : judgePackage(from, floor, found.specifier)
}

function judgeFloor(path: string, from: string, floor: Floor, found: Import): Verdict {
  const to = floorOf(posix.join(posix.dirname(path), found.specifier))
  if (to === from) return undefined
  const rule = floor.floors.find((name) => name.split(' ')[0] === to)
  const law = `${from} may import ${floor.floors.join(', ') || 'no other floor'}; this imports ${to} (${found.specifier}).`
  if (rule === undefined) return { law, mend: mends[from] ?? `Let a floor that ${from} may import do it.` }
  if (rule.endsWith(' type') && !found.typeOnly) return { law, mend: 'Import its types only: `import type`.' }
  if (rule.endsWith(' script') && !found.inScript && path.endsWith('.astro'))
    return { law, mend: 'Import it in a plain <script>.' }
  return undefined
}

const contentReaders = ['course', 'pages', 'content.config']

function judgePackage(from: string, floor: Floor, specifier: string): Verdict {
  if (specifier === 'astro:content' && !contentReaders.includes(from))
    return { law: `${from} may not read astro:content.`, mend: 'Write the query in src/course/ and call it.' }
  if (!floor.packages || floor.packages.some((allowed) => allowed.test(specifier))) return undefined
  return {
    law: `${from} may not import the package "${specifier}".`,
    mend: 'Do it on the floor that may, or put the package in the table of tests/architecture and say why.',
  }
}

const mends: Readonly<Record<string, string>> = {
  learning: 'src/learning knows nothing but itself: take what you need as an argument.',
  i18n: 'src/i18n is words only: let who shows them compute.',
  platform: 'src/platform makes ports real: decide in src/learning, remember in src/state.',
  offline: 'src/offline knows nothing but itself: let src/platform fetch and keep.',
  state: 'Take strings and content as arguments from the island.',
  islands: 'Take strings and items as props from the component that wraps the island.',
  components:
    'Let src/course answer what the content says; what runs in the browser is called from a <script>.',
  layouts: 'Let src/course answer, or a component do it.',
  pages: 'A page is a few lines: let a layout, a component or src/course do it.',
}

function unknownFloor(from: string): Verdict {
  return {
    law: `src/${from} is no floor of the house.`,
    mend: 'Move the file to the floor it belongs to, or give the new floor a row in tests/architecture/import-table.ts.',
  }
}
