/** The accessibility statement. */
export const accessibility = {
  title: 'Accessibilité',
  lede: 'Ce site est fait pour être utilisé par tout le monde. Voici où il en est, et comment nous le vérifions.',
}
