import type { Attempt, Reset, ResetUndone, Sitting, Suspension } from './event.ts'

/** Events for tests: whole and valid, but for what the test says. */

export function sampleAttempt(given: Partial<Attempt> = {}): Attempt {
  const submittedAtMs = given.submittedAtMs ?? 1_000
  return {
    type: 'attempt',
    id: `at-${submittedAtMs}`,
    item: 'item-1',
    revision: 1,
    context: 'check',
    response: { chosen: ['a'] },
    score: 1,
    startedAtMs: submittedAtMs,
    submittedAtMs,
    ...given,
  }
}

export function sampleReset(atMs: number, id = `reset-${atMs}`): Reset {
  return { type: 'reset', id, atMs }
}

export function sampleSitting(given: Partial<Sitting> = {}): Sitting {
  const atMs = given.atMs ?? 1_000
  return {
    type: 'sitting',
    id: `sitting-${atMs}`,
    form: 'diagnostic',
    items: ['item-1', 'item-2'],
    parallel: ['item-3', 'item-4'],
    atMs,
    ...given,
  }
}

export function sampleSuspension(item: string, isOn: boolean, atMs: number): Suspension {
  return { type: 'suspension', id: `suspension-${atMs}`, item, isOn, atMs }
}

export function sampleUndoing(reset: string, atMs: number): ResetUndone {
  return { type: 'reset-undone', id: `undo-${atMs}`, reset, atMs }
}
