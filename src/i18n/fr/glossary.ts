/** The glossary. */
export const glossary = {
  title: 'Glossaire',
  lede: 'Les mots du cours, dans les deux langues, avec les leçons où ils servent.',
}
