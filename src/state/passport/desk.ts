import { openJournal } from '../../platform/journal.ts'
import { storage } from '../device.ts'
import { identity } from '../identity.ts'
import { now } from '../now.ts'
import { store } from '../progress.ts'
import type { Desk } from './take-in.ts'

/** This device's. */
export const desk: Desk = { store, storage, journal: openJournal(identity), now }
