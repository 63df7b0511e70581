/** Per language, how an option speaks of the other options. */
export type CatchAllPhrases = Readonly<Record<string, readonly RegExp[]>>

const frOptions = '(?:réponse|proposition|option|affirmation|choix)s?'
const frWhere = '(?: (?:ci-dessus|ci-dessous|précédentes?|proposée?s?|à la fois))?'
const enOptions = '(?:answer|option|statement|choice|response)s?'

/** The whole of an option: with a reason of its own after it ("Neither: any shaped dough falls") it is another one. */
export const catchAllPhrases: CatchAllPhrases = {
  fr: [
    new RegExp(
      `^(?:toutes?|tous|l[’']ensemble|aucune?|chacune?|les (?:deux|trois|quatre))(?: (?:de |d[’'])?(?:ces|des|les)?)? ?${frOptions}${frWhere}(?: (?:sont|n[’']est) .*)?$`,
      'iu',
    ),
    /^(?:tout|rien|aucune?|toutes|tous) (?:de )?(?:ce qui précède|celles? qui précèdent?|ceux qui précèdent)$/iu,
    /^(?:[Ll]es )?(?:[Rr]éponses? )?\p{Lu} et \p{Lu}$/u,
  ],
  en: [
    new RegExp(
      `^(?:all|none|any|each|both|neither)(?: of)?(?: (?:the|these|those))?(?: (?:two|three|four|other))* ${enOptions}(?: (?:above|below|(?:is|are) .*))?$`,
      'iu',
    ),
    /^(?:all|none|any|each|both|neither) of (?:the above|the below|these|those|them)$/iu,
    /^(?:[Bb]oth )?(?:[Aa]nswers? )?\p{Lu} and \p{Lu}$/u,
  ],
}
