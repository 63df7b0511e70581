/** What stands on every page. */
export const site = {
  skip: 'Skip to content',
  mainNav: 'Main',
  course: 'Course',
  progress: 'Progress',
  languages: 'Language',
  language: 'English',
  code: 'EN',
  licence: 'Content under CC\u00a0BY-SA\u00a04.0, code under the MIT licence.',
  private: 'Your answers stay on this device.',
}
