import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { expect } from 'vitest'
import { writeResultCode } from '../../learning/class/result-code.ts'
import {
  listedQuestions,
  questions,
  sampleAnswer,
  sampleCourse,
  sampleQuestion,
  sampleRecord,
} from '../../learning/class/sample-class.ts'
import { listItem } from '../../learning/items/listed-item.ts'
import { ClassRoom } from './class-room.tsx'
import { perStep } from './gradual.tsx'
import { sampleStrings } from './sample-strings.ts'

/** Questions enough for a table that is drawn part by part. */
export const many = Array.from({ length: 3 * perStep }, (_, at) => sampleQuestion(`many-${at}`))

const catalogue = {
  ...{ ...sampleCourse, objectives: [] },
  items: [...listedQuestions, ...many.map((item) => listItem(item, { lesson: 'l2', module: 'm2' }))],
  lessons: ['l1', 'l2'].map((id, at) => ({
    ...{ id, module: `m${at + 1}`, title: `Lesson ${id}`, path: `/${id}/`, minutes: 1, objectives: [] },
    ...{ sections: [{ id: 'wind', title: 'Wind' }], after: [], activities: [] },
  })),
}

/** What the site answers with, by address. */
export const sampleSite = (): Record<string, unknown> => ({
  catalogue,
  ...Object.fromEntries([...questions, ...many].map((item) => [`items/${item.id}`, { item }])),
})

const addresses = { catalogue: 'catalogue', item: 'items/{item}' }

export const show = () =>
  render(<ClassRoom {...{ locale: 'en', addresses, strings: sampleStrings, speakAfterMs: 5 }} />).container

export function give(...files: readonly File[]): void {
  const input = screen.getByLabelText<HTMLInputElement>('Files')
  Object.defineProperty(input, 'files', { value: files, configurable: true })
  fireEvent.change(input)
}

/** What a learner hands in who chose these options of the first questions. */
export function results(
  learner: string,
  chosen: readonly string[],
  given: { readonly name?: string; readonly score?: number } = {},
): string {
  const answers = chosen.map((option, at) => {
    const answer = sampleAnswer(questions[at]?.id ?? '', option)
    return { ...answer, score: given.score ?? answer.score }
  })
  return writeResultCode(sampleRecord(learner, answers, { course: 'test-course', name: given.name ?? '' }))
}

export const file = (name: string, text: string) => new File([text], name, { type: 'application/json' })

/** The cells of the table of items, once it is there. */
export const rows = async () =>
  within(await screen.findByRole('table', { name: 'By item' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent))

export const status = (words: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(words))

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
