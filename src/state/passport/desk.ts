import { storage } from '../device.ts'
import { now } from '../now.ts'
import { journal, store } from '../progress.ts'
import type { Desk } from './take-in.ts'

/** This device's. */
export const desk: Desk = { store, storage, journal, now }
