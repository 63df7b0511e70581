import { readdirSync, readFileSync } from 'node:fs'

/** What a process used, from its start to this moment. */
export interface Usage {
  /** Most memory it ever held in RAM. */
  readonly peakRssMb: number
  /** Of all its threads, on whatever core. */
  readonly cpuSeconds: number
}

/** Whether this machine tells what processes use. */
export const tellsUsage = process.platform === 'linux'

/** Usage of each process, by its id, that descends from `root` (itself included) and lives at this moment. */
export function usageOfTree(root: number): ReadonlyMap<number, Usage> {
  return new Map(
    treeOf(root).map(({ pid, peakRssMb }) => [pid, { peakRssMb, cpuSeconds: cpuSecondsOf(pid) }]),
  )
}

/** Ends `root` and, where the machine tells them, all that descends from it. */
export function stopTree(root: number): void {
  const pids = tellsUsage ? treeOf(root).map(({ pid }) => pid) : [root]
  for (const pid of pids) {
    try {
      process.kill(pid)
    } catch {
      // It has just ended by itself.
    }
  }
}

function treeOf(root: number): readonly Status[] {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statusOf(Number(name)) : []))
  const inTree = new Set([root])
  let before = 0
  while (inTree.size > before) {
    before = inTree.size
    for (const { pid, parent } of processes) if (inTree.has(parent)) inTree.add(pid)
  }
  return processes.filter(({ pid }) => inTree.has(pid))
}

interface Status {
  readonly pid: number
  readonly parent: number
  readonly peakRssMb: number
}

/** From /proc/<pid>/status; nothing where the process has just ended. */
function statusOf(pid: number): readonly Status[] {
  const status = textOf(`/proc/${pid}/status`)
  const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  return status === '' ? [] : [{ pid, parent: field('PPid'), peakRssMb: field('VmHWM') / 1024 }]
}

/** Linux counts in hundredths of a second, whatever the machine. */
const ticksPerSecond = 100

/** From /proc/<pid>/stat: `utime` and `stime` are the 12th and 13th fields after the name in brackets. */
function cpuSecondsOf(pid: number): number {
  const [utime = 0, stime = 0] = textOf(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number)
  return (utime + stime) / ticksPerSecond
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
