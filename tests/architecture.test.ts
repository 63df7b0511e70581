import { describe, expect, it } from 'vitest'
import { floors, importBreaches } from './architecture/import-table.ts'
import {
  drawerBreaches,
  escapeBreaches,
  hydrationBreaches,
  lengthBreaches,
  nameBreaches,
  storeBreaches,
  subjectBreaches,
} from './architecture/laws.ts'
import { mayWriteMarkup, rawMarkupBreaches } from './architecture/raw-markup.ts'
import { type Breach, readSources, type SourceFile, told } from './architecture/source-file.ts'

const code = readSources('src/**/*.{ts,tsx,astro}', 'scripts/**/*.ts').filter(
  (file) => !file.path.endsWith('.d.ts'),
)
const src = readSources('src/**/*.{ts,tsx,astro,css}')

const file = (path: string, text = ''): SourceFile => ({ path, text })
const at = (breaches: readonly Breach[]) => breaches.map((breach) => breach.at)

describe('the import table', () => {
  it('holds', () => expect(importBreaches(code).map(told)).toEqual([]))

  it.each([
    ['learning up to state', 'src/learning/a.ts', `import { b } from '../state/b.ts'`],
    ['a type is an import too', 'src/learning/a.ts', `import type { B } from '../state/b.ts'`],
    ['a re-export', 'src/i18n/a.ts', `export * from '../learning/b.ts'`],
    ['a late import', 'src/islands/x/a.tsx', `const b = () => import('../../platform/b.ts')`],
    ['an import type', 'src/platform/a.ts', `type B = import('../state/b.ts').B`],
    ['schemas beyond their types', 'src/course/a.ts', `import { b } from '../schemas/b.ts'`],
    ['a mixed import of schemas', 'src/course/a.ts', `import { type B, c } from '../schemas/b.ts'`],
    ['state in the frontmatter', 'src/components/A.astro', `---\nimport { b } from '../state/b.ts'\n---\n`],
    [
      'platform from a script',
      'src/components/A.astro',
      `<p>\n<script>\nimport '../platform/b.ts'\n</script>`,
    ],
    ['state from a page', 'src/pages/a.astro', `---\nimport { b } from '../state/b.ts'\n---\n`],
    ['a script to a page', 'scripts/a.ts', `import '../src/pages/b.ts'`],
    [
      'content read by a component',
      'src/components/A.astro',
      `---\nimport { b } from 'astro:content'\n---\n`,
    ],
    ['zod in an island', 'src/islands/a.ts', `import { z } from 'zod'`],
    ['Node in the rules', 'src/learning/a.ts', `import { readFileSync } from 'node:fs'`],
    ['a floor that is none', 'src/services/a.ts', `import { b } from '../learning/b.ts'`],
  ])('catches %s', (_, path, text) => {
    const [breach, ...others] = importBreaches([file(path, text)])
    expect(others).toEqual([])
    expect(breach?.at).toMatch(/:\d+$/)
    expect(breach?.mend).not.toBe('')
  })

  it('lets through what it allows', () => {
    const allowed = [
      file('src/state/a.ts', `import { atom } from 'nanostores'\nimport { b } from '../learning/b.ts'`),
      file('src/course/a.ts', `import type { B } from '../schemas/b.ts'\nimport { c } from 'astro:content'`),
      file(
        'src/components/A.astro',
        `---\nimport B from '../islands/b.tsx'\n---\n<script>import '../state/c.ts'</script>`,
      ),
      file('src/learning/a.test.ts', `import fc from 'fast-check'\nimport { b } from './b.ts'`),
    ]
    expect(importBreaches(allowed)).toEqual([])
  })

  it('says where, which rule, and what to do', () => {
    const text = `import { a } from './a.ts'\nimport { b } from '../islands/b.ts'`
    expect(importBreaches([file('src/state/c.ts', text)])).toEqual([
      {
        at: 'src/state/c.ts:2',
        law: 'state may import platform, learning, offline; this imports islands (../islands/b.ts).',
        mend: 'Take strings and content as arguments from the island.',
      },
    ])
  })
})

describe('CONTRIBUTING.md', () => {
  const [{ text }] = readSources('CONTRIBUTING.md') as [SourceFile]
  const rows = text.matchAll(/^\| `src\/(\w+)\/`[^|]*\| [^|]* \| ([^|]*) \|$/gm)
  const told = new Map(
    [...rows].map(([, floor, allowed]) => [floor, allowed?.replace(/ \([^)]*\)/g, '').trim()]),
  )
  const inSrc = Object.entries(floors).filter(
    ([floor]) => !['scripts', 'styles', 'integrations', 'content.config'].includes(floor),
  )

  it.each(inSrc)('tells what %s may import', (floor, { floors: allowed }) => {
    const names = allowed.map((name) => name.split(' ')[0]).filter((name) => name !== 'assets')
    expect(told.get(floor)).toBe(names.join(', ') || 'nothing')
  })
})

describe('islands hydrate in components only', () => {
  it('holds', () =>
    expect(hydrationBreaches(readSources('src/**/*.astro', 'content/**/*.mdx')).map(told)).toEqual([]))
  it('catches a page and a lesson', () => {
    const files = [
      file('src/pages/a.astro', '<Quiz\n  client:idle />'),
      file('content/lessons/a/fr.mdx', '<Quiz client:visible />'),
      file('src/components/Quiz.astro', '<Quiz client:visible />'),
    ]
    expect(at(hydrationBreaches(files))).toEqual(['src/pages/a.astro:2', 'content/lessons/a/fr.mdx:1'])
  })
})

