import { element } from '../element.ts'
import type { SearchSetup, SearchStrings } from './setup.ts'

/** The dialog and its parts. */
export type DialogView = ReturnType<typeof dialogView>

/** What the results can be narrowed to; '' is everything. */
export const filters = ['', 'lesson', 'term', 'exercise'] as const
export type Filter = (typeof filters)[number]

export function dialogView({ strings, examples }: SearchSetup) {
  const field = element('input', {
    id: 'search-field',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: false,
    enterKeyHint: 'search',
    maxLength: 100,
  })
  const choices = filterChoices(strings)
  const label = element('label', { htmlFor: field.id }, strings.title)
  const title = element('h2', { id: 'search-title' }, label)
  const close = element('button', { type: 'button', className: 'btn quiet' }, strings.close)
  const form = element(
    'form',
    { role: 'search', method: 'dialog' },
    element('div', { className: 'head' }, title, close),
    field,
    choices.set,
  )
  const status = element('p', { role: 'status', className: 'status' })
  const retry = button(strings.retry)
  const words = examples.map((word) => element('button', { type: 'button', className: 'link' }, word))
  const empty = emptyView(strings, words)
  const hits = element('ol', { className: 'hits' })
  const more = button(strings.more)
  const slash = element('input', { type: 'checkbox' })
  const dialog = element(
    'dialog',
    { className: 'search' },
    form,
    element('div', { className: 'found' }, status, retry, empty, hits, more),
    element('label', { className: 'slash small' }, slash, strings.slash),
  )
  dialog.setAttribute('aria-labelledby', title.id)
  dialog.setAttribute('closedby', 'any')
  return { dialog, form, field, choices, close, status, retry, words, empty, hits, more, slash }
}

const button = (text: string) => element('button', { type: 'button', className: 'btn', hidden: true }, text)

function emptyView(strings: SearchStrings, words: readonly HTMLElement[]) {
  const items = words.map((word) => element('li', {}, word))
  const examples = element('ul', { className: 'examples', ariaLabel: strings.examples }, ...items)
  const intro = element('p', { className: 'small' }, strings.examples)
  return element(
    'div',
    { className: 'empty' },
    element('p', {}, strings.hint),
    ...(words.length > 0 ? [intro, examples] : []),
  )
}

function filterChoices(strings: SearchStrings) {
  const radios = filters.map((value) =>
    element('input', { type: 'radio', name: 'kind', value, checked: value === '' }),
  )
  const counts = filters.map(() => element('span', { className: 'count' }))
  const labels = filters.map((value, at) => {
    const word = value === '' ? strings.all : strings.filters[value]
    return element('label', {}, radios[at] ?? '', `${word} `, counts[at] ?? '')
  })
  const set = element('fieldset', { hidden: true }, element('legend', {}, strings.filter), ...labels)
  return { set, radios, counts }
}
