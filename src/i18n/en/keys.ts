/** The keys of the presentation. */
export const keys = {
  title: 'The keys',
  caption: 'Keys of the presentation',
  key: 'Key',
  does: 'What it does',
  or: 'or',
  then: 'then',
  /** Each key does it alone, or follows the one before it. */
  rows: [
    { keys: [['→'], ['Space'], ['Page\u00a0Down']], does: 'next' },
    { keys: [['←'], ['Page\u00a0Up']], does: 'previous' },
    { keys: [['B']], does: 'black screen, and back' },
    { keys: [['O']], does: 'overview' },
    { keys: [['G'], ['12', 'Enter']], does: 'jump to a slide (here, 12)' },
    { keys: [['F']], does: 'full screen' },
    { keys: [['P']], does: 'pointer' },
    { keys: [['Z']], does: 'zoom; then Shift and the arrows, to move about' },
    { keys: [['T']], does: 'timer for this step: start, pause, resume' },
    { keys: [['Esc']], does: 'leave a field or a slider' },
    { keys: [['?']], does: 'help' },
  ],
  also: 'A clicker goes forward and back; on a tablet, tap.',
}
