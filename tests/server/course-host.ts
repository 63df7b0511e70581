import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { bodyOf, fileFor, type Site } from './static-server.ts'

/** What goes wrong with an answer: an error of the host, a connection cut half-way, other bytes than the file has. */
export type Fault = 'error' | 'cut' | 'other bytes'

/** A host that can be stopped and started, put at another release, and made to fail. */
export class CourseHost {
  readonly base: string
  /** The folder it serves: another one is another release. */
  outDir: string
  /** Paths asked for, in order, with the query. */
  readonly asked: string[] = []
  faultFor: (path: string) => Fault | undefined = () => undefined
  /** Called before each answer: a promise holds it back. */
  before: (path: string) => Promise<void> | void = () => undefined
  #server: Server | undefined
  #port = 0

  constructor({ outDir, base }: Site) {
    this.outDir = outDir
    this.base = base
  }

  at(path = ''): string {
    return `http://127.0.0.1:${this.#port}${this.base}${path}`
  }

  /** At the port it had before, so that it is the same origin. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request.url ?? '/', response))
    this.#server = server
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.#port, '127.0.0.1', resolve)
    })
    this.#port = (server.address() as AddressInfo).port
  }

  /** Nothing answers any more, and what was on its way is cut. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server) return
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }

  async #answer(url: string, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(url, 'http://localhost')
    const path = pathname.slice(this.base.length)
    this.asked.push(path + search)
    await this.before(path)
    const found = fileFor(this, pathname)
    const { headers, body } = bodyOf(found ?? join(this.outDir, '404.html'), false)
    const fault = this.faultFor(path)
    if (fault === 'error') response.writeHead(500).end()
    else if (fault === 'other bytes')
      response.writeHead(200, headers).end(Buffer.concat([body, Buffer.from(' ')]))
    else {
      response.writeHead(found === undefined ? 404 : 200, { ...headers, 'content-length': body.length })
      if (fault !== 'cut') response.end(body)
      else response.write(body.subarray(0, body.length / 2), () => response.destroy())
    }
  }
}
