/** The course's id, as `content/` gives it. */
export const course = import.meta.env.COURSE_ID

/** With exactly one slash at its end, so that no base's keys begin with another's prefix. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/')

/** What tells this course, at this address, from every other on the origin; names the journal too. */
export const identity = `${course}@${base}`

/** Begins every key of this course in localStorage: `<course>@<base>/`. */
export const prefix = `${identity}/`
