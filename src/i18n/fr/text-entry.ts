/** A word or a few to type. */
export const textEntry = {
  label: 'Votre réponse',
  nearly: 'Juste, à une faute près',
  spelt: 'On écrit «\u202f{spelling}\u202f».',
  keysAre: { one: 'Bonne réponse\u202f: {keys}', other: 'Bonnes réponses\u202f: {keys}' },
}
