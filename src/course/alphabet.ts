/** Entries that begin with the same letter. */
export interface LetterGroup<Entry> {
  /** The letter as the language prints it; `0–9` for figures. */
  readonly letter: string
  readonly entries: readonly Entry[]
}

/** In the order of a dictionary of `locale`: accents, capitals and punctuation only part what is otherwise alike. */
export function inOrder<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
  locale: string,
): readonly Entry[] {
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true })
  return [...entries].sort((a, b) => compare(textOf(a), textOf(b)))
}

/** The entries in order, parted by the letter they begin with. */
export function byLetter<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => string,
  locale: string,
): readonly LetterGroup<Entry>[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of inOrder(entries, textOf, locale)) {
    const letter = letterOf(textOf(entry), locale)
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return [...groups].map(([letter, group]) => ({ letter, entries: group }))
}

/** Id of a group on its page. The underscore keeps it apart from ids of the content, which have none. */
export const letterId = (letter: string) => `letter_${letter.toLowerCase()}`

/** `E` for « étal » in French, `O` for « œuf »; `Å` stays a letter of its own in Swedish. */
function letterOf(text: string, locale: string): string {
  const [first = ''] = /[\p{L}\p{N}]\p{M}*/u.exec(text.normalize('NFC')) ?? []
  if (/\p{N}/u.test(first)) return '0–9'
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' })
  const spelledOut = ligatures[first.toLocaleLowerCase(locale)] ?? first.normalize('NFD')
  const isSame = compare(first, spelledOut.replace(/\p{M}/gu, '')) === 0
  return (isSame ? spelledOut.charAt(0) : first).toLocaleUpperCase(locale)
}

/** Unicode does not take them apart. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' }
