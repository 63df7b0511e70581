import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { courseIn, readCourse } from './read-course.ts'
import { sampleCourse, swap, told } from './sample-course.ts'

describe('a valid course', () => {
  const content = courseIn(sampleCourse())

  it('has no fault', () => expect(told()).toBe(''))

  it('lists each lesson in each language, in the order of course.yaml', () => {
    expect(content.lessons.map(({ id }) => id)).toEqual(['rise/fr', 'rise/en', 'crust/fr', 'crust/en'])
  })

  it('says what a lesson holds', () => {
    expect(content.lessons[0]).toMatchObject({
      lesson: 'rise',
      locale: 'fr',
      file: 'course/lessons/rise/fr.mdx',
      title: 'La pousse',
      minutes: 2,
      opening: true,
      sections: [
        { id: 'gas', title: 'Du gaz' },
        { id: 'sort', title: 'Trier' },
      ],
      activities: [
        { item: 'rise-bet', context: 'prediction', section: null },
        { item: 'rise-sort', context: 'sort', section: 'sort' },
      ],
      words: 8,
    })
    expect(content.lessons[2]).toMatchObject({
      opening: false,
      activities: [
        { item: 'crust-pale', context: 'check', section: 'dry' },
        { item: 'rise-bet', context: 'check', section: 'dry' },
      ],
    })
  })

  it('counts the words of what a learner reads, not those of a note to the trainer', () => {
    const note =
      '<TrainerNote minutes="5" aim="Oser">\n\nDeux par deux.\n\n</TrainerNote>\n\n## Trier {#sort}'
    const noted = courseIn(sampleCourse({ 'lessons/rise/fr.mdx': swap('## Trier {#sort}', note) }))
    expect(noted.lessons[0]?.words).toBe(content.lessons[0]?.words)
  })

  it('says where each name is used', () => {
    const file = 'course/lessons/rise/fr.mdx'
    expect(content.lessons[0]?.uses).toEqual({
      items: [
        { id: 'rise-bet', by: 'Predict', section: null, file, line: 16, column: 16 },
        { id: 'rise-bet', by: 'Verdict', section: 'gas', file, line: 24, column: 16 },
        { id: 'rise-sort', by: 'Sort', section: 'sort', file, line: 28, column: 13 },
      ],
      terms: [{ id: 'yeast', by: 'Term', section: null, file, line: 12, column: 14 }],
      sources: [{ id: 'baker-2001', by: 'Cite', section: null, file, line: 12, column: 50 }],
      figures: [{ id: 'bowl', by: 'Figure', section: 'gas', file, line: 20, column: 15 }],
      models: [],
      signs: [{ id: 'quarter-1', by: 'Mark', section: 'gas', file, line: 21, column: 35 }],
    })
  })

  it('says which lesson an item belongs to', () => {
    expect(content.items.map(({ item, lesson }) => [item.id, lesson])).toEqual([
      ['rise-bet', 'rise'],
      ['rise-sort', 'rise'],
      ['crust-pale', 'crust'],
    ])
  })

  it('sets its texts as printers do, each in its language', () => {
    const [bet, , pale] = content.items.map(({ item }) => item)
    expect(bet?.stem).toEqual({ fr: 'Que faire\u202F?', en: 'What to do?' })
    expect(pale?.explanation.fr).toBe('L’eau.')
  })
})

it('reads a folder', async () => {
  const { faults, locales, lessons } = await readCourse('tests/courses/bread')
  expect(faults).toEqual([])
  expect(locales).toEqual(['en'])
  expect(lessons.map(({ id }) => id)).toEqual(['why-dough-rises/en', 'in-the-oven/en', 'odd-words/en'])
})

it('tells of a folder that is not there', async () => {
  const { faults } = await readCourse('tests/courses/none')
  expect(faults.map(({ file, code }) => [file, code])).toEqual([
    ['tests/courses/none/course.yaml', 'no-course'],
  ])
})

describe('mutilated files', () => {
  const { texts } = sampleCourse()
  const junk = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\t',
    ':',
    '- ',
    '{',
    '}',
    '[',
    '*a',
    '&a',
    '"',
    "'",
    '<',
    '</',
    '>',
    '#',
    '\0',
    '!!x ',
    '---\n',
    '{#',
    '\u2028',
    '😀',
    'null',
    '-1',
    '<Hook>',
  )
  const wound = fc.record({
    path: fc.constantFrom(...texts.keys()),
    start: fc.nat(1400),
    length: fc.nat(40),
    put: fc.array(junk, { maxLength: 3 }).map((parts) => parts.join('')),
  })

  it('never make it throw, and every fault has a place in a file', () => {
    fc.assert(
      fc.property(fc.array(wound, { minLength: 1, maxLength: 3 }), (wounds) => {
        const hurt = sampleCourse(
          Object.fromEntries(
            wounds.map(({ path, start, length, put }) => {
              const text = texts.get(path) ?? ''
              const from = start % text.length
              return [path, `${text.slice(0, from)}${put}${text.slice(from + length)}`]
            }),
          ),
        )
        for (const { file, line, column, what, why, mend } of courseIn(hurt).faults) {
          expect(file).toMatch(/^course\//)
          expect(Math.min(line, column, what.length, why.length, mend.length)).toBeGreaterThan(0)
          const lines = hurt.texts.get(file.slice('course/'.length))?.split('\n')
          if (lines) expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('that are cut short, at any character, never make it throw', () => {
    for (const [path, text] of texts) {
      for (let end = 0; end < text.length; end += 23) courseIn(sampleCourse({ [path]: text.slice(0, end) }))
    }
  })
})
