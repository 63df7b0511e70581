import { classReport } from './class-report.ts'

/** The trainer's room where the results of a class are read. */
export const classRoom = {
  title: 'Class results',
  lede: 'Bring together the results that people handed in: what is learnt, what is confused, what to teach again, and which questions to reread.',
  noScript:
    'Reading the results of a class needs JavaScript: everything is computed in your browser, nothing is sent.',
  toWorkshops: 'Back to the workshops',
  room: {
    percent: '{k}%',
    failed: 'The course could not be loaded: the network may be away. The results read are still here.',
    tryAgain: 'Try again',
    broken: 'The computation has stopped. Load the page again, then give the files again.',
    gather: {
      title: 'Bring the results together',
      file: 'Files and pictures of codes',
      drop: 'Passports, result files, pictures of codes: as many as you like, all at once. The codes of one result may be spread over several pictures. You can drop them here too.',
      paste: 'Links or texts received',
      pasteHint: 'Several links can be pasted together.',
      read: 'Read',
      nothing: 'There is nothing to read.',
      pasted: 'Pasted text {k}',
      unnamed: 'File {k}',
      link: 'Opened link',
      reading: 'Reading: {done} of {of}',
      stop: 'Stop reading',
      privacy:
        'Nothing is sent, nothing is kept: the results stay in the memory of this page, and are gone once you close it or load it again.',
    },
    camera: {
      title: 'Codes shown to the camera',
      hint: 'People show their screens one after the other: each whole result is added, and the camera stays on until you turn it off.',
      looking: 'Show the codes to the camera, one person after the other.',
      away: 'The camera could not be made ready: the network may be away. Try again, or give photos of the codes.',
      name: 'Camera {k}',
    },
    entries: {
      title: 'What was read',
      learners: { one: '{k} person', other: '{k} people' },
      taken: { one: '{k} hand-in read without remark', other: '{k} hand-ins read without remark' },
      looked: { one: '{k} hand-in to look at', other: '{k} hand-ins to look at' },
      read: '{learners}. {looked}.',
      named: '{learner} ({name})',
      others: { one: '{names} and {k} other', other: '{names} and {k} others' },
      filmed: '{name}: {words}',
      answers: { one: '{k} first answer taken', other: '{k} first answers taken' },
      told: {
        taken: 'Read.',
        joined:
          'Same person as an earlier hand-in: the two are put together; for the same question, the later hand-in counts.',
        again: 'Same person, same questions as an earlier hand-in: counted once, as handed in last.',
        nothing:
          'No answer to take: there is none yet, or the course has changed since. Ask for a later hand-in.',
        known: 'Codes read before: nothing new.',
      },
      part: { one: '{k} code of {n} read, of one result.', other: '{k} codes of {n} read, of one result.' },
      missing: {
        one: 'One is missing, number {list}: give it now or later.',
        other: '{k} are missing: numbers {list}. Give them now or later.',
      },
      otherRevision: {
        one: '{k} answer left out: the question has changed since.',
        other: '{k} answers left out: the questions have changed since.',
      },
      gone: {
        one: '{k} answer left out: the course does not have that question.',
        other: '{k} answers left out: the course does not have those questions.',
      },
      unreadable: { one: '{k} unreadable line left out.', other: '{k} unreadable lines left out.' },
      refused: {
        unknown: 'Neither a passport nor a result code of this course. Check the file, or ask for it again.',
        newer: 'Written by a newer version of the site. Load this page again, then give the file again.',
        damaged:
          'Damaged or changed: nothing of it is taken. Ask for it again, as an attachment rather than copied into a message.',
        'too-big': 'Too big to be results: nothing of it is read.',
        empty: 'Empty: this person has not answered anything yet.',
        'another-course': 'Results of another course ({course}).',
        'no-code': 'No code was found in this picture. Take it again, straight on and in good light.',
        'bad-code':
          'A code in it was misread, or was changed: take its picture again, close up and without reflections.',
        'codes-full':
          'Too many results wait for their other codes: remove some from this list, then give this again.',
        'too-many':
          'The class is full: the files after this one were not read. Delete first, then start again.',
      },
      drop: 'Remove',
      dropped: 'Removed: {name}.',
      erase: 'Delete everything',
      erased: 'Everything is deleted from this page. To get it back, give the files again.',
    },
    scope: {
      title: 'What the class says',
      moment: 'Answers',
      moments: {
        diagnostic: 'Diagnostic, before the course',
        final: 'Final assessment, after the course',
        lesson: 'Lessons: first answers',
      },
      part: 'About',
      whole: 'The whole course',
      modules: 'A module',
      lessons: 'A lesson',
      said: '{learners}, {answers}, mean score {mean}.',
      answers: { one: '{k} first answer', other: '{k} first answers' },
      none: 'No answer taken so far.',
      making: 'Working out the figures.',
      unmade: 'The figures could not be worked out.',
      old: 'Earlier figures:',
      made: 'The figures are up to date: {shown}.',
      few: {
        one: 'One person only: these figures speak of that person, not of a class.',
        other: 'Only {k} people: each weighs more than ten points in a percentage.',
      },
      trust:
        'Only the first answer to each question counts. Each answer is marked here by the course’s own key, whatever score the file claims; the answers themselves may still have been made up, and these figures certify nobody.',
    },
    none: 'Not computable: {why}.',
    why: {
      nobody: 'nobody answered',
      'one-learner': 'one person only',
      'one-item': 'one question only',
      'all-right': 'everybody is right',
      'all-wrong': 'everybody is wrong',
      'same-score': 'everybody has the same score',
      'rest-alike': 'everybody has the same score on the questions compared',
      'no-complete-cases': 'no two people have two questions in common',
      'all-right-before': 'everything was right before the course, there was nothing to gain',
    },
    fragile: 'shaky: n\u00a0=\u00a0{n}',
    ...classReport,
    files: {
      separator: ',',
      saved: 'The file is ready: look in your downloads.',
      print: 'Print this report',
      names: { items: 'questions', options: 'answers', mistakes: 'mistakes', gains: 'progress' },
    },
  },
}
