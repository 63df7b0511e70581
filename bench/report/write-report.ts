import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { partNames } from '../options.ts'
import { places } from '../places.ts'
import { keptResult, type Results } from '../results.ts'
import { budgetsSection } from './budgets.ts'
import { buildsSection } from './builds-section.ts'
import { bytesSection } from './bytes-section.ts'
import { learnersSection } from './learners-section.ts'
import { lighthouseSection } from './lighthouse-section.ts'
import { machineSection } from './machine-section.ts'
import { paintSection } from './paint-section.ts'

const opening = `# Results

One lesson, built three ways: bare HTML (the floor), a bare Astro project with MDX and Preact, and Triptyque. The
same text, the same questions, the same sorter, taken from \`content/\`. Last, what simulated learners make of the
rules that draw assessments and put reviews. Written by \`npm run bench\`; see README.md for how to rerun and read it.
Nothing here gates: budgets of bytes are tests of the project besides.`

/** Writes RESULTS.md from the latest result of each part. */
export async function writeReport(): Promise<void> {
  const results = keptResults()
  const { bytes, paint, lighthouse, builds, learners } = results
  const sections = [
    opening,
    ...missingWords(results),
    budgetsSection(results),
    machineSection(results),
    ...(bytes ? [bytesSection(bytes.data)] : []),
    ...(paint ? [paintSection(paint.data)] : []),
    ...(lighthouse ? [lighthouseSection(lighthouse.data)] : []),
    ...(builds ? [buildsSection(builds.data)] : []),
    ...(learners ? [learnersSection(learners)] : []),
  ]
  const config = await resolveConfig(places.report)
  const text = await format(sections.join('\n\n'), { ...config, parser: 'markdown' })
  writeFileSync(places.report, text)
}

function missingWords(results: Results): readonly string[] {
  const missing = partNames.filter((part) => !results[part])
  return missing.length === 0 ? [] : [`Not measured yet: ${missing.join(', ')}.`]
}

function keptResults(): Results {
  const [bytes, paint, lighthouse, builds, learners] = [
    keptResult('bytes'),
    keptResult('paint'),
    keptResult('lighthouse'),
    keptResult('builds'),
    keptResult('learners'),
  ]
  return {
    ...(bytes && { bytes }),
    ...(paint && { paint }),
    ...(lighthouse && { lighthouse }),
    ...(builds && { builds }),
    ...(learners && { learners }),
  }
}
