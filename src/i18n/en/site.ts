/** What stands on every page. */
export const site = {
  skip: 'Skip to content',
  mainNav: 'Main',
  course: 'Course',
  review: 'Review',
  progress: 'Progress',
  glossary: 'Glossary',
  languages: 'Language',
  language: 'English',
  code: 'EN',
  aboutNav: 'About this site',
  footer: {
    about: 'About',
    sources: 'Sources',
    accessibility: 'Accessibility',
    offline: 'Offline',
    privacy: 'Privacy: nothing leaves your device',
    trouble: 'A problem?',
  },
  theme: { legend: 'Theme', system: 'system', light: 'light', dark: 'dark' },
}
