import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Machine } from './machine.ts'
import type { PartName } from './options.ts'
import type { BuildsData } from './parts/builds.ts'
import type { BytesSample } from './parts/bytes.ts'
import type { LearnersData } from './parts/learners.ts'
import type { LighthouseData } from './parts/lighthouse.ts'
import type { PaintData } from './parts/paint.ts'
import { places } from './places.ts'
import type { Measured } from './rounds.ts'

/** What each part measures. */
export interface PartData {
  readonly bytes: readonly Measured<BytesSample>[]
  readonly paint: PaintData
  readonly lighthouse: LighthouseData
  readonly builds: BuildsData
  readonly learners: LearnersData
}

export interface Result<Data> {
  /** Day it was measured on: 2026-11-21. */
  readonly date: string
  readonly minutes: number
  readonly machine: Machine
  readonly data: Data
}

export type Results = { readonly [Part in PartName]?: Result<PartData[Part]> }

const pathOf = (part: PartName) => join(places.results, `${part}.json`)

export function keepResult<Part extends PartName>(part: Part, result: Result<PartData[Part]>): void {
  mkdirSync(places.results, { recursive: true })
  writeFileSync(pathOf(part), `${JSON.stringify(result)}\n`)
}

/** The latest result of a part, of this run or an earlier one. */
export function keptResult<Part extends PartName>(part: Part): Result<PartData[Part]> | undefined {
  if (!existsSync(pathOf(part))) return undefined
  return JSON.parse(readFileSync(pathOf(part), 'utf8')) as Result<PartData[Part]>
}
