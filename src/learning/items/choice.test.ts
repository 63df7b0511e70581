import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distance, gradeChoice } from './choice.ts'

const several = {
  multiple: true,
  options: [{ id: 'a', key: true }, { id: 'b', key: true }, { id: 'c' }, { id: 'd' }],
}
const answers = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))

it('counts what is in excess and what is missing, both nought only for a full score', () => {
  fc.assert(
    fc.property(answers, (chosen) => {
      const { extra, missing } = distance(several, { chosen })
      expect(chosen.length - extra + missing).toBe(2)
      expect(extra + missing === 0).toBe(gradeChoice(several, { chosen }) === 1)
    }),
  )
})
