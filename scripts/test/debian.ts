import { existsSync } from 'node:fs'
import { succeeds } from './command.ts'

/** Installs Debian's packages where this is Debian, and this runs as root; elsewhere does nothing. */
export async function installDebians(packages: readonly string[]): Promise<void> {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  console.log(`Trying Debian’s packages: ${packages.join(', ')}.`)
  // A machine that runs its services would start them at once, on the ports of others.
  const environment = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  if (await succeeds('apt-get', ['update']))
    await succeeds('apt-get', ['install', '-y', '--no-install-recommends', ...packages], environment)
}
