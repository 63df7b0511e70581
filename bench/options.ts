import { parseArgs } from 'node:util'

export const partNames = ['bytes', 'paint', 'lighthouse', 'builds', 'learners'] as const
export type PartName = (typeof partNames)[number]

export interface Options {
  readonly parts: readonly PartName[]
  /** `undefined`: as many as each part thinks right. */
  readonly rounds: number | undefined
  /** Sizes of the courses built. */
  readonly lessons: readonly number[]
}

/** `npm run bench -- [part …] [--rounds N] [--lessons 30,300]` */
export function readOptions(given: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: { rounds: { type: 'string' }, lessons: { type: 'string', default: '30,300,1500' } },
  })
  const unknown = positionals.filter((name) => !partNames.some((part) => part === name))
  if (unknown.length > 0) {
    throw new Error(`No part is named ${unknown.join(', ')}. The parts are: ${partNames.join(', ')}.`)
  }
  return {
    parts: partNames.filter((part) => positionals.length === 0 || positionals.includes(part)),
    rounds: values.rounds === undefined ? undefined : wholeNumber('--rounds', values.rounds),
    lessons: values.lessons.split(',').map((count) => wholeNumber('--lessons', count)),
  }
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${option} needs whole numbers above 0, not "${text}".`)
  return Number(text)
}
