/** How a workshop is run, for who has ten minutes before walking into the room. */
export const guide = {
  title: 'Running a workshop',
  lede: 'You walk into the room in ten minutes: what to prepare, what to say, what to cut, and what to do when it goes wrong.',
  contents: 'On this page',
  print: 'When printed, this guide fits on two or three pages.',
  /** From the workshops. */
  read: 'Ten minutes before you walk in: the guide',
  rooms: {
    workshops: 'Workshops ready to run',
    compose: 'Compose a workshop',
    present: 'Open the presentation',
    offline: 'Keep the course offline',
    print: 'Print the materials',
    vote: 'Have the room vote',
  },
  before: {
    title: 'Ten minutes before',
    intro: 'Six things, in this order. Do the last one while people are finding a seat.',
    steps: {
      choose: {
        name: 'Choose.',
        text: 'Take a workshop that is ready to run. Or compose your own: give an audience, a length and some objectives, get a run sheet, then make it yours. It stays on the device and travels in a link.',
      },
      windows: {
        name: 'Open both windows.',
        text: 'One is for the projector, the other for you: what is on, what comes next, your notes, time spent and time planned. They move together.',
      },
      projector: {
        name: 'Test the projector.',
        text: 'Extend the display, don’t mirror it; drag the room window onto the second screen and press F. Read it from the back row. Try the clicker.',
      },
      offline: {
        name: 'Keep the course offline.',
        text: 'Once everything is downloaded, cut the network and reload the presentation. If it comes back, the room’s wifi is no longer your problem.',
      },
      print: {
        name: 'Print.',
        text: 'Cut-out cards and bin sheets, worksheets A and B, answer keys, A–D voting cards. The run sheet prints with its list of materials. No time to cut? Hand each team a sheet and a pair of scissors.',
      },
      tables: {
        name: 'Lay out the cards.',
        text: 'For each team, a set of cards and its bin sheets; for each person, something to vote with and something to write with. Keep a corner of the board for the counts.',
      },
    },
  },
  /** Where there are workshops. */
  offer: {
    one: 'Ready now: {k}\u00a0workshop of {least}.',
    other: 'Ready now: {k}\u00a0workshops, from {least} to {most}.',
  },
  opening: {
    title: 'The first ten minutes',
    /** `at`: minutes since the beginning. */
    steps: [
      { at: 0, does: 'Put up the hook, not your name. Read it aloud, then leave ten seconds of silence.' },
      {
        at: 1,
        does: 'Say in one sentence what people will be able to do on the way out, then when the break is and when you finish.',
      },
      { at: 2, does: 'Three rules: mistakes are expected, we always say why, we hear each other out.' },
      {
        at: 3,
        does: 'First vote: everyone chooses alone, without a word, and all the cards go up on the same signal. Write down the count.',
      },
      {
        at: 5,
        does: 'Two minutes to win over the person in the next seat. Walk round, listen, take no sides.',
      },
      { at: 7, does: 'Second vote, same signal. Compare the two counts and ask each camp for a reason.' },
      {
        at: 9,
        does: 'If the run sheet saves the answer for later, save it. If not, reveal it, have someone say why, and move on.',
      },
    ],
  },
  vote: {
    title: 'Running a vote well',
    intro:
      'Vote, talk, vote again: this is peer instruction, developed by Eric Mazur. The answer never shows by itself: it waits until you ask for it.',
    points: [
      'Read out the question and each option with its letter. Leave a minute’s silence for everyone to choose and write the letter down.',
      'Have all the cards go up at once: a vote that looks at its neighbours tells you nothing. Count, write it down, give nothing away.',
      'Look, for yourself only, at the share of right answers, and choose what comes next:',
    ],
    when: [
      { share: 'Under 30%', does: 'Explain it another way, then ask again.' },
      {
        share: '30 to 70%',
        does: 'Two minutes’ talk in twos or threes, between people who disagree. Vote again.',
      },
      { share: 'Over 70%', does: 'Have someone give the reason, settle the last doubts, move on.' },
    ],
    note: 'These bounds are rules of thumb, not laws.',
    why: 'Don’t skip the talk. At Harvard, ten years of physics taught this way brought a better grasp of concepts and better problem solving (Crouch & Mazur, 2001). In a genetics course, talking it over helped even groups in which nobody had the right answer to begin with (Smith et al., 2009). Neither study is about this workshop.',
    after: 'Once the counts are in, the voting page shows which votes moved and what the room mixes up.',
  },
  teams: {
    title: 'Sorting in teams',
    points: [
      'Four or five to a team, one set of cards, three minutes. Doubtful cards wait in the middle of the table.',
      'In turn, each team calls a card, its bin and its reason. The others object before you place the card on the screen, not after.',
      'Give a point when the bin is right and the reason holds. The scoreboard is for fun; it grades nobody.',
      'A contested card? The reason matters more than the bin. If two places can be argued, give both teams the point. The card’s explanation says when another place is accepted.',
      'End on the cards that were missed: what misled the room?',
    ],
    others:
      'The other exercises are revealed step by step: have the room call the next step before you show it.',
  },
  time: {
    title: 'Keeping to time',
    intro:
      'Your window says plainly how late you are (“7\u00a0min behind”). Look at every step, not at the end. If you are late, cut in this order:',
    cuts: [
      'your own comments: the slide is enough, the lesson says the rest;',
      'reporting back: two teams speak instead of six;',
      'some of the cards: keep the ones that divide people;',
      'a whole section: say its idea in a sentence, people can read it afterwards;',
      'a whole vote, rather than half of each.',
    ],
    keep: 'Never cut the talk between two votes, the break, or the recall from memory that ends the session. Early? Ask the room for one more example.',
  },
  trouble: {
    title: 'When it goes wrong',
    cases: [
      {
        trouble: 'No second screen',
        does: 'Project the room window and work from the printed run sheet. Press B: the screen goes black and eyes come back to you.',
      },
      {
        trouble: 'The projector dies',
        does: 'Read the question out, vote with cards, sort on the tables. It all works on paper.',
      },
      { trouble: 'A window closes', does: 'Open the presentation again: it picks up where you were.' },
      {
        trouble: 'No network',
        does: 'If the course has been kept, nothing changes. If not, reload nothing that is open and go to paper.',
      },
      {
        trouble: 'Only two people',
        does: 'Vote all the same, then each defends the other’s answer. Sort together, with no score.',
      },
      {
        trouble: 'A silent room',
        does: 'Count to ten. Have people write, then compare in pairs, and ask a pair what they told each other.',
      },
      {
        trouble: 'Somebody dominates',
        does: 'Say thank you, then: “Who sees it differently?” Let teams speak in turn, and give that person another job: counting the votes.',
      },
      {
        trouble: 'A wrong answer, dead certain',
        does: 'Ask: “What makes you say that?” Look together for the fact that settles it, then settle it. The mistake must not have the last word.',
      },
    ],
  },
  everyone: {
    title: 'So that everyone can follow',
    points: [
      'Read out everything you project, and describe the figures.',
      'Say “answer B”, never “the green one” or “that one”.',
      'Always give time to write before anyone speaks.',
      'Give one instruction at a time, leave it up, have someone say it back.',
      'Speak slowly, facing the room, and repeat questions from the back into the microphone.',
      'Bring a few enlarged worksheets (A4 to\u00a0A3: 141%) without waiting to be asked.',
      'A letter spoken, pointed at or written counts as much as a card held up.',
    ],
  },
  after: {
    title: 'Afterwards',
    keep: 'The same evening, correct in the run sheet the timings that did not hold, keep its link, export the votes. Put the cards back into full sets. To give out: the handouts and the glossary in both languages.',
    learners:
      'Hand out the address of the course: people go on at their own pace, with no account. The diagnostic is best done before the workshop, the final assessment after it; reviews are spaced, and come back at the right moment. Once the final assessment is done, the attestation can be printed: a statement, not a diploma.',
  },
}
