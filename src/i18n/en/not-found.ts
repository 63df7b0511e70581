/** The page that is not there. */
export const notFound = {
  title: 'There is no such page',
  why: 'The address may be incomplete, or the page has changed its name. Your progress has not moved.',
  home: 'Go to the course',
}
