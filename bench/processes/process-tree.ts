import { readdirSync, readFileSync } from 'node:fs'

/** What Linux tells of a process in /proc/<pid>/status. */
interface Process {
  readonly pid: number
  readonly parent: number
  /** Most memory it ever held in RAM, in kB; 0 for one that has ended. */
  readonly peakRssKb: number
}

/** Peak memory, in MB, of each process that descends from `root` (itself included) and lives at this moment. */
export function peaksOfTree(root: number): ReadonlyMap<number, number> {
  const processes = readProcesses()
  const inTree = new Set([root])
  let before = 0
  while (inTree.size > before) {
    before = inTree.size
    for (const { pid, parent } of processes) if (inTree.has(parent)) inTree.add(pid)
  }
  return new Map(
    processes.filter(({ pid }) => inTree.has(pid)).map(({ pid, peakRssKb }) => [pid, peakRssKb / 1024]),
  )
}

/** Whether this machine tells what processes use. */
export const tellsMemory = process.platform === 'linux'

function readProcesses(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const status = statusOf(pid)
      const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      return status === '' ? [] : [{ pid: Number(pid), parent: field('PPid'), peakRssKb: field('VmHWM') }]
    })
}

/** Empty where the process has just ended. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
