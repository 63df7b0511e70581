import { homePath, roomPath } from '../../course/paths.ts'
import { strings } from '../../i18n/index.ts'
import type { PageLink } from './offline-data.ts'

/** The pages beside the lessons, under the names that the site gives them. */
export function roomLinks(locale: string): PageLink[] {
  const { site, home, attestation, passport } = strings(locale)
  const room = (name: Parameters<typeof roomPath>[1], title: string): PageLink => ({
    title,
    path: roomPath(locale, name),
  })
  return [
    { title: site.course, path: homePath(locale) },
    room('review', site.review),
    room('diagnostic', home.assessments.diagnostic.title),
    room('final', home.assessments.final.title),
    room('progress', site.progress),
    room('attestation', attestation.title),
    room('passport', passport.title),
    room('handover', strings(locale).handIn.title),
    room('glossary', site.glossary),
    room('present', strings(locale).presenting.title),
    room('workshops', strings(locale).workshops.title),
    room('guide', strings(locale).guide.title),
    room('vote', strings(locale).vote.title),
    room('class', strings(locale).classRoom.title),
    room('print', strings(locale).printables.title),
    room('export', strings(locale).exporter.title),
    room('compose', strings(locale).compose.title),
    room('sources', site.footer.sources),
    room('about', site.footer.about),
    room('accessibility', site.footer.accessibility),
    room('trouble', site.footer.trouble),
    room('privacy', strings(locale).privacy.title),
  ]
}
