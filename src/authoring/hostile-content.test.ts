import { describe, expect, it } from 'vitest'
import { swap, told } from './sample-course.ts'

const lesson = 'lessons/crust/fr.mdx'
const inLesson = (written: string) => told({ [lesson]: swap('Voir', `${written}\n\nVoir`) })

describe('a lesson holds nothing that runs or reaches elsewhere', () => {
  it.each([
    ['<script>x()</script>', 'Unknown component <script>.'],
    ['<img src="x" onerror="x()" />', 'Unknown component <img>.'],
    ['<svg onload="x()" />', 'Unknown component <svg>.'],
    ['<style>a</style>', 'Unknown component <style>.'],
    ['<iframe src="https://x.example" />', 'Unknown component <iframe>.'],
    ['<object data="x" />', 'Unknown component <object>.'],
    ['<form action="https://x.example" />', 'Unknown component <form>.'],
    ['<a href="javascript:x()">a</a>', 'Unknown component <a>.'],
    ['<div set:html="x" />', 'Unknown component <div>.'],
    ['<i lang="fr" onclick="x()">a</i>', '<i> has no attribute "onclick".'],
    ['<i lang="fr" style="x">a</i>', '<i> has no attribute "style".'],
    ['<span lang={x()}>a</span>', 'An expression is not allowed in a lesson.'],
    ['<span {...x}>a</span>', 'An expression is not allowed in a lesson.'],
    ['{x()}', 'An expression is not allowed in a lesson.'],
    ['[a](javascript:x())', 'The link "javascript:x()" leads nowhere safe.'],
    ['[a](JavaScript:x)', 'The link "JavaScript:x" leads nowhere safe.'],
    ['[a](&#106;avascript:x)', 'The link "javascript:x" leads nowhere safe.'],
    ['[a](data:text/html,x)', 'The link "data:text/html,x" leads nowhere safe.'],
    ['[a](//x.example)', 'The link "//x.example" leads nowhere safe.'],
    ['[a]\n\n[a]: javascript:x', 'The link "javascript:x" leads nowhere safe.'],
    ['![a](https://x.example/a.png)', 'This is an image of Markdown.'],
    ['![a]\n\n[a]: https://x.example/a.png', 'This is an image of Markdown.'],
    ['### A {#a onclick=x()}', 'A heading has no attribute "onclick".'],
    ['### A {#a style="x"}', 'A heading has no attribute "style".'],
    ['### A {.a}', 'A heading has no attribute "class".'],
  ])('%s', (written, what) => {
    const faults = inLesson(written)
    expect(faults).toContain(what)
    expect(faults).toMatch(/^course\/lessons\/crust\/fr\.mdx:1[2-4]:\d+ /)
  })

  it('tells why, and what to do', () => {
    expect(inLesson('### A {#a onclick=x()}')).toMatchInlineSnapshot(`
      "course/lessons/crust/fr.mdx:12:1 A heading has no attribute "onclick".
        It would become part of the page as it is written; only an id is known to be harmless.
        Leave the id alone between the braces: {#id}."
    `)
  })

  it.each(['`<script>x()</script>`', '\\<script>x()\\</script>', '&lt;script&gt;'])(
    '%s is words',
    (written) => expect(inLesson(written)).toBe(''),
  )
})

describe('a source leads to the web', () => {
  it.each(['javascript:x()', 'data:text/html,x', 'file:///etc/passwd', '//x.example', 'ftp://x.example'])(
    '%s does not',
    (url) => {
      const faults = told({ 'sources.yaml': swap('https://example.org/bread', `"${url}"`) })
      expect(faults).toMatch(/^course\/sources\.yaml:4:\d+ /)
    },
  )
})

describe('names become addresses, keys and classes: they hold nothing else', () => {
  it.each([
    ['course.yaml', 'id: sample', `id: '"><script>'`],
    ['course.yaml', 'locales: [fr, en]', `locales: ['fr"><script>', en]`],
    ['course.yaml', 'colour: indigo', `colour: 'indigo" onclick="x()'`],
    ['course.yaml', 'id: basics', `id: '../basics'`],
    [lesson, 'slug: ', 'slug: ../'],
    [lesson, 'slug: ', 'slug: javascript:'],
  ])('%s: %s → %s', (path, from, to) => {
    expect(told({ [path]: swap(from, to) })).toMatch(/^course\/[\w./-]+:\d+:\d+ /)
  })
})
