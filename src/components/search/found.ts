import { withNarrowSpaces } from './excerpt.ts'
import type { Found, Kind } from './hit.ts'
import type { Fragment } from './pagefind.ts'

const shownSections = 3

/** What Pagefind gives, as the search shows it: the sections that say most, in the order of the page. */
export function foundOf(kind: Kind, fragment: Fragment): Found {
  const { url, meta, sub_results } = fragment
  const title = meta.title ?? meta.exercise ?? url
  const sections = sub_results.filter(({ anchor }) => anchor)
  const weight = ({ weighted_locations }: (typeof sections)[number]) =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0)
  const best = [...sections].sort((a, b) => weight(b) - weight(a)).slice(0, shownSections)
  return {
    kind,
    url,
    title: withNarrowSpaces(title),
    excerpt: kind === 'term' ? withoutTitle(fragment, title) : withCuts(fragment),
    sections: sections
      .filter((section) => best.includes(section))
      .map((section) => ({ title: withNarrowSpaces(section.title), url: section.url })),
  }
}

/** A term begins with itself, so that it is found; a reader sees it above. Each word is marked apart. */
function withoutTitle({ excerpt, plain_excerpt }: Fragment, title: string): string {
  const begins = plain_excerpt.startsWith(title)
  return begins ? excerpt.split(' ').slice(title.split(' ').length).join(' ') : excerpt
}

function withCuts({ content, excerpt, plain_excerpt }: Fragment): string {
  const text = content.trim()
  const start = text.startsWith(plain_excerpt) ? '' : '… '
  const end = text.endsWith(plain_excerpt) ? '' : ' …'
  return start + excerpt + end
}
