import { describe, expect, it } from 'vitest'
import { swap, told } from '../sample-course.ts'

const crust = 'lessons/crust/items.yaml'
const unshown = {
  'lessons/crust/fr.mdx': swap('crust-pale, ', ''),
  'lessons/crust/en.mdx': swap('crust-pale, ', ''),
}

describe('a reserved item', () => {
  it('is shown by no lesson', () => {
    const reserved = swap('id: rise-bet\n', 'id: rise-bet\n  reserved: true\n')
    expect(told({ 'lessons/rise/items.yaml': reserved })).toContain(`\
course/lessons/rise/fr.mdx:16:16 The item "rise-bet" is reserved, and this lesson shows it.
  A reserved item measures what was learnt: in an assessment it must be new to the learner.
  Name another item here, or take "reserved" away from this one.`)
  })

  it('names the section to reread', () => {
    expect(told({ ...unshown, [crust]: swap('bloom:', 'reserved: true\n  bloom:') })).toMatchInlineSnapshot(`
      "course/lessons/crust/items.yaml:6:13 The item "crust-pale" is reserved, and names no section of its lesson.
        After an assessment, whoever got it wrong is sent to the section that teaches what it asks.
        Add "section": the id of that ## of the lesson."
    `)
    const whole = swap('bloom:', 'section: dry\n  reserved: true\n  bloom:')
    expect(told({ ...unshown, [crust]: whole })).toBe('')
  })
})
