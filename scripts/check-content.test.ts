import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'course-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (script: string, options: readonly string[], content: string) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    encoding: 'utf8',
    env: { ...process.env, COURSE_CONTENT: content },
  })

describe('check:content', () => {
  it('prints a summary, and succeeds on a course without fault', () => {
    const { status, stdout } = run('check-content', [], 'tests/courses/bread')
    expect(stdout).toBe('3 lessons in en; 10 items; 5 of 5 concepts taught, 5 tested; no fault.\n')
    expect(status).toBe(0)
  })

  it('prints JSON and nothing else', () => {
    const { status, stdout } = run('check-content', ['--json'], 'tests/courses/bread')
    expect(JSON.parse(stdout)).toMatchObject({
      lessons: ['why-dough-rises', 'in-the-oven', 'odd-words'],
      items: 10,
      faults: [],
    })
    expect(status).toBe(0)
  })

  it('fails on faults, told with their places', () => {
    cpSync('tests/courses/bread', folder, { recursive: true })
    const glossary = join(folder, 'glossary.yaml')
    writeFileSync(glossary, readFileSync(glossary, 'utf8').replace('id: yeast', 'id: yeats'))
    const told = run('check-content', [], folder)
    expect(told.stdout).toContain(
      'Unknown term "yeast".\n  Terms are written in glossary.yaml.\n  Did you mean "yeats"?',
    )
    expect(told.status).toBe(1)
    const { status, stdout } = run('check-content', ['--json'], folder)
    expect((JSON.parse(stdout) as { faults: { code: string }[] }).faults[0]?.code).toBe('unknown-term')
    expect(status).toBe(1)
  })
})

describe('new:lesson', () => {
  it('writes a lesson that the check accepts, once', () => {
    const course = join(folder, 'new')
    cpSync('tests/courses/bread', course, { recursive: true })
    const options = ['slow-rise', '--module', 'in-the-bowl']
    expect(run('new-lesson', options, course).status).toBe(0)
    expect(run('check-content', [], course).stdout).toContain('4 lessons in en; 12 items;')
    const again = run('new-lesson', options, course)
    expect(again.status).toBe(1)
    expect(again.stderr).toContain('There is a lesson "slow-rise" already.')
  })
})
