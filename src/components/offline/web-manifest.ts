import { homePath, roomPath, rootPath } from '../../course/paths.ts'
import { strings } from '../../i18n/index.ts'

/** --paper of tokens.css, in its light theme: a manifest knows no other. */
const paper = '#fbfaf7'

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `${rootPath}icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** As the W3C's "Web Application Manifest" has it: https://www.w3.org/TR/appmanifest/. */
export function webManifest(
  locale: string,
  course: { readonly title: string; readonly description: string },
) {
  const { site } = strings(locale)
  return {
    id: homePath(locale),
    name: course.title,
    short_name: course.title,
    description: course.description,
    lang: locale,
    dir: 'ltr',
    start_url: homePath(locale),
    scope: rootPath,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: [
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
      { src: `${rootPath}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: (['review', 'progress'] as const).map((room) => ({
      name: site[room],
      url: roomPath(locale, room),
    })),
  }
}
