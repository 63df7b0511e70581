/** A sheet to print: what the learner did, as this device knows it. */
export const attestation = {
  title: 'Attestation',
  lede: 'A sheet to print that says what you did. It is made here, on your device, and sent to nobody.',
  noScript:
    'Your results are read inside the browser: this page needs JavaScript to gather them. The lessons can be read without.',
  toCourse: 'Go to the course',
  missing: {
    title: 'Something is still missing',
    final:
      'The attestation tells what you knew before and after. The final is missing: answer all of its questions.',
    diagnostic:
      'The diagnostic was not finished before the final: the column “Before” will stay empty. The attestation can be printed all the same.',
    toFinal: 'Take the final',
    none: 'This course has no assessments: there is nothing to attest.',
  },
  name: 'Your name',
  nameHint: 'It is kept nowhere: it is gone when you leave the page.',
  print: 'Print',
  heading: 'Attestation of study',
  course: 'Course taken',
  facts: {
    from: 'First answer',
    to: 'Final finished',
    lessons: 'Lessons done',
    firm: 'Objectives firm today',
    made: 'Made on',
  },
  of: '{k} of\u00a0{n}',
  caption: 'Right answers in the assessments, by module',
  columns: { module: 'Module', before: 'Before', after: 'After' },
  total: 'Together',
  declared:
    'This attestation is self-declared. It was made on the device of the person named, from the answers kept there. Nobody checked who answered, nor how: it is neither a degree nor a certificate.',
  few: 'A few questions for each module: one more or one less may be chance.',
  firmIs:
    'An objective is firm when, going by a model of memory, at least four questions in five would be recalled on that day.',
}
