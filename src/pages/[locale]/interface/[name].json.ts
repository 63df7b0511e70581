import type { APIRoute } from 'astro'
import { sharedStrings } from '../../../components/shared-strings.ts'
import { wholeCourse } from '../../../course/course.ts'
import { roomPath } from '../../../course/paths.ts'
import { strings } from '../../../i18n/index.ts'
import releaseNotice from '../../../styles/release-notice.css?url'

/** By name, what islands of one name have in common, and what is rarely said: no page need carry it. */
function shared(locale: string): Readonly<Record<string, object>> {
  const { passport, progress, release, trouble } = strings(locale)
  const saving = { ...progress.saving, passport: passport.link, passportPath: roomPath(locale, 'passport') }
  return {
    ...sharedStrings(locale),
    saving,
    trouble: trouble.line,
    release: { strings: release, style: releaseNotice },
  }
}

export async function getStaticPaths() {
  const { locales } = await wholeCourse()
  return locales.flatMap((locale) =>
    Object.entries(shared(locale)).map(([name, props]) => ({ params: { locale, name }, props })),
  )
}

export const GET: APIRoute = ({ props }) => Response.json(props)
