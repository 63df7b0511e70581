import { describe, expect, it } from 'vitest'
import { formatFault } from '../faults/fault.ts'
import { courseIn } from '../read-course.ts'
import { type Changes, sampleCourse, swap } from '../sample-course.ts'
import { addToModule } from './add-to-module.ts'
import { newLesson } from './new-lesson.ts'

const make = (id: string, module: string, changes: Changes = {}) => {
  const files = sampleCourse(changes)
  return newLesson(courseIn(files), files.texts.get('course.yaml') ?? '', { id, module })
}
const refusal = (...wish: Parameters<typeof make>) => {
  const made = make(...wish)
  return 'refusal' in made ? made.refusal.what : ''
}

describe('a new lesson', () => {
  const made = make('slow-rise', 'basics')
  const files = 'files' in made ? made.files : new Map<string, string>()

  it('has a file per language, items, and its place in the module', () => {
    expect([...files.keys()]).toEqual([
      'lessons/slow-rise/fr.mdx',
      'lessons/slow-rise/en.mdx',
      'lessons/slow-rise/items.yaml',
      'course.yaml',
    ])
    expect(files.get('course.yaml')).toContain('lessons: [rise, crust, slow-rise]')
  })

  it('is valid at once', () => {
    const { faults, lessons } = courseIn(sampleCourse(Object.fromEntries(files)))
    expect(faults.map(formatFault)).toEqual([])
    expect(lessons.at(-1)).toMatchObject({
      lesson: 'slow-rise',
      sections: [{ id: 'first-idea' }, {}, {}, {}],
    })
  })

  it('tells what to write, in the language it will be written in', () => {
    expect(files.get('lessons/slow-rise/fr.mdx')).toContain('## Une première idée {#first-idea}')
    expect(files.get('lessons/slow-rise/en.mdx')).toContain('## A first idea {#first-idea}')
  })
})

describe('is refused', () => {
  it.each([
    ['Slow Rise', 'basics', '"Slow Rise" cannot be the name of a lesson.'],
    ['crust', 'basics', 'There is a lesson "crust" already.'],
    ['the-crust', 'basics', 'Another lesson has the slug "the-crust".'],
    ['slow-rise', 'basic', 'course.yaml has no module "basic".'],
  ])('%s in %s', (id, module, what) => {
    expect(refusal(id, module)).toBe(what)
  })

  it('where its items would take the id of another', () => {
    const changes = {
      'lessons/crust/items.yaml': (text: string) => text.replaceAll('crust-pale', 'slow-check'),
      'lessons/crust/fr.mdx': swap('crust-pale', 'slow-check'),
      'lessons/crust/en.mdx': swap('crust-pale', 'slow-check'),
    }
    expect(refusal('slow', 'basics', changes)).toBe('There is an item "slow-check" already.')
  })

  it('where course.yaml cannot be read', () => {
    expect(refusal('slow-rise', 'basics', { 'course.yaml': 'a: b: c' })).toBe(
      'course.yaml is missing or has faults.',
    )
  })
})

describe('adding to a module', () => {
  const course = (lessons: string) => `# The course
modules:
  - id: other
    lessons: [z]
  - id: basics # first
    lessons:${lessons} # keep
    title: x
`
  it.each([
    [' []', ' [new]'],
    [' [a,  b]', ' [a,  b, new]'],
    [' [\n      a,\n      b,\n    ]', ' [\n      a,\n      b, new,\n    ]'],
    ['\n      - a # one\n      - "b"', '\n      - a # one\n      - "b" # keep\n      - new'],
    ['\n    - a', '\n    - a # keep\n    - new'],
  ])('changes %j into %j, and nothing else', (before, after) => {
    const changed = after.includes('# keep') ? course(after).replace('new # keep', 'new') : course(after)
    expect(addToModule(course(before), 'basics', 'new')).toBe(changed)
  })

  it('gives up where there is no list', () => {
    expect(addToModule(course(' none'), 'basics', 'new')).toBeNull()
    expect(addToModule(course(' [a]'), 'none', 'new')).toBeNull()
    expect(addToModule(': : :', 'basics', 'new')).toBeNull()
  })
})
