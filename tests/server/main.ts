import { builds } from '../../scripts/test/builds.ts'
import { serve } from './static-server.ts'
import { withHeadersFile } from './headers-file.ts'

/** Serves every build at its port, with its headers, until it is ended: what Playwright starts before the journeys. */
await Promise.all(
  Object.values(builds).map((build) => serve({ ...withHeadersFile(build), isUncounted: true }, build.port)),
)
