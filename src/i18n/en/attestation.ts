/** A sheet to print: what the learner did, as this device knows it. */
export const attestation = {
  title: 'Attestation',
  lede: 'A sheet to print that says what you did. It is made here, on your device: nobody receives it, and nobody checks it.',
  noScript:
    'Your results are read inside the browser: this page needs JavaScript to gather them. The lessons can be read without it.',
  toCourse: 'Go to the course',
  missing: {
    title: 'Something is still missing',
    final:
      'The attestation says what you knew before and after. The final assessment is missing: answer all of its questions.',
    diagnostic:
      'The diagnostic was not finished before the final assessment: the column “Before” will stay empty. The attestation can be printed all the same.',
    toFinal: 'Take the final assessment',
    none: 'This course has no assessments: there is nothing to attest.',
  },
  name: 'Your name',
  nameHint: 'It is not kept: it is gone once you leave the page.',
  print: 'Print',
  heading: 'Attestation of study',
  course: 'Course taken',
  facts: {
    from: 'First answer',
    to: 'Final assessment finished',
    lessons: 'Lessons done',
    firm: 'Objectives firm today',
    made: 'Made on',
  },
  of: '{k} of\u00a0{n}',
  caption: 'Right answers in the assessments, by module',
  columns: { module: 'Module', before: 'Before', after: 'After' },
  total: 'In all',
  declared:
    'This attestation is self-declared by the person named. It was made on their device, from the answers kept there. Nobody checked who answered, or how: it is neither a diploma nor a certificate.',
  few: 'A few questions per module: one more or one less may be chance.',
  firmIs:
    'An objective is firm when a model of memory estimates that at least four answers in five would be recalled on that day.',
}
