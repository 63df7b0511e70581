/** The locale chosen before, else the first of `wanted` (BCP 47, most wanted first) that there is, else the first. */
export function preferredLocale(
  available: readonly string[],
  chosen: string | null,
  wanted: readonly string[],
): string {
  if (chosen !== null && available.includes(chosen)) return chosen
  const languages = wanted.map((tag) => tag.toLowerCase().split('-', 1)[0] ?? '')
  return languages.find((language) => available.includes(language)) ?? available[0] ?? ''
}
