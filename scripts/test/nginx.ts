import { installDebians } from './debian.ts'
import { firstThatRuns, pathsOf } from './program.ts'

/** Path of an nginx that starts on this machine, or `undefined`. `TRIPTYQUE_NGINX` goes first. */
export function findNginx(): string | undefined {
  return process.env.TRIPTYQUE_NGINX ?? firstThatRuns(pathsOf(['nginx']), '-v')
}

/** Finds nginx, or installs Debian's; `undefined` where neither works: what needs it is left out. */
export async function provideNginx(): Promise<string | undefined> {
  const found = findNginx()
  if (found !== undefined) return found
  await installDebians(['nginx-light'])
  return findNginx()
}
