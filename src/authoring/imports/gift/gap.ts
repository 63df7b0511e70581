/** How the parser shows the gap of a missing word. */
const shown = '_____'

/** The text with `[[gap]]` for what the parser shows as a line, spaced as its author has it. */
export function gapped(stem: string, source: string): string {
  const [before, after] = aroundBraces(source)
  const rank = before.split(shown).length
  const pieces = stem.split(shown)
  const head = pieces.slice(0, rank).join(shown).trimEnd()
  const tail = pieces.slice(rank).join(shown).trimStart()
  const glue = (clings: boolean) => (clings ? '' : ' ')
  return `${head}${glue(head === '' || /\S$/.test(before))}[[gap]]${glue(tail === '' || /^\S/.test(after))}${tail}`
}

/** The stem of a question whose gap is typed apart: a line stands for it. */
export const lined = (stem: string, source: string): string => gapped(stem, source).replace('[[gap]]', shown)

/** What stands before the answers, and after them. */
function aroundBraces(source: string): readonly [before: string, after: string] {
  const open = source.search(/(?<!\\)\{/)
  const close = source.slice(open).search(/(?<!\\)\}/)
  return [source.slice(0, open), source.slice(open + close + 1)]
}
