/** The glossary. */
export const glossary = {
  title: 'Glossaire',
  lede: 'Les mots du cours, dans les deux langues, avec les leçons où ils servent.',
  ledeInOneLanguage: 'Les mots du cours, avec les leçons où ils servent.',
  letters: 'Aller à une lettre',
  inLessons: 'Dans les leçons',
  see: 'Voir aussi',
  /** From a word of a lesson. */
  toEntry: 'Dans le glossaire',
}
