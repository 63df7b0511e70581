import type { Attempt, Reset, ResetUndone } from './event.ts'

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

export function sampleUndoing(reset: string, atMs: number): ResetUndone {
  return { type: 'reset-undone', id: `undo-${atMs}`, reset, atMs }
}
