import { spawn } from 'node:child_process'
import { stopTree, tellsUsage, type Usage, usageOfTree } from './process-tree.ts'

export interface BuildCommand {
  /** Of Node: the program and its options. */
  readonly arguments: readonly string[]
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
}

export interface BuildCost {
  /** Until it ended, or was stopped because it took too long. */
  readonly seconds: number
  readonly stopped: boolean
  /** Of all processes; it varies less than `seconds` where other programs run. `null` where the machine does not tell. */
  readonly cpuSeconds: number | null
  /** Peak memory of the largest process; `null` where the machine does not tell. */
  readonly peakRssMb: number | null
}

const lookEveryMs = 100

/** Runs a build and tells what it cost. Its output shows only where it fails; after `limitMinutes`, if any, it is stopped. */
export function runBuild(command: BuildCommand, limitMinutes?: number): Promise<BuildCost> {
  const startedAtMs = performance.now()
  const child = spawn(process.execPath, [...command.arguments], {
    cwd: command.folder,
    env: { ...process.env, ...command.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  const usages = new Map<number, Usage>()
  const look = () => {
    for (const [pid, now] of usageOfTree(child.pid ?? 0)) usages.set(pid, most(now, usages.get(pid)))
  }
  const watch = tellsUsage ? setInterval(look, lookEveryMs) : undefined
  let stopped = false
  const stop = () => {
    stopped = true
    stopTree(child.pid ?? 0)
  }
  const limit = limitMinutes === undefined ? undefined : setTimeout(stop, limitMinutes * 60_000)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      clearTimeout(limit)
      const seconds = (performance.now() - startedAtMs) / 1000
      if (code === 0 || stopped) resolve({ seconds, stopped, ...costOf([...usages.values()]) })
      else reject(new Error(`A build failed.\n${Buffer.concat(said).toString('utf8')}`))
    })
  })
}

/** Of a process that has just ended, Linux tells no memory any more. */
const most = (a: Usage, b: Usage = a): Usage => ({
  peakRssMb: Math.max(a.peakRssMb, b.peakRssMb),
  cpuSeconds: Math.max(a.cpuSeconds, b.cpuSeconds),
})

const costOf = (usages: readonly Usage[]) => ({
  cpuSeconds: tellsUsage ? usages.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) : null,
  peakRssMb: tellsUsage ? Math.max(...usages.map(({ peakRssMb }) => peakRssMb)) : null,
})
