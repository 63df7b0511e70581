import { type Replacements, replaced } from './lean-package.ts'

/** From `start` on, up to `end`, which stays: what stands for it. */
interface Cut {
  readonly start: string
  readonly end: string
  readonly left?: string
}

/** Methods that this program never calls, and branches that its parameters never take. */
const cuts: readonly Cut[] = [
  // Scheduling cards by dates: it would put methods on Date.prototype, and every page has that one.
  { start: '/* istanbul ignore next -- @preserve */\nDate.prototype', end: 'function date_scheduler' },
  // Parameters that change: ours are the published ones, and stay.
  { start: 'new Proxy(', end: '\n    this.intervalModifier =', left: 'this.prepare_parameters(params);' },
  { start: '  get interval_modifier()', end: '  /**\n   * @see https://github.com' },
  { start: '  /**\n   * Get the parameters of the algorithm.', end: '  prepare_parameters =' },
  { start: '  switch (parameters.length) {\n    case 21:', end: 'const generatorParameters', left: '};\n' },
  { start: '  if (Math.max(0, numRelearningSteps) > 1) {', end: '  return clip.map(' },
  // Intervals made a little longer or shorter at random.
  {
    start: '    if (!this.param.enable_fuzz || ivl < 2.5)',
    end: '  /**\n   *   @see The formula used is : {@link',
    left: '    return Math.round(ivl);\n  }\n',
  },
  // Steps of some minutes.
  { start: '    if (t === 0 && this.param.enable_short_term) {', end: '    if (g === 1) {' },
  {
    start: '  /**\n   * The formula used is :\n   * $$S^\\prime_s(S,G)',
    end: '  /**\n   * The formula used is :\n   * $$R(t,S)',
  },
]

const words: Replacements = [
  ['} else if (g === 1) {', '}\n    if (g === 1) {'],
  ['throw new FSRSValidationError(', 'throw new RangeError('],
]

/** The code of ts-fsrs without what nothing here uses. Throws where it has become another. */
export function leanCode(code: string): string {
  const said = replaced(code, words, 'ts-fsrs', 'lean-code.ts')
  return cuts.reduce((rest, { start, end, left = '' }) => {
    const from = rest.indexOf(start)
    const to = rest.indexOf(end, from)
    if (from < 0 || to < 0) throw changed(start)
    return rest.slice(0, from) + left + rest.slice(to)
  }, said)
}

const changed = (part: string) => new Error(`ts-fsrs has no "${part}" any more: see lean-code.ts.`)
