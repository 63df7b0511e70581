import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readCourse } from '../src/authoring/read-course.ts'
import { newLesson } from '../src/authoring/scaffold/new-lesson.ts'
import { takenId } from '../src/authoring/scaffold/refusals.ts'

/** `npm run new:lesson -- <id> --module <module>`: a lesson that is valid at once and tells what to write. */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { module: { type: 'string' } } })
const [id] = positionals
const { module } = values
const folder = process.env.COURSE_CONTENT ?? 'content'

if (id === undefined || module === undefined) {
  console.error('Usage: npm run new:lesson -- <id> --module <module>')
  process.exit(2)
}

const courseYaml = await readFile(join(folder, 'course.yaml'), 'utf8').catch(() => '')
const made = existsSync(join(folder, 'lessons', id))
  ? { refusal: takenId('lesson', id) }
  : newLesson(await readCourse(folder, { thorough: true, drafts: true }), courseYaml, { id, module })

if ('refusal' in made) {
  const { what, why, mend } = made.refusal
  console.error(`${what}\n  ${why}\n  ${mend}`)
  process.exit(1)
}
for (const [path, text] of made.files) {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
  console.log(join(folder, path))
}
console.log('Write the lesson, then run npm run check:content.')
