/** The accessibility statement. */
export const accessibility = {
  title: 'Accessibility',
  lede: 'This site is made to be used by everyone. Here is where it stands, and how we check it.',
}
