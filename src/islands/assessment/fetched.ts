import { fetchedOnce } from '../fetched-once.ts'

/** Items are asked for in several places of the page, ahead of time too. */
export const fetched = fetchedOnce()
