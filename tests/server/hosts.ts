import { findNginx } from '../../scripts/test/nginx.ts'
import { withHeadersFile } from './headers-file.ts'
import { serveWithNginx } from './nginx-server.ts'
import { serve, type Site } from './static-server.ts'

export interface Served {
  readonly port: number
  readonly close: () => Promise<void>
}

export interface Host {
  readonly name: string
  /** Whether this machine has what it needs. */
  readonly isHere: boolean
  /** Whether it sends what is meant for HTTPS over plain HTTP too, as it is never there. */
  readonly alwaysHttps: boolean
  readonly serve: (site: Site) => Promise<Served>
}

const nginx = findNginx()

/** The hosts of docs/deploy whose headers are ours, each as near to the real one as this machine can be. */
export const hosts: readonly Host[] = [
  { name: 'Netlify and Cloudflare Pages', isHere: true, alwaysHttps: true, serve: serveWithHeadersFile },
  {
    name: 'nginx',
    isHere: nginx !== undefined,
    alwaysHttps: false,
    serve: (site) => serveWithNginx(nginx ?? 'nginx', site),
  },
]

async function serveWithHeadersFile(site: Site): Promise<Served> {
  const { server, port } = await serve({ ...withHeadersFile(site), isUncounted: true })
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
