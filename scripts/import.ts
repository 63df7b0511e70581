import { existsSync } from 'node:fs'
import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatFaults, type Message } from '../src/authoring/faults/fault.ts'
import { readCourseFiles } from '../src/authoring/files/course-files.ts'
import { takenFile, takenIds } from '../src/authoring/imports/aim-messages.ts'
import { aimIn } from '../src/authoring/imports/aim.ts'
import { addition, itemsFile } from '../src/authoring/imports/append.ts'
import { importItems } from '../src/authoring/imports/import-items.ts'
import { importSummary } from '../src/authoring/imports/import-summary.ts'
import { itemsYaml } from '../src/authoring/imports/items-yaml.ts'
import { readSources } from '../src/authoring/imports/read-source.ts'
import { clashesIn } from '../src/authoring/imports/settle.ts'
import { readDraft } from '../src/authoring/read-draft.ts'

/**
 * `npm run import -- <file.gift|file.csv>… --lesson <id>`: items.yaml from other programs' questions, printed, written
 * into a new file or added to the lesson. Leaves 0 where every question was taken, 1 where one was not or its id is
 * another's, 2 where the command is not understood.
 */
const usage =
  'Usage: npm run import -- <file.gift|file.csv>... --lesson <id> [--locale fr] [--objective <id>]\n' +
  '         [--concept C01]... [--bloom apply] [--out <new file.yaml> | --append]'

const text = { type: 'string' } as const
const options = {
  ...{ lesson: text, locale: text, objective: text, bloom: text, out: text },
  concept: { type: 'string', multiple: true },
  append: { type: 'boolean', default: false },
} as const

function command() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options })
    const { lesson, out, append } = values
    if (lesson === undefined || positionals.length === 0 || (append && out !== undefined)) return null
    return { ...values, lesson, paths: positionals }
  } catch {
    return null
  }
}

function refuse({ what, why, mend }: Message): never {
  console.error(`${what}\n  ${why}\n  ${mend}`)
  process.exit(1)
}

const wish = command()
if (!wish) {
  console.error(usage)
  process.exit(2)
}
const folder = process.env.COURSE_CONTENT ?? 'content'
const { draft } = readDraft(await readCourseFiles(folder))
const found = aimIn(draft, { ...wish, concepts: wish.concept })
if ('refusal' in found) refuse(found.refusal)
if (wish.out !== undefined && existsSync(wish.out)) refuse(takenFile(wish.out))

const { locales, lesson } = found.aim
const result = importItems(await readSources(wish.paths), found.aim)
const { items, leftOut, notes } = result
const clashes = clashesIn(items, found.aim)
if (notes.length > 0) console.error(`${formatFaults(notes)}\n`)
console.error(importSummary(result))

if (wish.append && items.length > 0) {
  if (clashes.length > 0) refuse(takenIds(clashes))
  const path = join(folder, 'lessons', lesson, 'items.yaml')
  const added = addition(path, existsSync(path) ? await readFile(path, 'utf8') : null, items, locales)
  if ('refusal' in added) refuse(added.refusal)
  await appendFile(path, added.text)
  console.log(path)
} else if (wish.out !== undefined && items.length > 0) {
  await writeFile(wish.out, itemsFile(items, locales), { flag: 'wx' })
  console.log(wish.out)
} else if (items.length > 0) console.log(itemsYaml(items, locales))
process.exitCode = leftOut + clashes.length > 0 || items.length === 0 ? 1 : 0
