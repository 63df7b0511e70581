/** My progress, and what is said when it cannot be saved. */
export const progress = {
  title: 'My progress',
  lede: 'Everything counted here is kept on this device, and nowhere else.',
  noScript: 'Your progress is read inside the browser: this page needs JavaScript to show it.',
  reset: {
    title: 'Start afresh',
    explain: 'Your answers will no longer count. You can undo this.',
    ask: 'Clear my progress',
    confirm: 'Clear all your answers, in every language?',
    yes: 'Yes, clear',
    no: 'No, keep',
    done: 'Your progress was cleared.',
    undo: 'Undo the clearing',
    undone: 'Your progress is back.',
  },
  saving: {
    /** While the sentences below cannot be fetched. */
    brief: 'Not saved.',
    full: 'Not saved: this browser’s storage is full.',
    denied: 'Not saved: this browser does not let this site keep anything.',
    inMemory:
      'Your answers last as long as this page is open. Save them to a file before you leave or reload it.',
    inJournal: 'Your latest answers are held in an emergency store. Save them to a file.',
    save: 'Save a file',
    outdated:
      'A newer version of this site wrote your progress: nothing new is saved here. Save a file, then take the new version if it is offered, or else reload the page.',
    fragile: 'This browser may lose the last minute of your answers if it stops abruptly.',
    setAside: {
      one: 'One saved value could not be read: it was set aside, nothing was erased.',
      other: '{k} saved values could not be read: they were set aside, nothing was erased.',
    },
  },
}
