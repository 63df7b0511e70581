/** As the sheet is written and as spreadsheets save it: never with thousands apart, so that any mark is the decimal one. */
export const numberIn = (cell: string): number | '' =>
  /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/i.test(cell) && Number.isFinite(Number(cell.replace(',', '.')))
    ? Number(cell.replace(',', '.'))
    : ''
