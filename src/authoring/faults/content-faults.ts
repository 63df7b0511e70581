import { type Fault, formatFaults } from './fault.ts'

/** Stops a build: its message is what `npm run check:content` prints. */
export class ContentFaults extends Error {
  override readonly name = 'ContentFaults'

  constructor(faults: readonly Fault[]) {
    super(
      `The content has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.\n\n${formatFaults(faults)}\n`,
    )
    // Where this code stands is of no use to someone who writes lessons.
    this.stack = `${this.name}: ${this.message}`
  }
}
