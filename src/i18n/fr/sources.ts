/** The sources. */
export const sources = {
  title: 'Sources',
  lede: 'Les travaux et les textes sur lesquels le cours s’appuie, et les leçons qui les citent.',
  kinds: {
    work: 'Livres et articles',
    law: 'Droit et textes officiels',
    learning: 'Recherches sur l’apprentissage',
  },
  citedBy: 'Cité dans',
  items: { one: '{k}\u00a0exercice', other: '{k}\u00a0exercices' },
  /** From the sources of a lesson. */
  all: 'Toutes les sources',
}
