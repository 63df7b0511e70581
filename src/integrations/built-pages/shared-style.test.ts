import { expect, it } from 'vitest'
import { withSharedStyle } from './shared-style.ts'

const page = (
  mark: string,
  styles = '<style>@layer a;</style><title>T</title><style>@media (width<9em){b{}}</style><noscript><style>d{}</style></noscript>',
) =>
  `<html><head><meta charset="utf-8">${styles}</head><body><div class="wrap"${mark}></div><style>c{}</style></body></html>`

it('puts the styles of the head, in order, in a file that the page names in their place', () => {
  const shared = withSharedStyle(page(' data-shares-style'), '/course/')
  expect(shared?.css).toBe('@layer a;@media (width<9em){b{}}')
  expect(shared?.html).toBe(
    page(
      ' data-shares-style',
      `<link rel="stylesheet" href="/course/${shared?.path ?? ''}"><title>T</title><noscript><style>d{}</style></noscript>`,
    ),
  )
})

it('names the file after what it holds', () => {
  const path = (styles: string) => withSharedStyle(page(' data-shares-style', styles), '/')?.path
  expect(path('<style>a{}</style><style>b{}</style>')).toMatch(/^_astro\/sheet\.[\w-]{8}\.css$/)
  expect(path('<style>a{}</style><style>b{}</style>')).toBe(path('<style>a{}</style><style>b{}</style>'))
  expect(path('<style>a{}</style><style>b{}</style>')).not.toBe(path('<style>c{}</style><style>b{}</style>'))
})

it('leaves other pages their own', () => {
  expect(withSharedStyle(page(''), '/')).toBeNull()
})
