import { recordOf, type SearchRecord } from './search-record.ts'

interface Stem {
  /** Id of the section it stands in, or of its own box. */
  readonly anchor: string
  readonly html: string
}

/** The questions of a lesson and nothing of their options, hints and answers; none where it has no exercise. */
export function exerciseRecord(path: string, locale: string, main: string): SearchRecord[] {
  const stems = stemsIn(main)
  const [first] = stems
  if (!first) return []
  const title = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1]?.trim() ?? ''
  const headings = headingsIn(main)
  const html = stems.map(({ anchor, html }, at) => {
    const isNew = stems[at - 1]?.anchor !== anchor
    // The word of the heading is not searched: "check" is in every lesson.
    const heading = isNew
      ? `<h2 id="${anchor}" data-pagefind-weight="0">${headings.get(anchor) ?? ''}</h2>`
      : ''
    return `${heading}<p>${html}</p>`
  })
  return [recordOf({ kind: 'exercise', path: `${path}#${first.anchor}`, locale, title, html: html.join('') })]
}

/**
 * Where one is: sections and boxes by their ids. What is asked: the legend of a form, the first line of a sorter; of
 * the forms that stand in for a sorter without scripts, nothing.
 */
const marks =
  /<section id="(?<section>[^"]+)"|\bid="(?<box>predict-[^"]+)"|<legend\b[^>]*>(?<legend>[\s\S]*?)<\/legend>|<div class="sorter"[^>]*>\s*<p\b[^>]*>(?<sorter>[\s\S]*?)<\/p>/g

function stemsIn(main: string): Stem[] {
  let anchor = 'content'
  const stems: Stem[] = []
  for (const { groups = {} } of main.matchAll(marks)) {
    const html = groups.legend ?? groups.sorter
    if (html === undefined) anchor = groups.section ?? groups.box ?? anchor
    else stems.push({ anchor, html })
  }
  return stems
}

function headingsIn(main: string): Map<string, string> {
  const sections = main.matchAll(/<section id="([^"]+)"[^>]*>\s*<h2\b[^>]*>([\s\S]*?)<\/h2>/g)
  const boxes = main.matchAll(/<h\d\b[^>]*\bid="(predict-[^"]+)"[^>]*>([\s\S]*?)<\/h\d>/g)
  return new Map([...sections, ...boxes].map(([, id = '', heading = '']) => [id, heading.trim()]))
}
