import { expect, it } from 'vitest'
import { xml, xmlDocument } from './xml.ts'

it('writes an element a line, and texts as they are', () => {
  const root = xml('a', { one: '1', none: undefined }, xml('b'), xml('c', {}, 'in ', xml('i', {}, 'line')))
  expect(xmlDocument(root)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a one="1">\n  <b/>\n  <c>in <i>line</i></c>\n</a>\n',
  )
})

it('sets no space where it would show', () => {
  const root = xml('p', {}, xml('gap'), xml('gap'))
  expect(xmlDocument(root)).toContain('<p><gap/><gap/></p>')
})

it('lets no text end its element, its attribute or a section of characters', () => {
  expect(xmlDocument(xml('a', { b: '"<&>\n\t' }, ']]></a>&amp;'))).toContain(
    '<a b="&quot;&lt;&amp;&gt;&#10;&#9;">]]&gt;&lt;/a&gt;&amp;amp;</a>',
  )
})
