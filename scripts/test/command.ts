import { spawn } from 'node:child_process'

/** Runs a command of the project, its output passed through, and resolves to whether it succeeded. */
export function succeeds(
  command: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, options, { env: { ...process.env, ...environment }, stdio: 'inherit' })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/** The same beside others: what it prints is kept back until it has ended, and told as a whole. */
export function succeedsAside(
  command: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, options, { env: { ...process.env, ...environment } })
    const printed: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => printed.push(part))
    child.on('error', () => resolve(false))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed))
      resolve(code === 0)
    })
  })
}

/** A program of node_modules, run by the very Node that runs this. */
export function programSucceeds(
  script: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  return succeeds(process.execPath, [`node_modules/${script}`, ...options], environment)
}
