/** How many of 1000 people gave each pattern of answers, 00000 first, 11111 last (Bock & Lieberman 1970, table 1). */
const section6 = [
  3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61,
  28, 298,
]
const section7 = [
  12, 19, 1, 7, 3, 19, 3, 17, 10, 5, 3, 7, 7, 23, 8, 28, 7, 39, 11, 34, 14, 51, 15, 90, 6, 25, 7, 35, 18, 136,
  32, 308,
]

const itemCount = 5

/** A row for each person, 0 or 1 for each item. */
const expanded = (counts: readonly number[]): readonly (readonly number[])[] =>
  counts.flatMap((count, pattern) =>
    Array.from({ length: count }, () =>
      Array.from({ length: itemCount }, (_, item) => (pattern >> (itemCount - 1 - item)) & 1),
    ),
  )

export const lsat6 = expanded(section6)
export const lsat7 = expanded(section7)
