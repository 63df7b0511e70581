import type { ReadingPlace } from '../learning/progress/lesson-progress.ts'
import { storage } from './device.ts'
import { parseJson } from './json.ts'
import { start } from './places.ts'

/** By lesson. Without a prototype: a lesson never opened is `undefined`, whatever its name. */
export function readPlaces(): Readonly<Record<string, ReadingPlace>> {
  const places = Object.create(null) as Record<string, ReadingPlace>
  for (const key of storage.keys(start) ?? []) {
    const place = parseJson(storage.read(key))
    if (isPlace(place)) places[key.slice(start.length)] = place
  }
  return places
}

function isPlace(value: unknown): value is ReadingPlace {
  const { section, atMs } = (value ?? {}) as Partial<ReadingPlace>
  return typeof section === 'string' && Number.isFinite(atMs)
}
