/** The keys of the presentation. */
export const keys = {
  title: 'Les touches',
  caption: 'Les touches de la présentation',
  key: 'Touche',
  does: 'Effet',
  or: 'ou',
  then: 'puis',
  /** Each key does it alone, or follows the one before it. */
  rows: [
    { keys: [['→'], ['Espace'], ['Page\u00a0suivante']], does: 'avancer' },
    { keys: [['←'], ['Page\u00a0précédente']], does: 'reculer' },
    { keys: [['B']], does: 'écran noir, et retour' },
    { keys: [['O']], does: 'vue d’ensemble' },
    { keys: [['G'], ['12', 'Entrée']], does: 'aller à une diapositive (ici, la 12)' },
    { keys: [['F']], does: 'plein écran' },
    { keys: [['P']], does: 'pointeur' },
    { keys: [['Z']], does: 'zoom\u202f; puis Maj et les flèches, pour se déplacer' },
    { keys: [['T']], does: 'minuteur de l’étape\u202f: lancer, suspendre, reprendre' },
    { keys: [['Échap']], does: 'quitter un champ ou un curseur' },
    { keys: [['?']], does: 'aide' },
  ],
  also: 'Une télécommande fait avancer et reculer\u202f; sur une tablette, touchez.',
}
