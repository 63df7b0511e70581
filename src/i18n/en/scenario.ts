/** A branching case, decided step by step. */
export const scenario = {
  play: {
    situation: 'Situation {k}',
    decide: 'Decide',
    goOn: 'Continue',
    replay: 'Play again',
    reread: 'See my path again',
    choose: 'Choose first, then decide.',
    decided: 'You decide: {choice}',
    outcome: 'What comes of it',
    summary: 'Your path',
    score: {
      one: 'Points: {points} out of {k}.',
      other: 'Points: {points} out of {k}.',
    },
    best: 'The best choice',
    bettered: 'There was a better one',
    better: 'Better: {choice}',
    past: 'You have already played this case to its end. Play it again, or see your path again.',
    revised: 'This case has changed since you played it.',
  },
  read: {
    situation: 'Situation {k}',
    ending: 'Situation {k}: an ending',
    goTo: 'Go to “{where}”',
    ends: 'The case ends here.',
    conclusion: 'What to take away',
  },
}
