/** Whether it may be the id of a lesson, a section, an item, an objective or a workshop; whether there is one is another question. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 80 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
