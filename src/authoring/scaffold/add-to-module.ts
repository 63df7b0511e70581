import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'

/**
 * `courseYaml` with the lesson at the end of its module; everything else, comments included, stays as it is. `null`
 * where the module has no list of lessons that a line can be added to.
 */
export function addToModule(courseYaml: string, module: string, lesson: string): string | null {
  const lessons = lessonsOf(courseYaml, module)
  if (!lessons?.range) return null
  const added = lessons.flow
    ? addToFlow(courseYaml, lessons, lesson)
    : addToBlock(courseYaml, lessons, lesson)
  const now = added === null ? null : lessonsOf(added, module)
  const last = now?.items.at(-1)
  return now?.items.length === lessons.items.length + 1 && isScalar(last) && last.value === lesson
    ? added
    : null
}

function lessonsOf(courseYaml: string, module: string): YAMLSeq | null {
  const modules = parseDocument(courseYaml).get('modules')
  if (!isSeq(modules)) return null
  const found = modules.items.find((item) => isMap(item) && item.get('id') === module)
  const lessons = isMap(found) ? found.get('lessons') : null
  return isSeq(lessons) ? lessons : null
}

const endOf = (node: unknown) => (isScalar(node) ? (node.range?.[1] ?? null) : null)

function addToFlow(text: string, { items, range }: YAMLSeq, lesson: string): string | null {
  const end = items.length === 0 ? (range?.[0] ?? 0) + 1 : endOf(items.at(-1))
  return end === null
    ? null
    : `${text.slice(0, end)}${items.length === 0 ? '' : ', '}${lesson}${text.slice(end)}`
}

function addToBlock(text: string, { items }: YAMLSeq, lesson: string): string | null {
  const end = endOf(items.at(-1))
  if (end === null) return null
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  const lineEnd = !text.includes('\n', end) ? text.length : text.indexOf('\n', end)
  const bullet = /^[ \t]*- +/.exec(text.slice(lineStart, lineEnd))?.[0]
  return bullet === undefined ? null : `${text.slice(0, lineEnd)}\n${bullet}${lesson}${text.slice(lineEnd)}`
}
