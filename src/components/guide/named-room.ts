import type { Strings } from '../../i18n/index.ts'

/** A room that the guide leads to. */
export type NamedRoom = keyof Strings['guide']['rooms'] | 'diagnostic' | 'final' | 'review' | 'attestation'
