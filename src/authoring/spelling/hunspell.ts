import english from 'dictionary-en-gb'
import french from 'dictionary-fr'
import { createHunspellFromStrings } from 'hunspell-wasm'
import type { Dictionaries, Dictionary } from './dictionary.ts'

/** The dictionaries that browsers and word processors spell with, read once: a third of a second. */
export async function readDictionaries(): Promise<Dictionaries> {
  return { fr: await hunspell(french), en: await hunspell(english) }
}

async function hunspell({
  aff,
  dic,
}: {
  readonly aff: Uint8Array
  readonly dic: Uint8Array
}): Promise<Dictionary> {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const speller = await createHunspellFromStrings(text(aff), text(dic))
  return {
    knows: (word) => speller.testSpelling(word),
    suggest: (word) => speller.getSpellingSuggestions(word),
  }
}
