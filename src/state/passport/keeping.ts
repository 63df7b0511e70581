import { askToPersist, isPersisted } from '../../platform/persistence.ts'

/** Whether the browser has promised to clear nothing by itself; `null` where it makes no such promise. */
export function isKept(): Promise<boolean | null> {
  return isPersisted()
}

export function askToKeep(): Promise<boolean | null> {
  return askToPersist()
}
