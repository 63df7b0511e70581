import { en } from './en/index.ts'
import { fr } from './fr/index.ts'

/** Every interface string. A language that lacks one, or has one too many, does not compile. */
export type Strings = typeof fr

const dictionaries: Readonly<Record<string, Strings>> = { fr, en } satisfies Record<string, Strings>

/** The interface in `locale`. Throws where it has not been translated. */
export function strings(locale: string): Strings {
  const dictionary = dictionaries[locale]
  if (dictionary) return dictionary
  throw new Error(
    `The interface is not written in "${locale}", a language that course.yaml lists under "locales".\n` +
      `Use ${Object.keys(dictionaries).join(' or ')}, or write src/i18n/${locale}/ after src/i18n/en/.`,
  )
}
