import { EventEmitter } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readCourse } from '../read-course.ts'
import { contentLoaders } from './content-loaders.ts'
import { courseCacheKey } from './course-cache-key.ts'
import type { CollectionName } from './entries.ts'

vi.mock('../read-course.ts', { spy: true })

interface Stored {
  readonly id: string
  readonly data: Record<string, unknown>
  readonly digest?: string
  readonly filePath?: string
  readonly deferredRender?: boolean
}

/** What a loader is given, as far as these loaders use it. */
function contextAt(root: string, watcher?: EventEmitter) {
  const stored = new Map<string, Stored>()
  const modules: string[] = []
  const error = vi.fn<(message: string) => void>()
  const store = {
    keys: () => [...stored.keys()],
    delete: (id: string) => stored.delete(id),
    set: (entry: Stored) => {
      if (stored.get(entry.id)?.digest === entry.digest) return false
      stored.set(entry.id, entry)
      return true
    },
    addModuleImport: (path: string) => modules.push(path),
  }
  const context = {
    store,
    watcher: watcher && Object.assign(watcher, { add: () => undefined }),
    logger: { error },
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (value: unknown) => JSON.stringify(value),
  }
  return { context: context as unknown as LoaderContext, stored, modules, error }
}

let root = ''
const change = async (path: string, from: string, to: string) => {
  const file = join(root, 'content', path)
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'loaders-'))
  await cp('tests/courses/bread', join(root, 'content'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

describe('the loaders', () => {
  it.each<[CollectionName, string[]]>([
    ['course', ['course']],
    ['lessons', ['why-dough-rises/en', 'in-the-oven/en', 'odd-words/en']],
    ['figures', ['why-dough-rises/bowl', 'odd-words/bowl']],
    ['sources', ['mcgee-2004', 'hamelman-2013', 'odd-source']],
  ])('fill %s', async (name, ids) => {
    const { context, stored } = contextAt(root)
    await contentLoaders('content')[name].load(context)
    expect([...stored.keys()]).toEqual(ids)
  })

  it('give a lesson what its page needs, and the file to render', async () => {
    const { context, stored, modules } = contextAt(root)
    const { lessons } = contentLoaders('content')
    await lessons.load(context)
    expect(stored.get('in-the-oven/en')).toMatchObject({
      filePath: 'content/lessons/in-the-oven/en.mdx',
      deferredRender: true,
      data: {
        lesson: 'in-the-oven',
        locale: 'en',
        title: 'In the oven',
        after: ['why-dough-rises'],
        opening: true,
        uses: {
          activities: [
            { item: 'oven-lid', context: 'prediction' },
            { item: 'oven-sorter', context: 'sort' },
            { item: 'oven-pale-crust', context: 'check' },
            { item: 'oven-no-spring', context: 'check' },
          ],
          items: ['oven-lid', 'oven-sorter', 'oven-pale-crust', 'oven-no-spring'],
          terms: [
            { id: 'oven-spring', section: 'swell' },
            { id: 'browning', section: 'brown' },
          ],
          sources: [{ id: 'mcgee-2004', section: 'swell' }],
        },
      },
    })
    await lessons.load(context)
    expect(modules).toEqual([
      'content/lessons/why-dough-rises/en.mdx',
      'content/lessons/in-the-oven/en.mdx',
      'content/lessons/odd-words/en.mdx',
    ])
  })

  it('give an item with its lesson', async () => {
    const { context, stored } = contextAt(root)
    await contentLoaders('content').items.load(context)
    expect(stored.get('oven-lid')?.data).toMatchObject({ kind: 'choice', lesson: 'in-the-oven' })
  })

  it('stop a build on faults, with what the check prints', async () => {
    await change('lessons/in-the-oven/en.mdx', 'oven-sorter', 'oven-sorted')
    const { context } = contextAt(root)
    await expect(contentLoaders('content').lessons.load(context)).rejects.toThrow(
      /in-the-oven\/en\.mdx:\d+:13 Unknown item "oven-sorted"\./,
    )
  })
})

it('a build reads the course once for all its collections', async () => {
  const before = vi.mocked(readCourse).mock.calls.length
  const loaders = Object.values(contentLoaders('content'))
  await Promise.all(loaders.map((loader) => loader.load(contextAt(root).context)))
  expect(loaders.length).toBeGreaterThan(5)
  expect(vi.mocked(readCourse).mock.calls.length - before).toBe(1)
})

describe('while a server runs', () => {
  it('an edit is read again, and what is gone is dropped', async () => {
    const watcher = new EventEmitter()
    const { context, stored } = contextAt(root, watcher)
    await contentLoaders('content').lessons.load(context)
    await change('course.yaml', '[in-the-oven]', '[]')
    await rm(join(root, 'content/lessons/in-the-oven'), { recursive: true })
    watcher.emit('unlink', join(root, 'content/lessons/in-the-oven/en.mdx'))
    await vi.waitFor(() => expect([...stored.keys()]).toEqual(['why-dough-rises/en', 'odd-words/en']))
  })

  it('faults are told once, and what was read before is kept', async () => {
    const watcher = new EventEmitter()
    const { context, stored, error } = contextAt(root, watcher)
    await contentLoaders('content').glossary.load(context)
    await change('glossary.yaml', 'id: proof', 'id: Proof')
    watcher.emit('add', join(root, 'content/glossary.yaml'))
    watcher.emit('change', join(root, 'content/glossary.yaml'))
    await vi.waitFor(() => expect(error).toHaveBeenCalledOnce())
    expect(error.mock.calls[0]?.[0]).toContain('"id" cannot be "Proof".')
    expect(stored.has('proof')).toBe(true)
    await change('glossary.yaml', 'id: Proof', 'id: proofing')
    watcher.emit('change', join(root, 'content/glossary.yaml'))
    await vi.waitFor(() => expect(stored.has('proofing')).toBe(true))
    expect(error).toHaveBeenCalledOnce()
  })

  it('a change elsewhere is not its business', async () => {
    const watcher = new EventEmitter()
    const { context, stored } = contextAt(root, watcher)
    await contentLoaders('content').sources.load(context)
    const before = [...stored.values()]
    watcher.emit('change', join(root, 'content-of-others/sources.yaml'))
    expect([...stored.values()]).toEqual(before)
  })
})

it('a cache is that of one folder', () => {
  expect(courseCacheKey('content')).toMatch(/^content-[\da-f]{12}$/)
  expect(courseCacheKey('content')).toBe(courseCacheKey('./content/'))
  expect(courseCacheKey('a/content')).not.toBe(courseCacheKey('b/content'))
})
