import { h, hydrate } from 'preact'
import { Presenter } from '../../islands/presenter/presenter.tsx'
import type { PresenterProps } from '../../islands/presenter/props.ts'

/** Takes over what the server rendered. */
export function wakePresenter(room: HTMLElement | null, data: Element | null): void {
  if (!room || !data) return
  hydrate(h(Presenter, JSON.parse(data.textContent) as PresenterProps), room)
}
