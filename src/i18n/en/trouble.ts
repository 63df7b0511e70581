/** What went wrong on this device, and what to do. */
export const trouble = {
  title: 'A problem?',
  lede: 'What this device noted when something went wrong, and what to do about it. Nothing is sent.',
  noScript: 'What was noted is read inside the browser: this page needs JavaScript to show it.',
  line: {
    sentence: 'Something went wrong on this page. What was saved is still there.',
    see: 'See what',
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
    forgotten: 'The list is cleared. Your answers are untouched.',
  },
  device: {
    title: 'How this device is doing',
    facts: {
      saving: 'Your answers',
      setAside: 'Unreadable values',
      room: 'Space',
      keeping: 'For how long',
      reserve: 'Emergency store',
      offline: 'Offline',
      browser: 'Browser',
      languages: 'Languages',
      screen: 'Window',
    },
    saving: { loading: 'Being read.', saved: 'Saved on this device.' },
    noneSetAside: 'None.',
    used: '{used} MB used by this site and others at the same domain name, out of {room} MB at most.',
    keeping: {
      yes: 'The browser has promised not to erase anything by itself.',
      no: 'The browser may erase things by itself if space runs short.',
    },
    reserve: {
      yes: 'This browser has one.',
      no: 'This browser has none: if it stops abruptly, the last minute may be lost.',
    },
    offline: {
      yes: 'This browser allows it, at this address.',
      no: 'Not possible: the address does not begin with https, or this browser cannot do it.',
    },
    unknown: 'This browser does not say.',
    save: 'Save my answers to a file',
    saveNote: 'Everything is in it: your answers, and the unreadable values as they are.',
  },
  advice: {
    title: 'What to do',
    cases: [
      {
        title: 'A button does nothing, or an exercise stays empty',
        text: 'Reload the page: your saved answers will still be there. If it happens again, turn off the extensions you added to the browser, or open the same page in another browser; your progress stays in this one.',
      },
      {
        title: '“Not saved: this browser’s storage is full”',
        text: 'Before you leave or reload the page, save your answers with the button beside that message. Then free some space on the device; clearing the data of other sites seldom helps, and do not clear that of this one. Answer once more: what was waiting is then saved too. If nothing helps, bring the file back in another browser, on the page “Passport”.',
      },
      {
        title: '“Not saved: this browser does not let this site keep anything”',
        text: 'A setting stops sites from keeping data, often along with cookies. Your answers last only as long as the page is open: save them to a file first. Then allow data for this address, reload, and bring the file back on the page “Passport”.',
      },
      {
        title: 'You are in a private window',
        text: 'The course works, but everything is gone once the last private window closes. Save your answers to a file before that, or come back in an ordinary window.',
      },
      {
        title: 'Your progress is gone',
        text: 'It lives in one browser, on one device, at one address. Are you back in the same ones? Safari erases it after seven days of use without a visit here, unless the course is on the Home Screen, where it has answers of its own. If the site’s data was cleared, only a passport you saved earlier still holds it: the page “Passport” brings it back.',
      },
      {
        title: 'The browser is old',
        text: 'Update it if you can. If not, you can still read the lessons, without the exercises.',
      },
    ],
  },
  message: {
    title: 'Tell someone',
    intro:
      'Here is a message for the person or the school that gave you this course. Read it, complete it and paste it into an email: nobody sends it but you. Your answers are not attached.',
    label: 'Your message',
    body: 'Hello,\n\nI had a problem in the course “{course}”.\n\nWhat I was doing:\nWhat I expected:\nWhat happened:\n\n{report}\n',
    report: 'Details for whoever fixes it',
    copy: 'Copy the message',
    copied: 'The message is copied.',
    selected: 'The message is selected: copy it with Ctrl + C (Cmd + C on a Mac).',
    save: 'Save the message',
    saved: 'The file is ready: look in your downloads.',
    file: 'problem',
  },
}
