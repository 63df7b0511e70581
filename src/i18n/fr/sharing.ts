/** What is shown where a page is shared. */
export const sharing = {
  card: 'Affiche\u202f: {title}',
}
