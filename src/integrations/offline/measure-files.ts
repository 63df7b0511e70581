import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { batchesOf } from '../../authoring/files/batches.ts'
import { workerFile } from '../../offline/names.ts'
import { hashLength, isPage, manifestPath, type Release, type ServedFile } from '../../offline/release.ts'
import { chooseIslands, islandsIn } from './islands-chosen.ts'
import { mentionsIn, tells } from './mentions.ts'

/** Read by hosts, by machines that index, or where a page is shared: by nobody who learns without a network. */
const unread = /^(?:_headers|robots\.txt|sitemap-[^/]*\.xml|cards\/.*)$/

/** Manifests and workers of builds before, where a folder is built into again. */
const isOfOffline = (path: string): boolean =>
  path === workerFile || new RegExp(`^${manifestPath('[\\w-]+').replaceAll('.', '\\.')}$`).test(path)

const compressible = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.webmanifest'])
const compress = promisify(brotliCompress)

/** Of a course's files, in `folder` as they will be served under `base`. */
export async function measureFiles(
  folder: string,
  base: string,
): Promise<Pick<Release, 'files' | 'mentions'>> {
  const all = filesIn(folder)
  const known = {
    paths: new Set(all.map(({ path }) => path)),
    folders: new Set(all.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)).filter(Boolean)),
  }
  const files = new Map<string, ServedFile>()
  const mentions = new Map<string, readonly string[]>()
  const islandsOf = new Map<string, readonly string[]>()
  for (const batch of batchesOf(all)) {
    const read = batch.map(async ({ name, path }) => {
      const content = await readFile(join(folder, name))
      return { path, content, sizeBytes: await sizeSent(name, content) }
    })
    for (const { path, content, sizeBytes } of await Promise.all(read)) {
      files.set(path, { path, hash: hashOf(content), sizeBytes })
      if (!tells(path)) continue
      const text = content.toString('utf8')
      mentions.set(path, mentionsIn(text, { path, base }, known))
      if (isPage(path)) islandsOf.set(path, islandsIn(text))
    }
  }
  return { files, mentions: chooseIslands(mentions, islandsOf) }
}

interface FileOfSite {
  /** In the folder: `fr/index.html`. */
  readonly name: string
  /** As it is served: `fr/`. */
  readonly path: string
}

function filesIn(folder: string): FileOfSite[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter((name) => !unread.test(name) && !isOfOffline(name))
    .sort()
    .map((name) => ({ name, path: name.replace(/(?<=^|\/)index\.html$/, '') }))
}

export const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, hashLength)

/** As hosts compress on their way: the best they could do would take longer than the build. */
async function sizeSent(name: string, content: Buffer): Promise<number> {
  if (!compressible.has(extname(name))) return content.length
  const sent = await compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  return sent.length
}
