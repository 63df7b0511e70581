import { expect, it } from 'vitest'
import { tightPage } from './tight-page.ts'

it('drops the spaces at the edges of blocks', () => {
  expect(tightPage('<ul> <li> <a href="#">One</a> </li>\n<li class="x"> Two </li> </ul> ')).toBe(
    '<ul><li><a href="#">One</a></li><li class="x">Two</li></ul>',
  )
})

it.each(['<p>One <b>two</b> <i>three</i></p>', '<dfn>One</dfn> <hr> <link> <progress></progress>'])(
  'keeps those between words: %s',
  (page) => expect(tightPage(page)).toBe(page),
)

it('drops those between what a head holds, and between the lines of a drawing', () => {
  expect(tightPage('<meta> <link>\n<style>a b</style> <title>c</title> </head>')).toBe(
    '<meta><link><style>a b</style><title>c</title></head>',
  )
  expect(tightPage('<svg class="i"> <path></path> <path></path> </svg> text')).toBe(
    '<svg class="i"><path></path><path></path></svg> text',
  )
})
