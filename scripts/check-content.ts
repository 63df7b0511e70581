import { parseArgs } from 'node:util'
import { formatFaults } from '../src/authoring/faults/fault.ts'
import { readCourse } from '../src/authoring/read-course.ts'
import { readDictionaries } from '../src/authoring/spelling/hunspell.ts'
import { courseSummary, summaryLine } from '../src/authoring/report/course-summary.ts'

/** `npm run check:content [-- --json]`: every fault of the content (of COURSE_CONTENT, or `content`) at once. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const content = await readCourse(process.env.COURSE_CONTENT ?? 'content', {
  thorough: true,
  dictionaries: await readDictionaries(),
})

if (values.json) {
  console.log(JSON.stringify(courseSummary(content)))
} else {
  if (content.faults.length > 0) console.log(`${formatFaults(content.faults)}\n`)
  console.log(summaryLine(content))
}
process.exitCode = content.faults.length > 0 ? 1 : 0
