import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleFiles } from '../src/authoring/sample-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const course = join(folder, 'course')
const itemsYaml = join(course, 'lessons/rise/items.yaml')
const source = join(folder, 'dough.gift')

beforeEach(() => {
  rmSync(course, { recursive: true, force: true })
  for (const [path, text] of Object.entries(sampleFiles)) {
    mkdirSync(dirname(join(course, path)), { recursive: true })
    writeFileSync(join(course, path), text)
  }
  writeFileSync(source, '::why-warm::Pourquoi chauffer ? {=Le gaz#Oui. ~L’eau#Non. ~Le sel#Non.}\n')
})

const run = (script: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...options], {
    encoding: 'utf8',
    env: { ...process.env, COURSE_CONTENT: course },
  })
const importing = (...options: readonly string[]) => run('import', ...options, '--lesson', 'rise')

describe('import', () => {
  it('prints items, and tells beside them what is a guess and what is to be written', () => {
    const { status, stdout, stderr } = importing(source, '--bloom', 'apply')
    expect(stdout).toMatch(/^- id: why-warm\n {2}kind: choice\n/)
    expect(stderr).toContain(`${source}:1:1 Its objective is set to explain.\n  It is the only one`)
    expect(stderr).toContain('In "fr": explanation.\n  In "en": every text.\n')
    expect(stderr).toMatch(/1 item taken, 0 left out; 0 losses, 2 guesses, 0 clashes; 9 things to write\.\n$/)
    expect(status).toBe(0)
    expect(readFileSync(itemsYaml, 'utf8')).toBe(sampleFiles['lessons/rise/items.yaml'])
  })

  it('fails where a question is left out, with its place, and takes the others', () => {
    writeFileSync(source, `Pourquoi ? {=a ~b\n\n${readFileSync(source, 'utf8')}`)
    const { status, stdout, stderr } = importing(source)
    expect(stderr).toContain(`${source}:1:18 This question ends too early`)
    expect(stdout).toContain('- id: why-warm')
    expect(status).toBe(1)
  })

  it('writes a new file, and no other', () => {
    const out = join(folder, 'new.yaml')
    expect(importing(source, '--out', out).status).toBe(0)
    const text = readFileSync(out, 'utf8')
    expect(text).toMatch(/^# yaml-language-server: .*\n\n- id: why-warm\n/)
    const again = importing(source, '--out', out)
    expect(again.stderr).toContain(`There is a file "${out}" already.`)
    expect(again.status).toBe(1)
    expect(readFileSync(out, 'utf8')).toBe(text)
  })

  it('adds to the lesson what the content check then asks to be finished, once', () => {
    const before = readFileSync(itemsYaml, 'utf8')
    expect(importing(source, '--append').status).toBe(0)
    const after = readFileSync(itemsYaml, 'utf8')
    expect(after.startsWith(`${before}\n- id: why-warm\n`)).toBe(true)
    const { stdout } = run('check-content')
    expect(stdout).toContain('"stem" in "en" is empty.')
    expect(stdout).toContain('"bloom" cannot be "".')
    const again = importing(source, '--append')
    expect(again.stderr).toContain('Nothing is added: the bank has "why-warm" already.')
    expect(again.status).toBe(1)
    expect(readFileSync(itemsYaml, 'utf8')).toBe(after)
  })

  it('adds what the content check accepts where a sheet says all', () => {
    const sheet = join(folder, 'dough.csv')
    const texts = 'text (fr),text (en),feedback (fr),feedback (en)'
    writeFileSync(
      sheet,
      `item,part,id,key,${texts},kind,objective,concepts,bloom
why-warm,question,,,Pourquoi chauffer ?,Why warm it?,Le gaz pousse.,Gas pushes.,choice,explain,C01,apply
why-warm,option,gas,x,Le gaz,The gas,Oui.,Yes.
why-warm,option,salt,,Le sel,The salt,Non.,No.
why-warm,option,water,,L’eau,The water,Non.,No.
`,
    )
    const faultsTold = () =>
      run('check-content')
        .stdout.split('\n')
        .filter((line) => /^\S+:\d+:\d+ /.test(line))
    const before = faultsTold()
    const { status, stderr } = importing(sheet, '--append')
    expect(stderr).toContain('1 item taken, 0 left out; 0 losses, 1 guess, 0 clashes; 0 things to write.')
    expect(status).toBe(0)
    expect(readFileSync(itemsYaml, 'utf8')).toContain('- id: why-warm')
    expect(faultsTold()).toEqual(before)
  })

  it('tells files that cannot be read', () => {
    const { status, stdout, stderr } = importing(join(folder, 'none.csv'), folder, join(folder, 'a.xlsx'))
    expect(stderr).toContain('none.csv:1:1 This file cannot be read.')
    expect(stderr).toContain('is neither a .gift nor a .csv file.')
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })

  it.each([
    [['--lesson', 'rise']],
    [[source]],
    [[source, '--lesson', 'rise', '--append', '--out', 'x.yaml']],
    [[source, '--lesson', 'rise', '--overwrite']],
  ])('tells how it is used: %j', (options) => {
    const { status, stdout, stderr } = run('import', ...options)
    expect(stderr).toMatch(/^Usage: npm run import -- /)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('is refused for a lesson that is not there', () => {
    const { status, stderr } = run('import', source, '--lesson', 'crest')
    expect(stderr).toContain('Did you mean "crust"?')
    expect(status).toBe(1)
  })
})
