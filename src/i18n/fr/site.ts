/** What stands on every page. */
export const site = {
  skip: 'Aller au contenu',
  mainNav: 'Principale',
  course: 'Cours',
  progress: 'Progrès',
  languages: 'Langue',
  language: 'Français',
  code: 'FR',
  licence: 'Contenu sous licence CC\u00a0BY-SA\u00a04.0, code sous licence MIT.',
  private: 'Vos réponses restent sur cet appareil.',
}
