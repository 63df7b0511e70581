/** What stands on every page. */
export const site = {
  skip: 'Aller au contenu',
  mainNav: 'Principale',
  course: 'Cours',
  review: 'Réviser',
  progress: 'Progrès',
  glossary: 'Glossaire',
  languages: 'Langue',
  language: 'Français',
  code: 'FR',
  aboutNav: 'À propos du site',
  footer: {
    about: 'À propos',
    sources: 'Sources',
    accessibility: 'Accessibilité',
    offline: 'Hors ligne',
    privacy: 'Vie privée\u202f: rien ne quitte l’appareil',
    trouble: 'Un souci\u202f?',
  },
  theme: { legend: 'Thème', system: 'système', light: 'clair', dark: 'sombre' },
}
