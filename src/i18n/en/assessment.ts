/** The diagnostic and the final: two parallel assessments, before the course and after it. */
export const assessment = {
  rooms: {
    diagnostic: {
      title: 'The diagnostic',
      lede: 'Before you start: what you know already, and what you think you know.',
    },
    final: {
      title: 'The final assessment',
      lede: 'After the course: what you know now, compared with what you knew before.',
    },
  },
  noScript:
    'The questions are drawn at random and your browser keeps your answers, so this page needs JavaScript. The lessons can be read without it.',
  toCourse: 'Go to the lessons',
  none: 'This course has no questions set aside for an assessment yet.',
  opening: {
    what: 'How it works',
    points: {
      diagnostic: [
        '{n} questions on the whole course, one at a time. Allow {minutes}.',
        'One try per question, and no answers until the end. Then everything is explained.',
        'With each answer you choose a stake: the more you trust the answer, the higher.',
        'You can stop and come back another day: the rest will be waiting here.',
        'Nothing is sent: nobody but you sees the result, unless you choose to hand it in.',
        'You may not know many of the answers, and that is fine. Trying before you learn helps you remember.',
      ],
      final: [
        '{n} questions on the whole course, one at a time, chosen to be comparable with those of the diagnostic. Allow {minutes}.',
        'One try per question, and no answers until the end. Then everything is explained.',
        'With each answer you choose a stake: the more you trust the answer, the higher.',
        'You can stop and come back another day: the rest will be waiting here.',
        'Nothing is sent: nobody but you sees the result, unless you choose to hand it in.',
      ],
    },
    minutes: '{from} to {to}\u00a0minutes',
    stakes: {
      title: 'Stake honestly',
      text: 'Your stake on each answer says how far you trust it. The higher it is, the more it earns if you are right and the more it costs if you are wrong.',
      caption: 'Which stake to choose',
      columns: { chance: 'Your chances of being right', right: 'If right', wrong: 'If wrong' },
      honest:
        'The points are set so that honesty pays. On a guess, the highest stake loses on average; on what you know, the lowest leaves points on the table.',
    },
    start: 'Start',
    resume: 'Resume at question {k} of {n}',
    begun: {
      one: 'You have answered {k} of {n}\u00a0questions so far. Your answer is kept.',
      other: 'You have answered {k} of {n}\u00a0questions so far. Your answers are kept.',
    },
    toResult: 'See my latest result',
    failed:
      'The list of questions could not be loaded: you are offline, or the site is not responding. Check your connection, then try again.',
    retry: 'Try again',
  },
  again: {
    ask: 'Start over with other questions',
    short: {
      one: 'There are not enough new questions left: you have already met {k} of the {n}. Your result will say a little less.',
      other:
        'There are not enough new questions left: you have already met {k} of the {n}. Your result will say a little less.',
    },
    yes: 'Start over anyway',
    no: 'Do not start over',
  },
  asking: {
    place: 'Question {k} of {n}',
    rule: 'One try, and the answers at the end.',
    submit: 'Submit',
    skip: 'Skip',
    missing: {
      choice: 'Choose an answer, or skip.',
      typed: 'Write an answer, or skip.',
      stake: 'Choose a stake too: one of the three.',
    },
    loading: 'The question is on its way…',
    failed:
      'The question could not be loaded: you are offline, or the site is not responding. Your answers are kept.',
    retry: 'Try again',
    stored: 'Answer kept.',
    skipped: 'Question skipped: it will come back at the end.',
    pause: 'You can close this page: you will pick up from here.',
  },
  over: {
    title: 'You have answered everything',
    text: 'Your answers are kept. Let’s see what they say.',
    see: 'See my result',
  },
  result: {
    title: 'Your result',
    score: { one: '{k}\u00a0right answer out of\u00a0{n}', other: '{k}\u00a0right answers out of\u00a0{n}' },
    date: 'Taken on {date}.',
    gone: {
      one: '{k}\u00a0question has since left the course: it is not counted.',
      other: '{k}\u00a0questions have since left the course: they are not counted.',
    },
    tally: '{k} of\u00a0{n}',
    modules: {
      title: 'Module by module',
      caption: 'Right answers in each module of the course',
      columns: { module: 'Module', right: 'Right answers' },
      few: 'A few questions per module give an idea, not an exact measure.',
    },
    compared: {
      title: 'Before and after',
      caption: 'Right answers in each module, in the diagnostic and then in the final assessment',
      columns: { module: 'Module', before: 'Diagnostic', after: 'Final', change: 'Change' },
      all: 'In all',
      changes: { more: 'More than before', alike: 'About the same', fewer: 'Fewer than before' },
      chance:
        'The two sets ask different questions about the same points. One question more or less may be chance: here it counts as “about the same”.',
    },
    certainty: {
      title: 'Do you know what you know?',
      marks:
        'Total of your stakes: {marks}. With the lowest throughout, the same answers would have come to {low}; with the highest throughout, {high}.',
      alt: 'For each stake, the share of your answers that are right and the range in which that stake is the right one. The numbers are in the table that follows.',
      axis: 'Share of right answers',
      stake: '{right} or {wrong}',
      legend: {
        band: 'Where this stake is the right one',
        point: 'Your answers',
        few: 'Too few answers to tell',
      },
      caption: 'What your stakes are worth',
      columns: {
        stake: 'Stake',
        right: 'Right',
        marks: 'Points',
        band: 'When it fits',
        verdict: 'What it says',
      },
      bands: { below: 'below {to}', between: '{from} to {to}', above: 'above {from}' },
      verdicts: {
        'too-sure': 'Too high for your chances',
        fair: 'Well chosen',
        'too-modest': 'You knew more',
        none: 'Too few answers',
      },
      advice: {
        'too-sure':
          'At times you stake more than you know. Before a high stake, look for a reason to be wrong.',
        'too-modest': 'At times you know more than you think. Where you have a reason, stake more.',
        fair: 'Your stakes match what you know. That is precious: you will know what to review.',
        none: 'It takes at least {n}\u00a0answers at one stake to tell anything.',
      },
    },
    advice: {
      title: 'To work on',
      tentative:
        'One or two questions per objective are a hint, not a verdict. Read, then judge for yourself.',
      missed: {
        one: '{k}\u00a0question missed out of\u00a0{n}',
        other: '{k}\u00a0questions missed out of\u00a0{n}',
      },
      sure: 'High stake, wrong answer: look at this first',
      section: 'See “{section}”, in the lesson “{lesson}”',
      lesson: 'See the lesson “{lesson}”',
      none: 'Nothing to report: every answer is right.',
    },
    next: {
      title: 'What next?',
      first: 'The lesson to read first',
      weakest: 'The module “{module}” is where you have most to gain: {tally}. Start with its first lesson.',
      allRight: 'Every answer is right: pick whatever intrigues you in the course map.',
      course: 'See the course map',
      progress: 'See my progress',
      attestation: 'Get my attestation',
      handIn: 'Hand in my results to my trainer',
    },
    answers: {
      title: 'The questions, one by one',
      how: 'Open a question to see your answer, the right one, and why.',
      yours: 'Your answer',
      key: 'Right answer',
      staked: 'Points for this stake: {marks}.',
      revised: 'This question has changed since you answered it.',
      unread: 'Your answer can no longer be read.',
      why: 'Why',
      failed: 'Some questions could not be loaded. Your result is complete all the same.',
      retry: 'Try again',
    },
  },
}
