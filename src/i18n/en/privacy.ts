import { kept } from './kept.ts'

/** What is kept, where, and how to erase it. */
export const privacy = {
  title: 'Privacy',
  lede: 'Your answers do not leave your device. Here, key by key, is what is kept on it.',
  plainly: {
    title: 'In plain words',
    points: [
      'No account, no cookie, no tracker, no audience measurement.',
      'Your answers, your progress and your settings are sent to nobody.',
      'Pages load nothing from another site: no font, no picture, no program.',
      'A passport (file, link or codes) holds all your answers, but not your name. Anyone who has it can read it: it goes only where you send it.',
      'The code of “Hand in my results” holds only the answers that you tick, under the pseudonym that you type, without times or stakes. It too goes only where you give it.',
      'A link to another site opens only if you follow it; over there, other rules apply.',
    ],
  },
  host: {
    title: 'What the host sees',
    paragraphs: [
      'To send you a page, the server that hosts it receives what every server does: your IP address, the address you ask for, often the one you come from, the time, and what your browser says of itself (its name, your languages). It may keep a log of these.',
      'The site adds nothing to that. To know what the host does with it, ask the person or the school that put this course online.',
    ],
  },
  kept: {
    ...kept,
    title: 'What is kept on your device',
    intro:
      'Your browser keeps what follows, and only pages of the same domain name can read it. Nothing in it says who you are.',
    prefix: 'Every name begins with that of the course and its place on the site:',
    caption: 'What the site keeps, and under which name',
    columns: { name: 'Name', holds: 'What is in it', why: 'What for', until: 'Until when' },
    also: 'As for any site, your browser also has its history, and may keep a copy of the files it received. The site does not keep the name you type on the attestation, nor the pseudonym under which you hand in your results.',
  },
  erase: {
    title: 'Erase it, take it with you',
    points: [
      'The button “{clear}” deletes nothing. Your answers no longer count, but stay in the browser, with one more key that says so: that is what lets you undo it, until you leave the page. Drafts, places and settings do not move.',
      'The button “{eraseOffline}”, on the page “Offline”, deletes the pages kept for reading without a network, except for what it takes to start again, and leaves your answers alone.',
      'To delete everything, clear the data of this site in the settings of your browser, under privacy. The course has no button for that. Other sites served under the same domain name then lose their data too.',
      'In private browsing, everything is gone once you close the last private window.',
      'A browser may also erase by itself: for want of space or, in Safari, after seven days of using the browser without doing anything on this site, unless the course is on the Home Screen.',
      'When saving or reading goes wrong, a notice at the top of the page offers to save all your answers to a file. The pages “A problem?” and “{passport}” save the same file at any time; the second also brings it back.',
    ],
    progress: 'Open “My progress”',
  },
  checked: {
    title: 'Checked at every change',
    text: 'A test goes through the course, lists all that the browser has kept, and fails if a name is missing from this table, if a cookie appears, or if a page asks another site for anything.',
  },
}
