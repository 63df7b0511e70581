/** A part of the site that has an address in each language. */
export type Room =
  | 'lessons'
  | 'review'
  | 'diagnostic'
  | 'final'
  | 'progress'
  | 'passport'
  | 'handIn'
  | 'attestation'
  | 'glossary'
  | 'sources'
  | 'workshops'
  | 'guide'
  | 'compose'
  | 'present'
  | 'slides'
  | 'print'
  | 'vote'
  | 'class'
  | 'about'
  | 'privacy'
  | 'accessibility'
  | 'offline'
  | 'trouble'

/** The words of addresses, per language: /fr/lecons/…, /en/lessons/…. */
const words: Readonly<Record<string, Readonly<Record<Room, string>>>> = {
  fr: {
    lessons: 'lecons',
    review: 'reviser',
    diagnostic: 'diagnostic',
    final: 'bilan',
    progress: 'progres',
    passport: 'passeport',
    handIn: 'remettre',
    attestation: 'attestation',
    glossary: 'glossaire',
    sources: 'sources',
    workshops: 'ateliers',
    guide: 'animer',
    compose: 'composer',
    present: 'presenter',
    slides: 'diapositives',
    print: 'imprimer',
    vote: 'voter',
    class: 'classe',
    about: 'a-propos',
    privacy: 'vie-privee',
    accessibility: 'accessibilite',
    offline: 'hors-ligne',
    trouble: 'souci',
  },
  en: {
    lessons: 'lessons',
    review: 'review',
    diagnostic: 'diagnostic',
    final: 'final',
    progress: 'progress',
    passport: 'passport',
    handIn: 'hand-in',
    attestation: 'attestation',
    glossary: 'glossary',
    sources: 'sources',
    workshops: 'workshops',
    guide: 'guide',
    compose: 'compose',
    present: 'present',
    slides: 'slides',
    print: 'print',
    vote: 'vote',
    class: 'class',
    about: 'about',
    privacy: 'privacy',
    accessibility: 'accessibility',
    offline: 'offline',
    trouble: 'problem',
  },
}

/** The word that stands for `room` in addresses of `locale`. */
export function routeWord(locale: string, room: Room): string {
  const word = words[locale]?.[room]
  if (word === undefined)
    throw new Error(`No address for "${room}" in "${locale}": add it to src/i18n/routes.ts.`)
  return word
}
