import { expect, it } from 'vitest'
import { sampleBase } from '../../items/sample-base.ts'
import { sampleChoice, breadPart } from '../sample-part.ts'
import { writeGift } from './write-gift.ts'

const marks = '[tag:lesson:dough] [tag:objective:o] [tag:concept:C1] [tag:bloom:apply] [tag:revision:1]'

it('writes a category once, and what GIFT takes for itself with a \\ before it', () => {
  const { files, losses } = writeGift(breadPart(sampleChoice, { ...sampleChoice, id: 'other', hints: [] }))
  const question = (id: string) => `// [id:${id}] ${marks}
::${id}::[plain]Which \\{one\\} is it?\\nA\\: 50 % \\~ 60 % {
  =[plain]%5% \\= [html]#Yes \\# & no
  ~a -> b \\\\ n#]]>
  ####Because.
}`
  expect(files).toEqual([
    {
      name: 'bread-en.gift.txt',
      text: `$CATEGORY: $course$/top/Bread/Dough and//or batter/Tell one from the other

${question('sample')}

${question('other')}
`,
    },
  ])
  expect(losses).toEqual([{ item: 'sample', extent: 'partly', reason: 'hints' }])
})

it('sets the only gap of a text in its sentence', () => {
  const { files } = writeGift(
    breadPart({
      ...sampleBase,
      kind: 'cloze',
      mode: 'choose',
      text: 'Dough [[g]], then rests.',
      gaps: [
        {
          id: 'g',
          options: [
            { id: 'a', text: 'rises', key: true, feedback: 'Yes.' },
            { id: 'b', text: 'falls', feedback: 'No.' },
          ],
        },
      ],
    }),
  )
  expect(files[0]?.text).toContain(`::sample::[plain]Which?\\nDough {
  =rises#Yes.
  ~falls#No.
  ####Because.
}, then rests.`)
})

it('leaves out a case that branches, and says so', () => {
  const scenario = { ...sampleBase, kind: 'scenario', start: 'a', nodes: [] } as const
  expect(writeGift(breadPart(scenario)).losses).toEqual([
    { item: 'sample', extent: 'left-out', reason: 'branching' },
  ])
})

it('leaves out a kind that it does not know', () => {
  const stranger = { ...sampleBase, kind: 'hologram' } as unknown as typeof sampleChoice
  expect(writeGift(breadPart(stranger)).losses).toEqual([
    { item: 'sample', extent: 'left-out', reason: 'kind-unknown' },
  ])
})
