import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { withOpenEnds } from './open-ends.ts'

const read = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html').body.innerHTML

it.each([
  ['<ul><li>a</li><li class="x"><p>b</p></li></ul>', '<ul><li>a<li class="x"><p>b</ul>'],
  ['<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>', '<dl><dt>a<dd>b<dt>c</dl>'],
  ['<section><p>a</p><p>b</p><ul></ul><p>c</p></section>', '<section><p>a<p>b<ul></ul><p>c</section>'],
  [
    '<table><tbody><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></tbody></table>',
    '<table><tbody><tr><th>a<td>b<tr><td>c</tbody></table>',
  ],
  [
    '<p><svg><path d="M0 0"></path><use href="#a"></use></svg></p><p><input value="a"/></p><hr>',
    '<p><svg><path d="M0 0"/><use href="#a"/></svg><p><input value="a"><hr>',
  ],
])('leaves out what a reader puts back: %s', (page, lean) => {
  expect(withOpenEnds(page)).toBe(lean)
  expect(read(lean)).toBe(read(page))
})

it.each([
  '<p>a</p> b',
  '<p>a</p><a href="#">b</a>',
  '<p>a</p><script></script>',
  '<a href="#"><p>a</p></a>',
  '<noscript><p>a</p></noscript>',
  '<ul><li>a</li> <li>b</li><template></template></ul>',
])('keeps what says where something ends: %s', (page) => {
  expect(withOpenEnds(page)).toContain('</')
  expect(read(withOpenEnds(page))).toBe(read(page))
  expect(withOpenEnds(page)).toBe(page)
})
