/** Marks with their sign, a true minus: `+3`, `−6`, `0`. */
export const signed = (marks: number): string => (marks > 0 ? `+${marks}` : String(marks).replace('-', '−'))
