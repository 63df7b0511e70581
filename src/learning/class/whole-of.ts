/**
 * What tells wholes apart, of the text of a code: those of one whole begin alike, and a link is one by itself. `null` of a
 * code of something else. By itself, so that a page need not load what reads them.
 */
export const wholeOf = (text: string): string | null =>
  /^\s*([A-Z]+\d+:[0-9A-F]{8}):/.exec(text)?.[1] ?? (/#[pr]=/.test(text) ? text : null)
