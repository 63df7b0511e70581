import { serve } from '../../tests/server/static-server.ts'
import type { Peer } from '../peers/peer.ts'

export interface ServedSite {
  readonly name: string
  readonly peer: Peer
  /** Address of a page: `at('fr/')`. */
  readonly at: (path: string) => string
  readonly lesson: string
}

/** Serves the sites while `work` goes on. Files stay compressed, so that no visit but the first waits for that. */
export async function withServedSites<Result>(
  peers: readonly Peer[],
  work: (sites: readonly ServedSite[]) => Promise<Result>,
): Promise<Result> {
  const served = await Promise.all(
    peers.map(async (peer) => {
      const { server, port } = await serve({ outDir: peer.outDir, base: '/' })
      const at = (path: string) => `http://127.0.0.1:${port}/${path}`
      return { server, site: { name: peer.name, peer, at, lesson: at(peer.lessonPath) } }
    }),
  )
  try {
    return await work(served.map(({ site }) => site))
  } finally {
    for (const { server } of served) {
      server.closeAllConnections()
      server.close()
    }
  }
}
