import type { TaughtItem, TaughtLesson, TaughtSection, TrainerCatalogue } from './trainer-catalogue.ts'

const section = (id: string, minutes: number, notes: TaughtSection['notes'] = []): TaughtSection => ({
  ...{ id, minutes, notes, title: id === 'opening' ? null : `About ${id}` },
})

/** A lesson of the usual make: a hook and a guess, three sections, a sort, its key ideas, its questions. */
function lessonOf(id: string, module: string, after?: string): TaughtLesson {
  const item = (name: string, at: string) => ({ item: `${id}-${name}`, section: at })
  return {
    ...{ id, module, title: `The ${id}`, path: `/en/lessons/${id}/`, slides: `/en/slides/${id}/` },
    objectives: [`${id}-say`, `${id}-do`],
    ...(after !== undefined && { after: [after] }),
    sections: [
      section('opening', 2),
      section('first', 4),
      section('second', 3, [{ minutes: 10, aim: `Do the second of ${id}` }]),
      section('example', 2),
      section('sort', 2, [{ minutes: 15, aim: 'Sort in teams' }]),
      section('key-points', 2),
      section('check', 2),
    ],
    activities: [
      item('guess', 'opening'),
      item('sort', 'sort'),
      item('one', 'check'),
      item('two', 'check'),
      item('three', 'check'),
    ],
  }
}

const itemsOf = (lesson: string): TaughtItem[] =>
  (
    [
      ['guess', 'choice', 'do', 'second'],
      ['sort', 'categorise', 'do', 'second'],
      ['one', 'choice', 'say', 'first'],
      ['two', 'number', 'do', 'second'],
      ['three', 'choice', 'do', 'second'],
      ['more', 'choice', 'say', 'first'],
    ] as const
  ).map(([name, kind, objective, at]) => ({
    ...{ id: `${lesson}-${name}`, kind, stem: `The ${name} of ${lesson}?`, lesson },
    ...{ objective: `${lesson}-${objective}`, section: at },
  }))

/** A course of two modules and three lessons, each taught after the one before, with a ready-made workshop. */
export const sampleCatalogue: TrainerCatalogue = {
  modules: [
    { id: 'kneading', title: 'Kneading' },
    { id: 'baking', title: 'Baking' },
  ],
  objectives: ['flour', 'dough', 'oven'].flatMap((lesson) => [
    { id: `${lesson}-say`, text: `say what ${lesson} is` },
    { id: `${lesson}-do`, text: `do things with ${lesson}` },
  ]),
  lessons: [
    lessonOf('flour', 'kneading'),
    lessonOf('dough', 'kneading', 'flour'),
    lessonOf('oven', 'baking', 'dough'),
  ],
  items: ['flour', 'dough', 'oven'].flatMap(itemsOf),
  workshops: [
    {
      ...{ id: 'bread-in-thirty', title: 'Bread in thirty minutes', summary: 'A loaf.', audience: 'Bakers.' },
      ...{ minutes: 30, objectives: ['flour-say'], materials: ['Flour'] },
      steps: [
        { kind: 'section', lesson: 'flour', section: 'opening', minutes: 4, note: 'Read it aloud.' },
        { kind: 'activity', item: 'flour-sort', how: 'teams', minutes: 16 },
        { kind: 'moment', title: 'Questions', minutes: 10 },
      ],
    },
  ],
}
