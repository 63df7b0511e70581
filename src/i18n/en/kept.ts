/** Each thing that is kept on the device: the rows of the table about privacy. */
const untilErased = 'For as long as you do not clear the data of the site.'

export const kept = {
  rows: {
    attempt: {
      holds:
        'An answer: what you chose, the score, the exercise and its version, when you began and finished.',
      why: 'To find your answers again and count your progress.',
      until: untilErased,
    },
    deed: {
      holds:
        'What else you did, and when: starting an assessment (with the questions drawn), leaving a question out of reviews, clearing your progress or undoing that.',
      why: 'To resume an assessment where you left it; to know what to review, and what no longer counts.',
      until: untilErased,
    },
    draft: {
      holds: 'A draft: options ticked, cards placed so far.',
      why: 'To resume the exercise where you left it.',
      until: 'A question: when you answer it. A sorting exercise: when the next round replaces it.',
    },
    place: {
      holds: 'The section you were reading, and when.',
      why: 'To bring you back to where you were.',
      until: 'The next section replaces it.',
    },
    receipt: {
      holds: 'The list of what your last passport added, and when.',
      why: 'So that you can undo it.',
      until: 'The next passport you bring back replaces it.',
    },
    show: {
      holds:
        'What you last presented, the slide you were at, since when, what the room voted, sorted and decided, and where it left the models.',
      why: 'To bring you back to where you were if the windows close.',
      until: 'The next presentation replaces it. After twelve hours, it begins anew.',
    },
    runSheet: {
      holds:
        'A run sheet that you composed: its title, who it is for, its objectives, its steps and your notes, and when you changed it.',
      why: 'To find it again under “Compose a workshop”.',
      until: 'Until you delete it.',
    },
    setAside: {
      holds: 'A value that the site could not read, as it was.',
      why: 'To lose nothing: it is moved rather than erased.',
      until: untilErased,
    },
    trouble: {
      holds:
        'What went wrong on a page, and when: the error message, its place in the site’s code, the address of the page, the version of the site, whether its data could be read, what your browser says of itself. What stands between double quotes in the message is left out.',
      why: 'To show it to you on the page “A problem?”, so that you can tell someone.',
      until: 'Only the latest twenty are kept, until you clear the list.',
    },
    ballot: {
      holds: 'A room’s votes for each answer to a question, and when. Nothing that says who voted for what.',
      why: 'To show what the talk changed, and what the room mixes up.',
      until: 'Until you delete the session.',
    },
    locale: {
      holds: 'The language you chose.',
      why: 'To open the course in that language.',
      until: 'Your next choice replaces it.',
    },
    theme: {
      holds: 'The theme you chose, light or dark.',
      why: 'To show it as soon as a page opens.',
      until: 'Erased if you go back to “{system}”.',
    },
    slash: {
      holds: 'That the / key does not open the search.',
      why: 'To respect your choice.',
      until: 'Erased if you turn it on again.',
    },
    retention: {
      holds: 'The share of what you learn that you want to remember.',
      why: 'To space your reviews.',
      until: 'Your next choice replaces it.',
    },
    newPerDay: {
      holds: 'How many new questions a day you want in your reviews.',
      why: 'To keep your reviews to a size that suits you.',
      until: 'Your next choice replaces it.',
    },
    journal: {
      holds: 'A database with a second copy of your latest answers, and of clearings.',
      why: 'To find them again if the browser stops abruptly: it is on the disk at once.',
      until:
        'Emptied when you open the course again, once the answers are over two minutes old and in their own place too. The empty database stays.',
    },
    release: {
      holds:
        'The pages you opened, or the whole course if you asked for it, with all that they need. To show them, the browser also keeps a small program of the site’s (a “service worker”).',
      why: 'To read the course without a network.',
      until:
        'The next version replaces it. The button on the page “Offline” erases it, except for what it takes to start again.',
    },
    notes: {
      holds:
        'The version of the course in use, that of each open page, and whether you asked for the whole course.',
      why: 'So that two versions are never mixed.',
      until: 'Updated with each version. What concerns an open page goes some time after it is closed.',
    },
  },
  holes: {
    item: 'exercise',
    attempt: 'answer',
    event: 'event',
    lesson: 'lesson',
    sheet: 'run sheet',
    release: 'version',
    key: 'former name',
    instant: 'time',
  },
}
