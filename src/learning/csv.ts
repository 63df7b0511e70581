/** What a spreadsheet would run as a formula, and what looks like such a text already made harmless. */
const guarded = /^'*(?:\s*[=+\-@]|[\t\r\n])/

/** An apostrophe before it makes a formula a text (OWASP, "CSV Injection"). `unguarded` undoes it, whatever the text. */
const withGuard = (text: string): string => (guarded.test(text) ? `'${text}` : text)

/** The text that was written as `cell`; one that never was guarded stays as it is. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && guarded.test(cell) ? cell.slice(1) : cell

/** Spreadsheets expect semicolons where the comma is the decimal mark. */
const cellOf = (value: string | number, separator: string): string => {
  if (typeof value === 'number') return String(value).replace('.', separator === ';' ? ',' : '.')
  return `"${withGuard(value).replaceAll('"', '""')}"`
}

/** Rows of cells (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[], separator: string): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => cellOf(cell, separator)).join(separator)}\r\n`).join('')}`
