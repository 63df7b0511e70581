import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { succeeds } from './command.ts'

/** Where nginx stands when the PATH of a plain user does not name it. */
const usualFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/nginx/sbin', '/opt/homebrew/bin']

/** Path of an nginx that starts on this machine, or `undefined`. `TRIPTYQUE_NGINX` goes first. */
export function findNginx(): string | undefined {
  const named = process.env.TRIPTYQUE_NGINX
  if (named !== undefined) return named
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...usualFolders]
  return folders
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path) && spawnSync(path, ['-v']).status === 0)
}

/** Finds nginx, or installs Debian's; `undefined` where neither works: what needs it is left out. */
export async function provideNginx(): Promise<string | undefined> {
  const found = findNginx()
  if (found !== undefined) return found
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined
  console.log('No nginx found: trying Debian’s package.')
  // A machine that runs its services would start it at once, on the port of others.
  const environment = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  if (await succeeds('apt-get', ['update']))
    await succeeds('apt-get', ['install', '-y', '--no-install-recommends', 'nginx-light'], environment)
  return findNginx()
}
