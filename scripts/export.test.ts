import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'export-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bread = join(process.cwd(), 'tests/courses/bread')
const run = (options: readonly string[], content = bread) =>
  spawnSync(process.execPath, [join(process.cwd(), 'scripts/export.ts'), ...options], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, COURSE_CONTENT: content },
  })
const notesIn = (path: string) =>
  readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

describe('export', () => {
  it('writes the whole course beside where it is run, in its first language', () => {
    const { status, stdout, stderr } = run(['--format', 'anki'])
    expect(stdout).toBe('bread-by-hand-anki-en.txt: 10 items, 2 of them in part; 0 left out.\n')
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^in part: oven-sorter: /),
      expect.stringMatching(/^in part: odd-sort: /),
    ])
    expect(status).toBe(0)
    expect(notesIn('bread-by-hand-anki-en.txt').length).toBeGreaterThanOrEqual(10)
  })

  it('writes lessons and objectives where it is told to, and makes the folder', () => {
    const options = ['--format', 'anki', '--lesson', 'why-dough-rises', '--objective', 'explain-rise']
    const { status } = run([...options, '--out', 'new/rise.txt'])
    expect(status).toBe(0)
    const notes = notesIn('new/rise.txt')
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) {
      expect(note).toContain('::lesson::why-dough-rises ')
      expect(note).toContain('::objective::explain-rise ')
    }
  })

  it('tells on stderr what is lost, item by item, and writes a workbook that is read', async () => {
    const { status, stdout, stderr } = run(['--format', 'kahoot', '--out', 'dough.xlsx'])
    expect(status).toBe(0)
    const [, carried = '', leftOut = ''] =
      /: (\d+) items?, \1 of them in part; (\d+) left out\./.exec(stdout) ?? []
    expect(Number(carried) + Number(leftOut)).toBe(10)
    const lines = stderr.trim().split('\n')
    expect(new Set(lines.map((line) => line.split(': ')[1])).size).toBe(10)
    expect(lines).toContainEqual(
      expect.stringMatching(/^left out: [\w-]+: The format has no question of this kind\.$/),
    )
    const rows = await readSheet(join(folder, 'dough.xlsx'))
    expect(rows.slice(8)).toHaveLength(Number(carried))
  })

  it('adds what is kept for the assessments only where that is asked for', () => {
    const course = join(process.cwd(), 'content')
    const count = (...more: string[]) =>
      Number(/: (\d+) items/.exec(run(['--format', 'anki', '--out', 'all.txt', ...more], course).stdout)?.[1])
    const [without, withReserved] = [count(), count('--reserved')]
    expect(without).toBeGreaterThan(200)
    expect(withReserved).toBeGreaterThan(without)
  })

  it.each([
    ['a format', ['--format', 'ankii'], 'Nothing is exported as "ankii".', 'Did you mean "anki"?'],
    [
      'a lesson',
      ['--format', 'anki', '--lesson', 'why-doug-rises'],
      'The course has no lesson "why-doug-rises".',
      'Did you mean "why-dough-rises"?',
    ],
    [
      'an objective',
      ['--format', 'anki', '--objective', 'explain-ris'],
      'The course has no objective "explain-ris".',
      'Did you mean "explain-rise"?',
    ],
    [
      'a language',
      ['--format', 'anki', '--locale', 'de'],
      'The course is not written in "de".',
      'Name one that course.yaml lists under "locales". Known: en.',
    ],
  ])('refuses %s that there is not, names the nearest, and writes nothing', (_, options, what, mend) => {
    const { status, stderr, stdout } = run([...options, '--out', 'refused.txt'])
    expect(stderr.split('\n')[0]).toBe(what)
    expect(stderr).toContain(mend)
    expect(stdout).toBe('')
    expect(status).toBe(1)
    expect(existsSync(join(folder, 'refused.txt'))).toBe(false)
  })

  it('refuses a course with faults: what could not be read would be missing', () => {
    const broken = join(folder, 'broken')
    cpSync(bread, broken, { recursive: true })
    const items = join(broken, 'lessons/why-dough-rises/items.yaml')
    writeFileSync(items, readFileSync(items, 'utf8').replace('kind: choice', 'kind: choise'))
    const { status, stderr } = run(['--format', 'anki'], broken)
    expect(stderr).toMatch(/^The course has \d+ faults?\.\n/)
    expect(stderr).toContain('npm run check:content')
    expect(status).toBe(1)
  })

  it('refuses what nothing is of', () => {
    const options = ['--format', 'anki', '--lesson', 'odd-words', '--objective', 'explain-rise']
    const { status, stderr } = run(options)
    expect(stderr).toContain('No item of the course is what you asked for.')
    expect(status).toBe(1)
  })

  it('explains itself', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    for (const option of [
      '--format',
      '--lesson',
      '--objective',
      '--locale',
      '--reserved',
      '--out',
      'anki, kahoot',
    ])
      expect(stdout).toContain(option)
    expect(run([]).status).toBe(2)
    const unknown = run(['--formatt', 'anki'])
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toContain("Unknown option '--formatt'")
    expect(unknown.stderr).toContain('Usage:')
  })
})
