import { createServer, type Server, type ServerResponse } from 'node:http'
import { readFileSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

/** What a good static host does, so that the bytes counted are the bytes a learner pays: brotli 11, types, 404.html. */
export interface Site {
  readonly outDir: string
  /** Path it is served under, with a slash at both ends. */
  readonly base: string
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

/** Serves `site` on `port` of every loopback address; 0 takes a free one. Resolves to the server and its port. */
export function serve(site: Site, port = 0): Promise<{ readonly server: Server; readonly port: number }> {
  const compressed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = fileFor(site, decodeURIComponent(pathname))
    if (path === undefined) answer(response, join(site.outDir, '404.html'), 404, compressed)
    else answer(response, path, 200, compressed)
  })
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

function answer(
  response: ServerResponse,
  path: string,
  status: number,
  compressed: Map<string, Buffer>,
): void {
  const type = types[extname(path)] ?? 'application/octet-stream'
  if (!compressible.test(type)) {
    response.writeHead(status, { 'content-type': type }).end(readFileSync(path))
    return
  }
  const body = compressed.get(path) ?? brotli(readFileSync(path))
  compressed.set(path, body)
  response
    .writeHead(status, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length })
    .end(body)
}

function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}
