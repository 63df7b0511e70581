/** What went wrong on this device, and what to do. */
export const trouble = {
  title: 'A problem?',
  lede: 'What this device noted when something went wrong, and what to do about it. Nothing is sent.',
  noScript: 'What was noted is read inside the browser: this page needs JavaScript to show it.',
  line: {
    sentence: 'Something went wrong on this page. What was saved still is.',
    see: 'Look',
    close: 'Close',
  },
  noted: {
    title: 'What was noted',
    none: 'Nothing: no problem was noted on this device.',
    intro: {
      one: 'One problem, noted on this device and nowhere else.',
      other: 'The latest {k}, noted on this device and nowhere else.',
    },
    kinds: {
      error: 'An error occurred.',
      unhandledrejection: 'A task did not finish.',
    },
    forget: 'Clear this list',
    forgotten: 'The list was cleared. Your answers have not moved.',
  },
  device: {
    title: 'How this device is doing',
    facts: {
      saving: 'Your answers',
      setAside: 'Unreadable values',
      room: 'Space',
      keeping: 'How long',
      reserve: 'Emergency store',
      offline: 'Offline',
      browser: 'Browser',
      languages: 'Languages',
      screen: 'Window',
    },
    saving: { loading: 'Being read.', saved: 'Saved on this device.' },
    noneSetAside: 'None.',
    used: '{used} MB used by this site and its neighbours, out of {room} MB at most.',
    keeping: {
      yes: 'The browser promised not to erase anything by itself.',
      no: 'The browser may erase by itself, for want of space.',
    },
    reserve: {
      yes: 'This browser has one.',
      no: 'This browser has none: if it stops abruptly, the last minute may be lost.',
    },
    offline: {
      yes: 'This browser allows it, at this address.',
      no: 'Impossible: this address is not https, or this browser cannot do it.',
    },
    unknown: 'This browser does not say.',
    save: 'Save my answers to a file',
    saveNote: 'Everything is in it: your answers, and the unreadable values as they are.',
  },
  advice: {
    title: 'What to do',
    cases: [
      {
        title: 'A button does nothing, an exercise stays empty',
        text: 'Reload the page: what you had answered will be there. If it happens again, open the same page in a window without extensions, or in another browser.',
      },
      {
        title: '“Not saved: this browser’s storage is full”',
        text: 'First keep your answers in a file, here. Then make room: in the settings of the browser, clear the data of other sites, not of this one. Answer once more: what was waiting is then saved too.',
      },
      {
        title: '“This browser does not let this site keep anything”',
        text: 'A setting blocks the data of sites, often along with cookies. Allow them for this address, then reload. Until then your answers last as long as the page is open.',
      },
      {
        title: 'You are browsing privately',
        text: 'Everything works, but everything is gone once the last private window closes. Keep your answers in a file before that, or come back in an ordinary window.',
      },
      {
        title: 'Your progress is gone',
        text: 'It lives in one browser, on one device, at one address. Are you in the same ones? Safari erases after seven days of use without a visit here. If the data of the site was cleared, only a passport kept earlier still holds it: the page “Passport” takes it back.',
      },
      {
        title: 'The browser is old',
        text: 'Update it, if you can. If not, the lessons can still be read; what is missing is the exercises.',
      },
    ],
  },
  message: {
    title: 'Tell someone',
    intro:
      'Here is a message, for the person or the school that gave you this course. Read it, complete it, paste it into an email: you are the one who sends it. None of your answers is in it.',
    label: 'Your message',
    body: 'Hello,\n\nI met a problem in the course “{course}”.\n\nWhat I was doing:\nWhat I expected:\nWhat happened:\n\n{report}\n',
    report: 'Details for whoever mends it',
    copy: 'Copy the message',
    copied: 'The message is copied.',
    selected: 'The message is selected: copy it with Ctrl + C (Cmd + C on a Mac).',
    save: 'Save the message',
    saved: 'The file is being offered to you.',
    file: 'problem',
  },
}
