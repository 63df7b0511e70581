/** The sources. */
export const sources = {
  title: 'Sources',
  lede: 'Les travaux et les textes sur lesquels le cours s’appuie, et les leçons qui les citent.',
}
