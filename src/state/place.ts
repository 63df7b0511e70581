import type { Place } from '../offline/names.ts'

/** As the worker of the course is told it: see `identity.ts`, which pages that keep nothing offline have too. */
export const place: Place = {
  course: import.meta.env.COURSE_ID,
  base: import.meta.env.BASE_URL.replace(/\/*$/, '/'),
}
