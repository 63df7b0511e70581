/** About the course and the way it teaches. */
export const about = {
  title: 'About',
  lede: 'What this course is, how it teaches, and what you may do with it.',
  course: {
    title: 'The course',
    lessons: { one: '{k}\u00a0lesson', other: '{k}\u00a0lessons' },
    size: 'So far: {lessons}, about {minutes}. No account to create, nothing to install.',
  },
  audience: 'Who it is for',
  teaching: {
    title: 'How it teaches',
    intro:
      'What is only read is soon forgotten. Here is what the lessons have you do, and the study, review or theory behind each choice.',
    practices: {
      prediction: {
        name: 'Guess before you read',
        how: 'Before the explanation comes a question. You guess, you read, then you find your guess again beside the answer.',
        evidence:
          'Students who were asked about a text before reading it remembered those points better, even the ones they had got wrong, than students who were given more time to read.',
      },
      check: {
        name: 'Test yourself on the way',
        how: 'Questions and cards to sort send you searching in your memory rather than on the page.',
        evidence:
          'A week later, students who had tested themselves on a text recalled more of it than those who had reread it; after five minutes, it was the other way round.',
      },
      feedback: {
        name: 'Know why',
        how: 'In a question, every possible answer is explained, right or wrong. After a sorting exercise, a table shows what you take for something else.',
        evidence:
          'According to two reviews, feedback helps most when it explains and guides, rather than saying “right” or “wrong”. Its effect varies a great deal from case to case.',
      },
      example: {
        name: 'Follow a worked example',
        how: 'A concrete case is worked through step by step, reasoning included, before you try for yourself.',
        evidence:
          'In algebra, students who had studied worked examples went on to solve similar problems faster and with fewer mistakes. The advantage did not extend to problems of another form.',
      },
      figure: {
        name: 'See and read',
        how: 'A figure never comes without words: it has a caption, and its marks, if any, are explained right below.',
        evidence:
          'According to dual coding theory, what you meet in both words and pictures leaves two traces in memory, and is recalled better than with one alone.',
      },
    },
    limits: 'None of these works is about this course: its effect has not been measured.',
    languages: 'You can change language at any time: your progress comes with you.',
    device: 'Your answers stay on your device:',
    privacy: 'what is kept, and how to erase it',
  },
  references: { title: 'Works cited', and: '&' },
  reuse: {
    title: 'Reuse it',
    content: 'Content of the course: licence',
    code: 'Code of the site: MIT licence. Fonts: SIL Open Font License 1.1.',
    notices: 'The text of these licences, and those of the programs included',
  },
  report: {
    title: 'Found a mistake? Have an idea?',
    here: 'Report it, or propose something better, where the course is made:',
    other: 'Tell the person or the school that gave you this address.',
  },
  colophon: {
    title: 'Colophon',
    text: 'Titles are set in Besley, a letter of shop signs and posters. The text is in Atkinson Hyperlegible Next, designed for readers with low vision. The pages are built in advance with Astro; the exercises run on Preact.',
  },
}
