import { createServer, type Server } from 'node:http'
import { readFileSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** What a good static host does, so that the bytes counted are the bytes a learner pays: brotli 11, types, 404.html. */
export interface Site {
  readonly outDir: string
  /** Path it is served under, with a slash at both ends. */
  readonly base: string
  /** What its host adds to the answer for a path. */
  readonly headersFor?: (pathname: string) => Readonly<Record<string, string>>
  /** Where nobody counts bytes, compressing would only take time. */
  readonly isUncounted?: boolean
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

const compressible = /^text\/|json|xml|javascript|manifest/

export interface Answer {
  readonly path: string
  readonly type: string
  /** Of the body as sent, compressed where the type is. */
  readonly sizeBytes: number
}

/** Serves `site` on `port` of this machine, 0 for a free one, and tells `onAnswer` what it sends. */
export function serve(
  site: Site,
  port = 0,
  onAnswer: (answer: Answer) => void = () => undefined,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const found = fileFor(site, decodeURIComponent(pathname))
    const path = found ?? join(site.outDir, '404.html')
    // Browsers take no brotli over plain HTTP, but from this very machine.
    const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']))
    const { headers, body } =
      takesBrotli && site.isUncounted !== true ? compressedBodyOf(path) : bodyOf(path, false)
    const added = site.headersFor?.(pathname)
    response.writeHead(found === undefined ? 404 : 200, { ...headers, ...added }).end(body)
    onAnswer({ path: pathname, type: headers['content-type'], sizeBytes: body.length })
  })
  // Closed after five idle seconds, a connection is at times cut as the next request is sent over it.
  server.keepAliveTimeout = 0
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve({ server, port: (server.address() as AddressInfo).port }))
  })
}

/** The file that answers `pathname`, or `undefined`: a folder needs its slash, as on hosts that do not redirect. */
export function fileFor({ outDir, base }: Site, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined
  const path = join(outDir, normalize(`/${pathname.slice(base.length)}`))
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined
}

interface Body {
  readonly headers: Readonly<Record<string, string>> & { readonly 'content-type': string }
  readonly body: Buffer
}

const compressed = new Map<string, Body>()

/** Compressing as a host does takes long: each file is compressed once, for all servers, as long as it stays as it is. */
function compressedBodyOf(path: string): Body {
  const { mtimeMs, size } = statSync(path)
  const key = `${path} ${mtimeMs} ${size}`
  const body = compressed.get(key) ?? bodyOf(path, true)
  compressed.set(key, body)
  return body
}

export function bodyOf(path: string, compress: boolean): Body {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const content = readFileSync(path)
  if (!compress || !compressible.test(type)) return { headers: { 'content-type': type }, body: content }
  const body = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  return { headers: { 'content-type': type, 'content-encoding': 'br' }, body }
}
