import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCourse } from '../src/authoring/read-course.ts'
import { jsonSchemas } from '../src/schemas/json-schemas.ts'

const folder = 'src/schemas/json'
const { locales } = await readCourse('content')
const schemas = jsonSchemas(locales)

it('publishes every schema', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(schemas).sort())
})

it.each(Object.keys(schemas))('has published %s as it is (else: npm run schemas)', (name) => {
  expect(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))).toEqual(schemas[name])
})
