import { describe, expect, it } from 'vitest'
import { choiceOf, toldOfBank } from './bank-of.ts'
import { catchAllPhrases } from './catch-all-phrases.ts'

const toldOf = (...options: readonly string[]) => toldOfBank(choiceOf('crust-soft', options))

describe('how many options an item has', () => {
  it('is three or four', () => {
    expect(toldOf('*Wet', 'Cold', 'Old')).toBe('')
    expect(toldOf('*Wet', 'Cold', 'Old', 'Thin')).toBe('')
  })

  it('is not two', () => {
    expect(toldOf('*Wet', 'Cold')).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:5 The item has 2 options.
        Between two, a coin is right every other time.
        Write 3 to 4 options, each a mistake that somebody makes."
    `)
  })

  it('is not five', () => {
    expect(toldOf('*Wet', 'Cold', 'Old', 'Thin', 'Pale')).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:5 The item has 5 options.
        A fifth option is seldom plausible: it is read by all and chosen by nobody.
        Write 3 to 4 options, each a mistake that somebody makes."
    `)
  })
})

describe('an option that answers for the others', () => {
  it('is told in its language', () => {
    expect(toldOf('*Wet', 'Cold', 'None of the above.')).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:23:29 The options are of very different lengths: 18 characters, and 3.
        Options that are not alike are judged by their looks.
        Write options that are parallel in form and length.
      course/lessons/crust/items.yaml:23:55 "None of the above." answers for the other options.
        It is decided by recognising a part of the others, and says nothing of what the learner knows; shuffled, "above" is elsewhere.
        Write an option that stands by itself; where several are right, use "multiple: true".
      course/lessons/crust/items.yaml:23:55 The options are of very different lengths: 18 characters, and 3.
        Options that are not alike are judged by their looks.
        Write options that are parallel in form and length."
    `)
    expect(toldOf('*Wet', 'Cold', 'Toutes ces réponses')).toContain(
      'course/lessons/crust/items.yaml:23:29 "Toutes ces réponses" answers for the other options.',
    )
  })

  const isCatchAll = (locale: string, text: string) => catchAllPhrases[locale]?.some((one) => one.test(text))

  it.each([
    ...['Toutes les réponses ci-dessus', 'Toutes ces réponses', 'Toutes les réponses sont justes'],
    ...['Aucune de ces réponses', 'Aucune des réponses précédentes', 'Aucune réponse', 'Tout ce qui précède'],
    ...['Aucune de ces propositions n’est exacte', 'L’ensemble des réponses', 'Les deux réponses', 'A et B'],
    ...['Les réponses A et C', 'Rien de ce qui précède', 'Aucun de ces choix', 'Tous ces choix'],
  ])('in French may be %s', (text) => expect(isCatchAll('fr', text)).toBe(true))

  it.each([
    ...['All of the above', 'None of the above', 'All of these', 'None of these answers', 'Both A and B'],
    ...['All the answers above', 'None of the other options', 'Both of these answers', 'Answers A and C'],
    ...['None of them', 'All three answers', 'Any of the above', 'All the statements are true'],
  ])('in English may be %s', (text) => expect(isCatchAll('en', text)).toBe(true))

  it.each([
    ['fr', 'Aucune farine ne lève sans levure'],
    ['fr', 'Tout le pain'],
    ['fr', 'Toutes les boulangeries répondent à la commande'],
    ['fr', 'La réponse du four et celle de la pâte'],
    ['en', 'Neither: any shaped dough falls'],
    ['en', 'All the bread in the shop'],
    ['en', 'None: it was baked for too long'],
    ['en', 'Answer each of the four letters'],
  ])('is not, in %s, %s', (locale, text) => expect(isCatchAll(locale, text)).toBe(false))
})

describe('lengths of options', () => {
  it('may differ by a word', () => {
    expect(toldOf('*Fermenting', 'Kneading', 'Oven', 'Salt')).toBe('')
    expect(
      toldOf('*It was baked for too short a time', 'It was baked too long', 'The oven was cold'),
    ).not.toBe('')
    expect(toldOf('*It was baked for too short', 'It was baked too long', 'The oven was cold')).toBe('')
  })

  it('do not give the key away by its length', () => {
    expect(
      toldOf(
        '*It stayed under its lid, so that the surface was wet',
        'The oven was cold',
        'It was old dough',
      ),
    ).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:40 The key is much longer than the other options: 52 characters, and they 17.
        Who knows nothing chooses the option that looks unlike the others, and is right.
        Move what justifies the key to its feedback, or say as much in the others.
      course/lessons/crust/items.yaml:21:100 The key is much longer than the other options: 52 characters, and they 17.
        Who knows nothing chooses the option that looks unlike the others, and is right.
        Move what justifies the key to its feedback, or say as much in the others."
    `)
  })

  it('nor by its shortness', () => {
    expect(toldOf('*Wet', 'The oven was never warm enough', 'The dough had been left for days'))
      .toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:21:40 The key is much shorter than the other options: 3 characters, and they 31.
        Who knows nothing chooses the option that looks unlike the others, and is right.
        Say in the others as little as in the key, or say more in it.
      course/lessons/crust/items.yaml:21:51 The key is much shorter than the other options: 3 characters, and they 31.
        Who knows nothing chooses the option that looks unlike the others, and is right.
        Say in the others as little as in the key, or say more in it."
    `)
  })

  it('do not tell options apart', () => {
    expect(toldOf('*The surface was wet', 'The oven was never as warm as it was said to be', 'Old dough'))
      .toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:22:29 The options are of very different lengths: 47 characters, and 9.
        Options that are not alike are judged by their looks.
        Write options that are parallel in form and length.
      course/lessons/crust/items.yaml:22:84 The options are of very different lengths: 47 characters, and 9.
        Options that are not alike are judged by their looks.
        Write options that are parallel in form and length."
    `)
  })

  it('are judged over all keys where several are right', () => {
    const options = ['*The surface was wet', '*The lid stayed on', 'The oven was cold', 'The dough was old']
    expect(toldOfBank(choiceOf('crust-two', options, '  multiple: true\n'))).toBe('')
  })
})