describe('names', () => {
  it('has no drawers', () => expect(drawerBreaches(src).map(told)).toEqual([]))
  it('catches a drawer', () => {
    const files = [
      'src/utils/a.ts',
      'src/state/helpers.ts',
      'src/common/a.ts',
      'src/state/common-store.ts',
    ].map((path) => file(path))
    expect(at(drawerBreaches(files))).toEqual(['src/utils/a.ts', 'src/state/helpers.ts', 'src/common/a.ts'])
  })
  it('names files one way', () => expect(nameBreaches(src).map(told)).toEqual([]))
  it('catches a file named otherwise', () => {
    const wrong = [
      'src/state/myStore.ts',
      'src/islands/Sorter.tsx',
      'src/components/foo-bar.astro',
      'src/Learning/a.ts',
    ]
    const right = [
      'src/pages/[locale]/index.astro',
      'src/components/lesson/GoFurther.astro',
      'src/state/a.test.ts',
    ]
    expect(at(nameBreaches([...wrong, ...right].map((path) => file(path))))).toEqual(wrong)
  })
})

describe('length', () => {
  it('keeps files short', () =>
    expect(lengthBreaches([...src, ...readSources('scripts/**/*.ts')]).map(told)).toEqual([]))
  it('catches a long one', () => {
    const files = [file('src/a/long.ts', 'x\n'.repeat(201)), file('src/a/short.ts', 'x\n'.repeat(200))]
    expect(at(lengthBreaches(files))).toEqual(['src/a/long.ts'])
  })
})

describe('the subject stays in content/', () => {
  it('holds', () =>
    expect(
      subjectBreaches([...src, ...readSources('scripts/**/*.ts', 'astro.config.mjs')]).map(told),
    ).toEqual([]))
  it.each([
    `/** Le prix. */`,
    'const PRODUCT = 1',
    'productCard',
    `'brands'`,
    'stratégique',
    'x.4p',
    'snake_price',
  ])('catches %s', (text) =>
    expect(at(subjectBreaches([file('src/a.ts', `\n${text}`)]))).toEqual(['src/a.ts:2']),
  )
  it('lets a model name what it computes, and nothing beside it', () => {
    const right = ['src/learning/models/height/a.ts', 'src/islands/models/height/a.tsx']
    const wrong = [
      'src/learning/models/a.ts',
      'src/learning/height/a.ts',
      'src/islands/models/a.tsx',
      'src/islands/height/a.tsx',
      'src/components/models/height/a.ts',
    ]
    const breaches = subjectBreaches([...right, ...wrong].map((path) => file(path, 'price')))
    expect(at(breaches)).toEqual(wrong.map((path) => `${path}:1`))
  })
  it.each(['production', 'place', 'event.target', 'clientX', 'direct', 'priceless'])(
    'lets %s through',
    (text) => expect(subjectBreaches([file('src/a.ts', text)])).toEqual([]),
  )
})

describe('no way around the compiler', () => {
  it('holds', () => expect(escapeBreaches(code).map(told)).toEqual([]))
  it.each([
    '// @ts-ignore',
    'const a: any = 1',
    'b as any',
    'Array<any>',
    '// eslint-disable-next-line no-console',
  ])('catches %s', (text) => expect(at(escapeBreaches([file('src/a.ts', text)]))).toEqual(['src/a.ts:1']))
  it.each(['// any reason: anything', '// eslint-disable-next-line no-console -- the command speaks'])(
    'lets %s through',
    (text) => expect(escapeBreaches([file('src/a.ts', text)])).toEqual([]),
  )
})

describe('what the browser keeps', () => {
  it('is kept by src/platform/ alone', () => expect(storeBreaches(code).map(told)).toEqual([]))
  it.each([
    `localStorage.setItem('a', '1')`,
    `localStorage['a'] = '1'`,
    `sessionStorage.a = '1'`,
    `const open = () => localStorage`,
    `indexedDB.open('a')`,
    `document.cookie = 'a=1'`,
    `await caches.open('a')`,
  ])('catches %s', (text) =>
    expect(at(storeBreaches([file('src/state/a.ts', text)]))).toEqual(['src/state/a.ts:1']),
  )
  it.each([`localStorage.getItem('a')`, '/** It is in localStorage. */', `// IndexedDB`])(
    'lets %s through',
    (text) => expect(storeBreaches([file('src/state/a.ts', text)])).toEqual([]),
  )
})

describe('content is never injected as markup', () => {
  it('holds', () => expect(rawMarkupBreaches(code).map(told)).toEqual([]))
  it.each([
    '<p set:html={text} />',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'element.innerHTML = text',
    'element.outerHTML = text',
    `element.insertAdjacentHTML('beforeend', text)`,
    'document.write(text)',
    'range.createContextualFragment(text)',
    '<iframe srcdoc={text} />',
    'eval (text)',
    'new Function(text)',
    '<script define:vars={{ text }}>',
  ])('catches %s', (text) =>
    expect(at(rawMarkupBreaches([file('src/components/A.astro', `\n${text}`)]))).toEqual([
      'src/components/A.astro:2',
    ]),
  )
  it('lets through what is text', () =>
    expect(rawMarkupBreaches([file('src/a.ts', 'element.textContent = text')])).toEqual([]))
  it.each(Object.keys(mayWriteMarkup))('%s still needs its leave', (path) =>
    expect(rawMarkupBreaches(readSources(path).map((one) => ({ ...one, path: 'src/a.ts' })))).not.toEqual([]),
  )
})

describe('what runs in the browser is importable without one', () => {
  const modules = import.meta.glob([
    '../src/{learning,platform,state,islands}/**/*.{ts,tsx}',
    '!../src/**/*.test.{ts,tsx}',
  ])
  it.each(Object.entries(modules))('%s', async (_, load) => {
    expect(typeof window).toBe('undefined')
    await expect(load()).resolves.toBeDefined()
  })
})
