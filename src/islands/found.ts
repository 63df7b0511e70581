/** What stood in a form, by name of its fields, as `FormData` tells it: boxes not ticked and empty groups are absent. */
export type Found = readonly (readonly [string, string])[]

/** `undefined` where the form had no such field, or nothing in it. */
export const foundIn = (found: Found | undefined, name: string): string | undefined =>
  found?.find(([field, value]) => field === name && value !== '')?.[1]
