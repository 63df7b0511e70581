/** What is kept, where, and how to erase it. */
export const privacy = {
  title: 'Vie privée',
  lede: 'Rien ne quitte votre appareil. Voici, clé par clé, ce qui y est gardé.',
}
