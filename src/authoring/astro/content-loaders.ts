import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { CourseContent } from '../course-content.ts'
import { ContentFaults } from '../faults/content-faults.ts'
import type { Fault } from '../faults/fault.ts'
import { readCourse } from '../read-course.ts'
import { type CollectionName, entriesOf } from './entries.ts'

type Loaders = Readonly<Record<CollectionName, Loader>>

/**
 * Loaders of the collections, all fed by one reading of `folder` (a path from the root of the project, or an absolute
 * one), with its `drafts` where authors are to see them. Faults stop a build; while a server runs they are told, and what was read before is kept.
 */
export function contentLoaders(folder: string, drafts = false): Loaders {
  const readAt: Read = (path) => readCourse(relative(process.cwd(), path), { thorough: false, drafts })
  const read = whileUnderWay(readAt)
  const readAgain = atTheSameMoment(readAt)
  const tell = teller()
  const loader = (name: CollectionName): Loader => ({
    name: `content-${name}`,
    load: async (context) => {
      const path = resolve(fileURLToPath(context.config.root), folder)
      const content = await read(path)
      if (content.faults.length > 0) throw new ContentFaults(content.faults)
      await fill(name, context, content)
      watch(path, context, async () => {
        const changed = await readAgain(path)
        if (changed.faults.length === 0) await fill(name, context, changed)
        tell(changed.faults, context.logger)
      })
    },
  })
  return {
    course: loader('course'),
    lessons: loader('lessons'),
    items: loader('items'),
    glossary: loader('glossary'),
    sources: loader('sources'),
    models: loader('models'),
    workshops: loader('workshops'),
    figures: loader('figures'),
    panels: loader('panels'),
  }
}

type Read = (path: string) => Promise<CourseContent>

/** Those who ask while a reading is under way share it: a build asks for each collection. */
function whileUnderWay(readAt: Read): Read {
  let awaited: Promise<CourseContent> | null = null
  return (path) =>
    (awaited ??= readAt(path).finally(() => {
      awaited = null
    }))
}

/** Those who ask at the same moment share one reading; those who ask later, of a file changed since, get a new one. */
function atTheSameMoment(readAt: Read): Read {
  let awaited: Promise<CourseContent> | null = null
  return (path) =>
    (awaited ??= Promise.resolve().then(() => {
      awaited = null
      return readAt(path)
    }))
}

/** Tells faults once, though every collection meets them, and one edit may be several changes. */
function teller(): (faults: readonly Fault[], logger: LoaderContext['logger']) => void {
  let told = ''
  return (faults, logger) => {
    const message = faults.length === 0 ? '' : new ContentFaults(faults).message
    if (message !== '' && message !== told) logger.error(message)
    told = message
  }
}

/** Makes the store hold the entries of `content` and no others. */
async function fill(name: CollectionName, context: LoaderContext, content: CourseContent): Promise<void> {
  const { store, config } = context
  const entries = entriesOf(content)[name]
  const ids = new Set(entries.map(({ id }) => id))
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
  for (const { id, data, file } of entries) {
    const text = file === undefined ? '' : await readFile(file, 'utf8')
    const filePath = file === undefined ? undefined : fromRoot(config.root, file)
    const digest = context.generateDigest({ data, text })
    const rendered = filePath === undefined ? {} : { filePath, deferredRender: true }
    const isNew = store.set({ id, data: { ...data }, digest, ...rendered })
    if (!isNew && filePath !== undefined) store.addModuleImport(filePath)
  }
}

const fromRoot = (root: URL, file: string) =>
  relative(fileURLToPath(root), resolve(file)).split(sep).join('/')

function watch(path: string, { watcher }: LoaderContext, reload: () => Promise<void>): void {
  if (!watcher) return
  watcher.add(path)
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (changed: string) => {
      if (changed.startsWith(path + sep)) void reload()
    })
  }
}
