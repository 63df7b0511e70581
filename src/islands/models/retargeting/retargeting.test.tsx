// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { retargetingParameters } from '../../../learning/models/retargeting/model.ts'
import { retargeting } from '../../../learning/models/retargeting/model.ts'
import { wordsOf } from '../sample-model-words.ts'
import { modelStrings as strings } from '../sample-model-strings.ts'
import { Retargeting } from './retargeting.tsx'

const view = <Retargeting {...{ locale: 'en', words: wordsOf(retargeting), strings, delayMs: 5 }} />
const choose = (parameter: keyof typeof retargetingParameters, option: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: parameter })).getByRole('radio', { name: option }))
const rowOf = (party: string) => screen.getByRole('rowheader', { name: `party-${party}` }).closest('tr')
const hears = (sentence: string) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence))
const conclusion = () => document.querySelector('.conclusion')?.textContent

beforeEach(() => {
  history.replaceState(null, '', '/')
})
afterEach(cleanup)

describe('the journey', () => {
  it('starts at its end, with every step to be read', () => {
    render(view)
    expect(conclusion()).toBe('only-news')
    expect(document.querySelectorAll('.walked > li')).toHaveLength(9)
    expect(rowOf('adtech')?.textContent).toContain('looked-shop (at-shop)')
    expect(rowOf('adtech')?.textContent).not.toContain('video')
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('look-video')
  })

  it('leads elsewhere where the visitor answers otherwise', async () => {
    render(view)
    choose('shop', 'refuse')
    expect(conclusion()).toBe('nowhere')
    expect(screen.getAllByText(/no-consent-at-shop/).length).toBeGreaterThan(0)
    await hears('nowhere')
    await waitFor(() => expect(location.hash).toMatch(/^#retargeting\?shop=refuse&/))
  })

  it('is walked step by step, by buttons and by the list', async () => {
    render(view)
    fireEvent.click(screen.getByRole('button', { name: 'previous' }))
    await hears('step 8 9 site-video do-refuse stopped')
    expect(rowOf('video')?.textContent).toContain('choice-made new')
    fireEvent.click(screen.getByRole('button', { name: /site-shop do-accept/ }))
    await hears('step 2 9 site-shop do-accept home')
    expect(rowOf('news')?.textContent).toContain('nothing')
    fireEvent.click(screen.getByRole('button', { name: 'previous' }))
    fireEvent.click(screen.getByRole('button', { name: 'previous' }))
    await hears('step 1 9 site-shop do-visit home')
    fireEvent.click(screen.getByRole('button', { name: 'next' }))
    await hears('step 2 9 site-shop do-accept home')
  })

  it('strikes out what a withdrawal has stopped, and names the rule', () => {
    render(view)
    choose('withdraws', 'shop')
    const struck = [...(rowOf('adtech')?.querySelectorAll('s') ?? [])].map((fact) => fact.textContent)
    expect(struck).toEqual(['seen', 'looked-shop', 'same-visitor'])
    expect(screen.getAllByText('withdrawn-at-shop (article-gdpr-7-3)').length).toBeGreaterThan(0)
  })
})
