/** The search of the site. */
export const search = {
  open: 'Rechercher',
  dialog: {
    title: 'Rechercher dans le cours',
    close: 'Fermer',
    hint: 'Un mot, un début de mot, une question du cours. Les accents ne comptent pas.',
    examples: 'Par exemple',
    filter: 'Montrer',
    all: 'Tout',
    filters: { lesson: 'Leçons', term: 'Glossaire', exercise: 'Exercices' },
    kinds: { lesson: 'Leçon', term: 'Glossaire', exercise: 'Exercices', page: 'Page' },
    here: 'vous êtes ici',
    sections: 'Dans «\u202f{title}\u202f»',
    count: { one: '{k} résultat', other: '{k} résultats' },
    none: 'Aucun résultat pour «\u202f{query}\u202f». Essayez un mot plus court.',
    noneOfKind:
      'Aucun résultat ici pour «\u202f{query}\u202f». Il y en a ailleurs\u202f: choisissez «\u202fTout\u202f».',
    more: 'Plus de résultats',
    failed:
      'La recherche n’a pas pu être chargée\u202f: la connexion manque, ou le site ne répond pas. Vérifiez-la, puis réessayez. Rien de ce que vous avez fait n’est perdu.',
    retry: 'Réessayer',
    slash: 'Ouvrir la recherche avec la touche /',
  },
}
