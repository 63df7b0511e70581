/** Words of a lesson said in a minute to a room that is asked things too; plain reading aloud has some 150. */
const wordsPerMinute = 60

/** Minutes that a room needs for a section of so many `words`, at least 2. */
export const presentedIn = (words: number): number => Math.max(2, Math.round(words / wordsPerMinute))
