/** The accessibility statement. */
export const accessibility = {
  title: 'Accessibility',
  lede: 'This site is made to be used by everyone. Here is where it stands, and how we check it.',
  state: {
    title: 'Where it stands',
    dates: 'en-GB',
    aim: 'The aim: the international WCAG 2.2 guidelines at level AA, and RGAA 4, the French reference for checking the accessibility of a site.',
    state:
      'The state on {date}: not audited. Nobody from outside has examined the site, so we do not say that it conforms, fully or partially. What follows comes from our own tests, most of them automatic.',
  },
  checked: {
    title: 'What we check',
    intro: 'At every change, on a course in two languages:',
    points: [
      'The program axe finds no fault in the pages, nor in the states of an activity (question empty, missed, right, card picked, placed, corrected), nor when the browser’s storage is full. This is tried in light, in dark, in forced colours, with reduced motion, in a window 1,280 then 320 pixels wide. Such a program sees only part of the barriers.',
      'A sorting exercise is done from start to finish with the mouse, with a finger, by tapping without dragging, with the keyboard alone, or with plain lists.',
      'What is announced to screen readers (card placed, answer right or not quite) is read back by a simulated screen reader.',
      'Without JavaScript, a lesson can be read and its exercises done.',
    ],
  },
  limits: {
    title: 'What we know is imperfect',
    points: [
      'Nothing has been tried yet with a real screen reader (NVDA, JAWS, VoiceOver, TalkBack), with voice control, or with disabled people.',
      'Almost all automatic tests run in Chromium; some journeys also run in Firefox and in WebKit, Safari’s engine. None has run in Safari itself.',
      'When you space the text out (criterion 1.4.12), we check that nothing scrolls sideways, but not yet that nothing is cut off.',
      'Foreign titles among the sources of a lesson are not marked as such for screen readers (criterion 3.1.2).',
    ],
  },
  keys: {
    title: 'With the keyboard',
    intro: 'Everything can be done with Tab, Enter, Space and the arrows. These keys are quicker:',
    shortcuts: [
      { keys: ['/'], between: '', does: 'open the search (where you may turn this key off)' },
      { keys: ['Enter'], between: '', does: 'on a card: choose where it goes, then arrows and Enter' },
      { keys: ['1', '9'], between: 'to', does: 'on a card: place it at once in the bin of that rank' },
      { keys: ['Ctrl', 'Z'], between: '+', does: 'in a sorting exercise: undo (Cmd + Z on a Mac)' },
      {
        keys: ['A', 'D'],
        between: 'to',
        does: 'in a vote by show of hands: count one more vote (with Shift, one fewer)',
      },
      {
        keys: ['Page Down', 'Page Up'],
        between: 'and',
        does: 'in a vote by show of hands: go from step to step, as the arrows do',
      },
      {
        keys: ['?'],
        between: '',
        does: 'while presenting: see all the keys, and turn off the single-letter ones',
      },
      { keys: ['Esc'], between: '', does: 'put a card back, close a definition, leave a vote' },
    ],
  },
  yours: {
    title: 'According to your settings',
    points: [
      'Zoom: at 400% on a screen 1,280 pixels wide, the page fits the width, without scrolling sideways.',
      'Theme: light or dark, as your device has it, or as you choose at the bottom of the page.',
      'Forced colours (high contrast in Windows): yours replace those of the site, borders and states included.',
      'Reduced motion: no transition. The rest of the time there are very few.',
      'Colours: none speaks alone; a word or a sign always says the same.',
      'Time: nothing expires. The only countdowns, for a room that talks between two votes or during a presentation, can be paused and stop nothing.',
      'Without JavaScript: lessons can be read, definitions open, an option explains itself as soon as you tick it, cards are sorted with lists. But nothing is saved, and the search and the choice of theme are missing.',
    ],
  },
  barrier: {
    title: 'Is something in your way?',
    here: 'Say so where the course is made, with the page, what you wanted to do, your browser and your assistive technology:',
    other:
      'Tell the person or the school that gave you this address: the page, what you wanted to do, your browser and your assistive technology.',
    law: 'This page is not the statement of an organisation. In France, an organisation under article 47 of law no. 2005-102 of 11 February 2005 publishes its own; if it gives you no satisfactory answer, you may turn to the Défenseur des droits:',
  },
}
