import { folded } from './fold-text.ts'
import { own } from './own-field.ts'

/** Per language its articles at the head of a text that says more. */
const articles: Readonly<Record<string, RegExp>> = {
  fr: /^(?:(?:de )?l' ?|(?:de )?la |(?:le|les|un|une|des|du) )/,
  en: /^(?:an?|the) /,
}

/** The text folded, without the punctuation around it and without its leading article. */
export function bareText(text: string, locale: string): string {
  const [language = ''] = locale.split('-')
  const inside = withoutSurroundings(folded(text))
  const article = own(articles, language)
  return article ? withoutSurroundings(inside.replace(article, '')) : inside
}

function withoutSurroundings(text: string): string {
  const characters = Array.from(text)
  const first = characters.findIndex(isSaying)
  return characters.slice(Math.max(first, 0), characters.findLastIndex(isSaying) + 1).join('')
}

/** Signs that are read aloud are part of a word: `C#`, `R&D`, `5 %`. */
const isSaying = (character: string): boolean => !/[\s\p{P}]/u.test(character) || /[#%&*@/]/.test(character)
