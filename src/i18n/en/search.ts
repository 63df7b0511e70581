/** The search of the site. */
export const search = {
  open: 'Search',
}
