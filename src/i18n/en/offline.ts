/** The room where the course is kept for when there is no network. */
export const offline = {
  title: 'Offline',
  lede: 'Take the course with you: on the train, in class, wherever there is no network. Your answers are kept on the device as usual.',
  noScript:
    'Keeping the course offline needs JavaScript. Without it, the pages can be read only while there is a network.',
  away: {
    title: 'This page is not on your device',
    text: 'The network does not answer, and this page has not been kept here yet. Nothing you did is lost. What you can read is listed below.',
    retry: 'Try again',
  },
  unable: {
    insecure:
      'At this address the course cannot be kept offline: browsers allow it only where the address begins with https. Lessons and exercises work, and your answers are kept.',
    missing:
      'This browser does not let the course be kept offline. This is so in the private windows of some browsers, and in some apps that open pages themselves. Open the course in an ordinary browser window.',
    failed:
      'The course could not get ready for offline use: perhaps the network does not answer, space has run out, or this window is private. Try again later; the rest of the course works.',
  },
  whole: {
    title: 'Keep the whole course',
    toDownload: 'to download',
    here: 'downloaded',
    intro:
      'Every lesson with its exercises, the reviews, the assessments, the glossary and the search, in every language of the course. What is already here is not downloaded again.',
    sparing: 'Your browser is saving data: nothing is kept unless you ask, not even the lessons you open.',
    start: 'Keep the whole course',
    resume: 'Resume the download',
    cancel: 'Stop',
    bar: 'Downloading the course',
    progress: '{done} of {all}',
    begun: 'Download started: keep this page open.',
    quarter: '{percent}% of the course is here.',
    done: 'The whole course is on this device. You can go offline.',
    cancelled: 'Stopped. What you have so far is kept; you can resume from there.',
    broken:
      'The download broke off: the site has stopped answering, or space has run out. What you have so far is kept: resume in a while.',
    noNetwork:
      'The network is gone. What you have so far is kept; leave this page open, and the download resumes when the network is back.',
    otherRelease:
      'The site’s files have changed: there is probably a new version. What you have so far is kept; take the new version as soon as it is offered, then resume.',
    full: 'This device, or its browser, has no space left for the course. What you have so far is kept: free some space, then resume.',
  },
  kept: {
    title: 'What can be read without a network',
    intro:
      'Each lesson you open is kept, with its exercises, once the course has set itself up here: a few moments, on your first visit.',
    none: 'Nothing yet except this page.',
    lessons: { one: '{k} lesson', other: '{k} lessons' },
    rooms: 'And also',
    others: { one: '{k} page in {language}', other: '{k} pages in {language}' },
  },
  space: {
    title: 'Space used',
    own: 'What is kept here is a download of {size}.',
    measured: 'For this whole domain name, the browser counts {used}.',
    persisted: 'The browser has promised not to erase anything by itself.',
    unpersisted:
      'The browser may erase all this if space runs short. Safari does so after seven days of use without a visit here, unless the course is on the Home Screen.',
    erase: 'Erase what is kept offline',
    confirm:
      'Erase the pages kept on this device? Your answers and your progress are not touched. This page and the choice of language stay, so that you can start again.',
    yes: 'Erase',
    no: 'Keep everything',
    erased: 'Erased. Your answers and your progress are untouched.',
  },
  version: {
    title: 'New versions',
    text: 'When the course changes, the new version gets ready in the background. It waits until you choose it, or until all the pages of the course are closed. Pages already open stay with the version they came from: two versions are never mixed.',
    look: 'Look for a new version',
    looking: 'Looking…',
    none: 'You have the latest version.',
    coming: 'A new version is on its way. It will be offered here, or on the next page you open.',
    ready: 'A new version is ready: it is offered on this page.',
    unreachable: 'The site does not answer. What is kept here still works.',
  },
  install: {
    title: 'Install the course',
    text: 'Once installed, the course opens like an app, without an address bar. It is the same course, with the same answers, except with Safari (iPhone, iPad, Mac): there the installed course keeps answers of its own, and starts with none. A passport brings yours over.',
    now: 'Install',
    ways: [
      'Android (Chrome, Edge): ⋮ menu, then “Install app” or “Add to Home screen”.',
      'Android (Firefox): ⋮ menu, then “Add to Home screen”.',
      'iPhone, iPad (Safari): Share, then “Add to Home Screen”.',
      'Computer (Chrome, Edge): the install icon, at the end of the address bar.',
      'Mac (Safari): File menu, then “Add to Dock”.',
    ],
  },
}

/** What is said over a page when the course changes. */
export const release = {
  ready: 'A new version of the course is ready.',
  use: 'Use it now',
  later: 'Later',
  before:
    'This page is from the previous version: it still works. Reload it once you have finished what you are doing.',
  reload: 'Reload',
}
