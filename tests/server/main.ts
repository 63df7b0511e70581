import { builds } from '../../scripts/test/builds.ts'
import { serve } from './static-server.ts'

/** Serves every build at its port until it is ended: what Playwright starts before the journeys. */
await Promise.all(Object.values(builds).map((build) => serve(build, build.port)))
