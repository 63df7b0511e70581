export const dayOf = (locale: string, atMs: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(atMs)

export const minuteOf = (locale: string, atMs: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(atMs)
