import { bankPartIn } from '../src/authoring/export/bank-part.ts'
import { nothingChosen, unknownFormat } from '../src/authoring/export/refusals.ts'
import type { Message } from '../src/authoring/faults/fault.ts'
import { readCourse } from '../src/authoring/read-course.ts'
import { bankFormats } from '../src/learning/exchange/bank-format.ts'
import { exchangeName, exchangeOf, writeExchange } from '../src/learning/exchange/index.ts'
import { fill } from '../src/learning/text.ts'
import { optionsIn, usage } from './export/options.ts'
import { lossLine, summaryLine } from './export/told.ts'
import { writeExchangeFile } from './export/write-files.ts'

/** `npm run export -- --format <format> [--lesson <id>]… [--objective <id>]… [--locale <locale>] [--reserved] [--out <file>]` */
const help = fill(usage, { formats: bankFormats.join(', ') })
const options = read()

if (options.help) {
  console.log(help)
  process.exit(0)
}
if (options.format === undefined) {
  console.error(help)
  process.exit(2)
}
const format = bankFormats.find((one) => one === options.format)
if (!format) refuse(unknownFormat(options.format, bankFormats))
const exchange = exchangeOf(format)

const content = await readCourse(process.env.COURSE_CONTENT ?? 'content', { thorough: false })
const { lesson: lessons, objective: objectives, locale, reserved } = options
const chosen = bankPartIn(content, { lessons, objectives, locale, reserved })
if ('refusal' in chosen) refuse(chosen.refusal)
const { part } = chosen
if (part.items.length === 0) refuse(nothingChosen)

const made = await writeExchange(exchange, part)
const path = options.out ?? exchangeName(format, exchange, part)
await writeExchangeFile(path, made)
for (const loss of made.written.losses) console.error(lossLine(loss))
console.log(summaryLine(path, part, made.written.losses))

function read(): ReturnType<typeof optionsIn> {
  try {
    return optionsIn(process.argv.slice(2))
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
    process.exit(2)
  }
}

function refuse({ what, why, mend }: Message): never {
  console.error(`${what}\n  ${why}\n  ${mend}`)
  process.exit(1)
}
