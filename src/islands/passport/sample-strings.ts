import type { PassportStrings } from './strings.ts'

const counted = (words: string) => ({ one: `{k} ${words}`, other: `{k} ${words}` })

/** Words for the tests, apart from those of the site: they may change without them. */
export const sampleStrings: PassportStrings = {
  here: {
    ...{ title: 'Here', loading: 'Wait.', none: 'Nothing yet.', answers: counted('since {date}') },
    ...{ ask: 'Keep them', what: 'It may clear.', promised: 'Promised.', notPromised: 'Not promised.' },
    ...{ cannot: 'It cannot.', safari: 'Seven days.' },
  },
  along: {
    ...{ title: 'Along', nothing: 'Nothing to take.' },
    file: { title: 'File', text: 'Safe.', save: 'Save it', saved: 'Saved.' },
    link: {
      ...{ title: 'Link', text: 'All in it.', label: 'The link', copy: 'Copy', copied: 'Copied.' },
      ...{ notCopied: 'Copy it yourself.', share: 'Share', notShared: 'Not shared.', tooLong: 'Too long.' },
    },
    codes: {
      ...{ title: 'Codes', text: 'To read.', show: counted('to show'), hide: 'Hide', print: 'Print' },
      ...{ many: '{k} are many', tooMany: 'Too many.', how: 'So.', pause: 'Pause', play: 'Play' },
      ...{ previous: 'Before', next: 'After', at: 'Code {k} of {n}', name: 'QR {k} of {n}' },
    },
    sheet: {
      title: 'Sheet of {course}',
      made: counted('on {date}'),
      codes: counted('codes'),
      how: ['{url}'],
    },
  },
  back: {
    ...{ title: 'Back', text: 'Ask first.', file: 'Choose', drop: 'Or drop.', paste: 'Paste', read: 'Read' },
    ...{ pasteHint: 'Or a picture.', camera: 'Camera', cameraOff: 'No camera', looking: 'Show them.' },
    ...{ insecure: 'No https.', none: 'None.', denied: 'Denied.', photo: 'Photo', reading: 'Reading.' },
    ...{ collecting: counted('read of {n}.'), missing: counted('missing: {list}.'), noCode: 'No code.' },
    nothing: 'Nothing to read.',
  },
  refusal: {
    ...{ title: 'Refused', unchanged: 'Nothing changed.', 'not-a-passport': 'No passport.' },
    ...{ 'another-course': 'Of {course}.', newer: 'Newer.', damaged: 'Damaged.', 'too-big': 'Too big.' },
    empty: 'Empty.',
  },
  preview: {
    ...{ title: 'It brings', ready: 'Read.', made: 'Made {date}.', from: 'From {base}.' },
    ...{ added: counted('new'), both: counted('in both'), onlyHere: counted('only here') },
    ...{ deeds: counted('deeds'), unreadable: counted('unreadable'), hiddenHere: counted('hidden here') },
    hiddenThere: counted('hidden there'),
    table: {
      ...{ summary: 'By lesson', lesson: 'Lesson', added: 'New', both: 'Both', onlyHere: 'Here' },
      other: 'Others',
    },
    ...{ confirm: counted('to add'), confirmDeeds: 'Add', cancel: 'Add nothing', close: 'Close' },
    nothingNew: 'Nothing new.',
  },
  done: {
    ...{ adding: '{k} of {n}', added: counted('added.'), addedDeeds: 'Added.', left: counted('left.') },
    ...{ full: 'Full.', denied: 'Denied.', outdated: 'Outdated.', last: counted('last time'), undo: 'Undo' },
    ...{ undone: counted('taken away.'), undoneDeeds: 'Taken away.' },
  },
  elsewhere: { title: 'Elsewhere', text: counted('at {base}'), see: 'See' },
}
