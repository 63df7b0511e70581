import type { Place } from '../offline/names.ts'
import { base, course } from './identity.ts'

/** As the worker of the course is told it. */
export const place: Place = { course, base }
