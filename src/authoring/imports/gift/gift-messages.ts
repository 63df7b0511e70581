import type { Message } from '../../faults/fault.ts'

const escape = 'Write a backslash before the sign where it is meant as text; part questions by a blank line.'

export const unreadableQuestion = (found: string | null): Message => ({
  code: 'unreadable-question',
  what:
    found === null
      ? 'This question ends too early: something in it is never closed.'
      : `This question cannot be read from ${JSON.stringify(found)} on.`,
  why: 'In GIFT, the signs ~ = # { } : mean something: answers, feedback, titles. A blank line ends a question.',
  mend: found === null ? 'Close the brace "}" of its answers.' : escape,
})

export const tooLongQuestion = (length: number, most: number): Message => ({
  code: 'question-too-long',
  what: `This question has ${length} characters.`,
  why: `Questions of ${most} at most are read: no learner would read a longer one.`,
  mend: 'Shorten it, or take the pictures out of it that are embedded as text.',
})

export const escapedColons = (count: number): Message => ({
  code: 'escaped-colons',
  what: `${count === 1 ? 'A colon is' : `${count} colons are`} read as text.`,
  why: 'GIFT wants a backslash before a colon of the text: "\\:".',
  mend: 'Look whether each is meant so.',
})

export const droppedCategory = (name: string): Message => ({
  code: 'dropped-category',
  what: `The category "${name}" is not taken.`,
  why: 'Items belong to a lesson and serve an objective; they have no category.',
  mend: 'Import the questions of each category into its lesson, with --objective.',
})

export const droppedComments = (count: number): Message => ({
  code: 'dropped-comments',
  what: `${count} ${count === 1 ? 'comment is' : 'comments are'} not taken; the first stands here.`,
  why: 'Comments of a GIFT file are for who edits it.',
  mend: 'Copy what is worth keeping as a # comment in items.yaml.',
})

export const droppedTags = (tags: readonly string[]): Message => ({
  code: 'dropped-tags',
  what: `The tags ${tags.join(', ')} are not taken.`,
  why: 'Items have concepts and an objective of the course instead.',
  mend: 'Name the concepts that it tests.',
})

export const notAQuestion: Message = {
  code: 'not-a-question',
  what: 'This text asks nothing: it has no answers.',
  why: 'In GIFT, text without { } is a description; items are questions.',
  mend: 'Put the text into the lesson; or add { } with the answers.',
}

export const droppedWeights: Message = {
  code: 'dropped-weights',
  what: 'The percentages of the answers are not taken.',
  why: 'Here an option is right or wrong: the score is the share of right ones chosen, less that of wrong ones.',
  mend: 'Look whether each option that earned something is marked "key: true", and no other.',
}

export const severalRight: Message = {
  code: 'several-right',
  what: 'Several options are right: learners must choose them all.',
  why: 'In GIFT any one of them was enough.',
  mend: 'Keep "multiple: true" and say so in the stem; or keep one right option.',
}

export const noRightOption: Message = {
  code: 'no-right-option',
  what: 'No option is right.',
  why: 'Whatever the learner chose would be wrong.',
  mend: 'Write "key: true" in the right option.',
}

export const choiceOfTwo: Message = {
  code: 'true-false',
  what: 'True or false becomes a choice of two options.',
  why: 'Half of the guesses would be right: the course asks for three or four options.',
  mend: 'Add plausible options, or ask what makes the statement true or false.',
}

export const writtenGap: Message = {
  code: 'written-gap',
  what: 'The gap is shown as _____ in the stem, and typed apart.',
  why: 'Gaps within a text are chosen or dragged here, not typed.',
  mend: 'Word the stem as a question.',
}

export const chosenGap: Message = {
  code: 'chosen-gap',
  what: 'The missing word becomes a text with a gap; what to do with it remains to be written as the stem.',
  why: 'An item with gaps has both.',
  mend: 'Write the stem: what the learner is to do.',
}

export const sharedMatch = (right: string): Message => ({
  code: 'shared-match',
  what: `"${right}" matches several: it cannot be taken as pairs.`,
  why: 'Each tile is put once.',
  mend: 'Give each its own match; or write an item of the kind "categorise", with the matches as bins.',
})

export const tooFewMatches: Message = {
  code: 'too-few-matches',
  what: 'There are fewer than two pairs.',
  why: 'One pair alone is answered by itself.',
  mend: 'Add a pair.',
}

export const middleOfRange = (low: number, high: number): Message => ({
  code: 'middle-of-range',
  what: `The range ${low}..${high} becomes its middle, with a tolerance.`,
  why: 'An item has one right number, which learners are shown.',
  mend: 'Write the number that is really right as "value", and the tolerance around it.',
})

export const otherNumbers: Message = {
  code: 'other-numbers',
  what: 'Other numbers that were right, wholly or in part, are not taken.',
  why: 'An item has one right number, with a tolerance.',
  mend: 'Widen the tolerance, or ask for one number.',
}

export const anyOtherAnswer: Message = {
  code: 'any-other-answer',
  what: 'What was said of any other answer (*) is not taken.',
  why: 'Only answers that are foreseen have feedback of their own.',
  mend: 'Put it into the explanation.',
}

export const wildcard = (answer: string): Message => ({
  code: 'wildcard',
  what: `The answer "${answer}" is not taken.`,
  why: 'It holds a *, which stands for any letters; here each spelling is written out, and typos are tolerated.',
  mend: 'Add the spellings that it stands for under "variants".',
})

export const noNumber: Message = {
  code: 'no-number',
  what: 'No number is right.',
  why: 'There is nothing to compare an answer with.',
  mend: 'Write it as {#value:tolerance}.',
}

export const noAnswerLeft: Message = {
  code: 'no-answer',
  what: 'No answer is left that could be accepted.',
  why: 'There is nothing to compare what is typed with.',
  mend: 'Write the spellings out, each as "=answer".',
}

export const rubricMissing: Message = {
  code: 'rubric-missing',
  what: 'The essay becomes a reflection; its criteria and model answer remain to be written.',
  why: 'Nobody grades it: learners compare their text with a model, on a rubric.',
  mend: 'Write "criteria" and "modelAnswer".',
}

export const partlyRight = (answer: string): Message => ({
  code: 'partly-right',
  what: `The answer "${answer}", right in part, becomes a wrong answer that is foreseen.`,
  why: 'A typed answer is right or wrong.',
  mend: 'Move it under "accept" if it is good enough.',
})
