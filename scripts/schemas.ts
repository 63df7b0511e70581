import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCourse } from '../src/authoring/read-course.ts'
import { jsonSchemas } from '../src/schemas/json-schemas.ts'

/** `npm run schemas`: what editors complete and explain YAML with, in the languages of the course. */
const folder = 'src/schemas/json'
const { locales } = await readCourse(process.env.COURSE_CONTENT ?? 'content')

await mkdir(folder, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas(locales))) {
  const path = join(folder, name)
  await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`)
  console.log(path)
}
