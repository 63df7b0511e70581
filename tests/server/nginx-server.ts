import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Site } from './static-server.ts'

const example = 'docs/deploy/nginx.conf'

/** Serves `site` with nginx and the very example of the documentation, on a free port, as whoever runs the tests. */
export async function serveWithNginx(
  nginx: string,
  site: Site,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'triptyque-nginx-'))
  const port = await freePort()
  const root = join(folder, 'root')
  const place = join(root, site.base).replace(/\/$/, '')
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(resolve(site.outDir), place)
  writeFileSync(join(folder, 'triptyque.conf'), adapted(root, site.base, port))
  writeFileSync(join(folder, 'nginx.conf'), frame(folder, nginx))
  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  await untilItAnswers(child, port)
  const close = async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, close }
}

/** The example with the changes it asks its reader to make, and no other. */
function adapted(root: string, base: string, port: number): string {
  const changes: readonly (readonly [string, string])[] = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /var/www/triptyque;', `root ${root};`],
    ['error_page 403 =404 /404.html;', `error_page 403 =404 ${base}404.html;`],
    ['error_page 404 /404.html;', `error_page 404 ${base}404.html;`],
  ]
  return changes.reduce(
    (text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`${example} says "${from}" not once.`)
      return text.replace(from, to)
    },
    readFileSync(example, 'utf8'),
  )
}

/** What stands around the example on a machine with nginx, but in one folder and one process that any user may run. */
const frame = (folder: string, nginx: string) => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
  include ${mimeTypes(nginx)};
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  include ${folder}/triptyque.conf;
}
`

/** It stands beside the configuration that nginx was built to read. */
function mimeTypes(nginx: string): string {
  const { stderr } = spawnSync(nginx, ['-V'], { encoding: 'utf8' })
  const configuration = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf'
  return join(dirname(configuration), 'mime.types')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** Asks until nginx answers, or throws what it says when it ends. */
async function untilItAnswers(child: ChildProcess, port: number): Promise<void> {
  let said = ''
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  while (child.exitCode === null) {
    const isThere = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await setTimeout(20)
  }
  throw new Error(`nginx did not start:\n${said}`)
}
