/** Of a text. A spreadsheet runs what begins like a formula: an apostrophe before it makes it a text (OWASP, "CSV Injection"). */
const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value)
  const harmless = /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Rows of cells (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number)[])[], separator: string): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellOf).join(separator)}\r\n`).join('')}`
