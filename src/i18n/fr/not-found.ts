/** The page that is not there. */
export const notFound = {
  title: 'Cette page n’existe pas',
  why: 'L’adresse est peut-être incomplète, ou la page a changé de nom. Vos progrès, eux, n’ont pas bougé.',
  home: 'Aller au cours',
}
