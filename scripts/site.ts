import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `node scripts/site.ts build | dev | preview | start [options of Astro]`: Astro without telemetry and always in the
 * foreground. `start` builds the site, then serves it. `dev` shows what is still a draft too.
 */
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url))

const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
}

function run(command: string, options: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [astro, command, ...options], {
    env: command === 'dev' ? { COURSE_DRAFTS: '1', ...environment } : environment,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

const [command = 'start', ...options] = process.argv.slice(2)
if (command === 'start') {
  run('build', [])
  run('preview', ['--ignore-lock', ...options])
} else {
  run(command, options)
}
