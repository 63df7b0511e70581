import { installWhereMissing } from './dependencies.ts'
import { type Options, readOptions } from './options.ts'
import { places } from './places.ts'

/** `npm run bench -- [part …] [--rounds N] [--lessons 30,300]`: measures, and writes bench/RESULTS.md. Never gates. */
process.chdir(places.root)
const options = optionsOrExit()
installWhereMissing()
const { runParts } = await import('./run-parts.ts')
await runParts(options)
console.log('\nWritten: bench/RESULTS.md')

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}
