import type { Strings } from '../../i18n/index.ts'

export interface PageLink {
  readonly title: string
  readonly path: string
}

export interface OfflineData {
  readonly locale: string
  /** The address of the room itself: shown at another one, it stands for that page. */
  readonly here: string
  readonly lessons: readonly PageLink[]
  readonly rooms: readonly PageLink[]
  /** Names of the languages of the course, each in itself. */
  readonly languages: Readonly<Record<string, string>>
  readonly strings: Strings['offline']
}
