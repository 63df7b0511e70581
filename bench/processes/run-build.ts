import { spawn } from 'node:child_process'
import { peaksOfTree, tellsMemory } from './process-tree.ts'

export interface BuildCommand {
  /** Of Node: the program and its options. */
  readonly arguments: readonly string[]
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
}

export interface BuildCost {
  readonly seconds: number
  /** Peak memory of the largest process; `null` where the machine does not tell. */
  readonly peakRssMb: number | null
}

const lookEveryMs = 50

/** Runs a build and tells what it cost. Its output shows only where it fails. */
export function runBuild(command: BuildCommand): Promise<BuildCost> {
  const startedAtMs = performance.now()
  const child = spawn(process.execPath, [...command.arguments], {
    cwd: command.folder,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  let peakRssMb = 0
  const look = () => {
    if (child.pid !== undefined) peakRssMb = Math.max(peakRssMb, ...peaksOfTree(child.pid).values())
  }
  const watch = tellsMemory ? setInterval(look, lookEveryMs) : undefined
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      const seconds = (performance.now() - startedAtMs) / 1000
      if (code === 0) resolve({ seconds, peakRssMb: tellsMemory ? peakRssMb : null })
      else reject(new Error(`A build failed.\n${Buffer.concat(said).toString('utf8')}`))
    })
  })
}
