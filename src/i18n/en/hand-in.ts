/** The room where learners hand in their results: first what is in them, then the ways to give them. */
export const handIn = {
  title: 'Hand in my results',
  lede: 'Give your answers to your trainer as a short code, under a pseudonym of your choice. You first see everything the code holds.',
  noScript:
    'Your answers are read in the browser: this page needs JavaScript to hand them in. The lessons can be read without it.',
  toCourse: 'Go to the course',
  /** Links to the room. */
  link: 'Hand in my results to my trainer',
  linkWhy: 'For a class: a short code, under a pseudonym, without times or stakes.',
  room: {
    loading: 'Reading your answers…',
    failed:
      'The list of questions could not be loaded: the connection is missing, or the site does not answer. Your answers are still here.',
    retry: 'Try again',
    nothing: {
      title: 'Nothing to hand in yet',
      text: 'Finish the diagnostic, or answer the questions of a lesson, then come back here.',
      short: 'Answer the questions of a lesson, then come back here.',
      diagnostic: 'Open the diagnostic',
      course: 'Go to the course',
    },
    choose: {
      title: 'Choose',
      legend: 'Which answers do you hand in?',
      parts: {
        diagnostic: { title: 'The diagnostic', missing: 'Not finished yet.', link: 'Open the diagnostic' },
        final: {
          title: 'The final assessment',
          missing: 'Not finished yet.',
          link: 'Open the final assessment',
        },
        lesson: { title: 'My first answers in the lessons', missing: 'None yet.', link: 'Go to the course' },
      },
      count: { one: '{k} answer', other: '{k} answers' },
      right: { one: '{k} right', other: '{k} right' },
      name: 'Pseudonym (optional)',
      nameHint:
        'Only write your name if your trainer asks for it. This site does not keep what you type here.',
    },
    holds: {
      title: 'What the code holds',
      none: 'Nothing for now: tick at least one line above.',
      name: 'Your pseudonym',
      noName: 'none',
      day: 'The day',
      course: 'The course',
      number: 'A number',
      numberWhy:
        'drawn from your very first answer, so that you are not counted twice. It does not say who you are.',
      answers: 'Your answers',
      not: {
        title: 'What it does not hold',
        points: [
          'Times and durations: it tells only the day on which you make it.',
          'Your stakes, and so how sure you were.',
          'Your other tries and your reviews.',
          'The texts that you wrote and scored yourself.',
        ],
      },
      who: {
        title: 'Who will see it',
        text: 'This site sends nothing. The code only goes where you give it; anyone who has it can read it and pass it on. Once given, it cannot be taken back.',
      },
    },
    table: {
      question: 'Question',
      yours: 'Your answer',
      result: 'Result',
      under: '{label}: {texts}',
      right: 'Right',
      partly: 'Partly right',
      wrong: 'Wrong',
      unread: 'An answer that this version of the course can no longer read',
      loading: 'Loading the questions…',
      failed:
        'Some questions could not be loaded: their identifiers stand in for their texts. The connection is missing, or the site does not answer.',
      retry: 'Try again',
    },
    give: {
      title: 'Give',
      file: {
        title: 'A file',
        text: 'To drop where you are asked to, or to attach to a message.',
        save: 'Save the file',
        saved: 'The file is ready: look in your downloads.',
      },
      link: {
        title: 'A link',
        text: 'It opens your trainer’s page. Your answers are in the address, after the # sign: browsers send that part to nobody.',
        label: 'The link to your results',
        copy: 'Copy the link',
        copied: 'The link is copied.',
        notCopied: 'This browser does not let the page copy: the link is selected, so copy it yourself.',
        share: 'Share the link',
        notShared: 'The link could not be shared: copy it instead.',
        tooLong: 'There are too many answers for a link: use the file.',
      },
      text: {
        title: 'A text',
        text: 'The same code, without an address, to paste into a message.',
        label: 'The text of your results',
        copy: 'Copy the text',
        copied: 'The text is copied.',
        notCopied: 'This browser does not let the page copy: the text is selected, so copy it yourself.',
        tooLong: 'There are too many answers for a text: use the file.',
      },
      codes: {
        title: 'A code to show',
        text: 'Your trainer takes a picture of it, on this screen. No network is needed. If it takes several codes, use the file instead.',
        tooMany: 'There are too many answers for codes to show: use the file.',
        how: 'The picture goes to the page “Class results”, which reads each picture by itself: if there are several codes, give the file or the link instead.',
        name: 'QR code {k} of {n} of your results',
      },
    },
    all: {
      title: 'Give everything instead',
      text: 'The passport holds all your answers, with their times, your tries, your reviews and your stakes. Your trainer can read it too. Choose it if they ask for it and you are happy with that.',
      link: 'Open the passport',
    },
  },
}
