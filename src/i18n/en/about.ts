/** About the course and the way it teaches. */
export const about = {
  title: 'About',
  lede: 'What this course is, how it teaches, and what you may do with it.',
}
