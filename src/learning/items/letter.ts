/** What an option is called, on paper and aloud, by its rank from 0: `A` … `Z`, `AA` … */
export function letterAt(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26))
  return rank < 26 ? last : letterAt(Math.floor(rank / 26) - 1) + last
}
