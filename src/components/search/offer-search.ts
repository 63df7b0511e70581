import { readSetting } from '../../state/settings.ts'

/** Nothing of the search is loaded before its button or its key is pressed. */
export function offerSearch(button: HTMLElement | null): void {
  if (!button) return
  const open = () => void import('./search-dialog.ts').then((search) => search.openSearch(button))
  button.onclick = open
  onkeydown = (event) => {
    if (!isSearchKey(event) || readSetting('slash')) return
    event.preventDefault()
    open()
  }
}

/** "/" where it writes nothing, however the keyboard makes it. */
export const isSearchKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean =>
  key === '/' &&
  !(ctrlKey || metaKey || altKey) &&
  !(target as Element).closest('input:not([type=radio],[type=checkbox]),select,textarea,dialog')
