/** About the course and the way it teaches. */
export const about = {
  title: 'À propos',
  lede: 'Ce qu’est ce cours, comment il enseigne, et ce que vous pouvez en faire.',
}
