/** A language with its territory, as Open Graph wants it: `fr` is `fr_FR`, `pt-BR` is `pt_BR`. */
export function territoryOf(locale: string): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region ?? language.toUpperCase()}`
}
