/** The room where the course is kept for when there is no network. */
export const offline = {
  title: 'Offline',
  lede: 'Take the course with you: on the train, in class, wherever there is no network. Your answers are kept on the device as usual.',
  noScript:
    'Keeping the course offline takes JavaScript. Without it, pages can be read as long as the network is there.',
  away: {
    title: 'This page is not on your device',
    text: 'The network does not answer, and you had not opened this page yet. Nothing you did is lost. What is kept is listed below.',
    retry: 'Try again',
  },
  unable: {
    insecure:
      'At this address the course cannot be kept offline: browsers only allow it over HTTPS. Everything else works, your answers included.',
    missing:
      'This browser does not let the course be kept offline. That is so in private windows of Firefox, and in some apps that show pages. Open the course in an ordinary window.',
    failed:
      'The course could not get ready for offline use: the network does not answer, or there is no room left. Try again later; everything else works.',
  },
  whole: {
    title: 'Keep the whole course',
    toDownload: 'to download',
    here: 'on this device',
    intro:
      'Every lesson with its exercises, the reviews, the assessments, the glossary and the search, in every language of the course. What is here already is not fetched again.',
    sparing: 'Your browser is saving data: nothing is kept unless you ask, not even the lessons you open.',
    start: 'Keep the whole course',
    resume: 'Resume the download',
    cancel: 'Stop',
    bar: 'Downloading the course',
    progress: '{done} of {all}',
    begun: 'Download started.',
    quarter: '{percent}% of the course is here.',
    done: 'The whole course is on this device. You can go offline.',
    cancelled: 'Stopped. What has come stays; you can resume from here.',
    broken: 'The site no longer answers. What has come stays: resume in a while.',
    noNetwork: 'The network is gone. What has come stays; the download resumes when it is back.',
    otherRelease:
      'The site has just changed to a new version. What has come stays; switch to the new version as soon as it announces itself, then resume.',
    full: 'There is no room left on this device. What has come stays: free some space, then resume.',
  },
  kept: {
    title: 'What can be read without a network',
    intro: 'A lesson that you open is kept, with its exercises, once the course knows your device.',
    none: 'Nothing yet but this page.',
    lessons: { one: '{k} lesson', other: '{k} lessons' },
    rooms: 'And also',
    others: { one: '{k} page in {language}', other: '{k} pages in {language}' },
  },
  space: {
    title: 'Space used',
    own: 'The course takes {size} on this device.',
    measured: 'For this whole site, the browser counts {used}, answers included.',
    persisted: 'It has promised to erase nothing by itself.',
    unpersisted:
      'It may erase it if space runs short. Safari erases it after seven days without a visit, unless the course is installed on the Home Screen.',
    erase: 'Erase what is kept offline',
    confirm:
      'Erase the pages kept on this device? Your answers and your progress do not move. This page and the choice of languages stay, so that you can start again.',
    yes: 'Erase',
    no: 'Keep everything',
    erased: 'Erased. Your answers and your progress have not moved.',
  },
  version: {
    title: 'New versions',
    text: 'When the course changes, the new version gets ready aside, and waits for you to choose it. Pages that are open go on with their own: two versions are never mixed.',
    look: 'Look for a new version',
    looking: 'Looking…',
    none: 'You have the latest version.',
    coming: 'A new version is getting ready. It will announce itself here.',
    unreachable: 'The site does not answer. What you have goes on working.',
  },
  install: {
    title: 'Install the course',
    text: 'Once installed, the course opens like an app, without an address bar. It is the same course, with the same answers; on iPhone and iPad, answers given in Safari stay in Safari.',
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
    'This page is of the version before: it still works. Reload it once you have finished what you are doing.',
  reload: 'Reload',
}
