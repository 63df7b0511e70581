import { writeSetting } from '../state/settings.ts'

/** A theme chosen is put on at once, and kept for the next page; the empty one follows the device again. */
export function chooseTheme(choices: HTMLElement | null): void {
  const { dataset } = document.documentElement
  for (const choice of choices?.querySelectorAll('input') ?? []) {
    choice.checked = choice.value === (dataset.theme ?? '')
    choice.addEventListener('change', () => {
      dataset.theme = choice.value
      writeSetting('theme', choice.value || null)
    })
  }
}
