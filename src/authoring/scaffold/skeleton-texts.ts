/** What a new lesson tells its author to write, in the language they will write it in. */
export interface SkeletonTexts {
  readonly title: string
  readonly description: string
  readonly hook: string
  readonly firstSection: string
  readonly firstText: string
  readonly exampleSection: string
  readonly exampleStep: string
  readonly exampleVerdict: string
  readonly keySection: string
  readonly keyPoint: string
  readonly checkSection: string
  readonly predictStem: string
  readonly checkStem: string
  readonly rightOption: string
  readonly wrongOption: string
  readonly rightFeedback: string
  readonly wrongFeedback: string
  readonly explanation: string
}

const en: SkeletonTexts = {
  title: 'Title of the lesson',
  description: 'What the lesson brings, in one sentence for search engines: 160 characters at most.',
  hook: 'A concrete scene that raises the question of the lesson. Its first paragraph is shown large.',
  firstSection: 'A first idea',
  firstText: 'Explain one idea in 200 words at most, then begin another section with an id of its own.',
  exampleSection: 'An example, step by step',
  exampleStep: 'A fact of the example, and what it tells.',
  exampleVerdict: 'What follows from it.',
  keySection: 'Key points',
  keyPoint: 'One sentence to remember.',
  checkSection: 'Check yourself',
  predictStem: 'Which answer would a beginner bet on, before any explanation?',
  checkStem: 'Which decision fits this situation?',
  rightOption: 'The right answer, in no more words',
  wrongOption: 'A plausible wrong answer',
  rightFeedback: 'Why this is right.',
  wrongFeedback: 'Why this is wrong, and what makes it tempting.',
  explanation: 'Why the key is the key.',
}

const fr: SkeletonTexts = {
  title: 'Titre de la leçon',
  description:
    'Ce que la leçon apporte, en une phrase pour les moteurs de recherche : 160 caractères au plus.',
  hook: 'Une scène concrète qui pose la question de la leçon. Son premier paragraphe est affiché en grand.',
  firstSection: 'Une première idée',
  firstText:
    'Expliquez une idée en 200 mots au plus, puis ouvrez une autre section avec un identifiant à elle.',
  exampleSection: 'Un exemple, pas à pas',
  exampleStep: "Un fait de l'exemple, et ce qu'il apprend.",
  exampleVerdict: 'Ce qui en découle.',
  keySection: 'À retenir',
  keyPoint: 'Une phrase à garder en tête.',
  checkSection: 'Vérifier',
  predictStem: 'Sur quelle réponse parierait-on avant toute explication ?',
  checkStem: 'Quelle décision convient à cette situation ?',
  rightOption: 'La réponse juste, sans plus de mots',
  wrongOption: 'Une mauvaise réponse plausible',
  rightFeedback: "Pourquoi c'est juste.",
  wrongFeedback: "Pourquoi c'est faux, et ce qui y fait croire.",
  explanation: 'Pourquoi la bonne réponse est la bonne.',
}

/** In English where the language has none of its own. */
export function skeletonTexts(locale: string): SkeletonTexts {
  return locale.split('-')[0] === 'fr' ? fr : en
}
