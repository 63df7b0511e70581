import { eraseKept, type KeptCourse } from '../../state/kept-course.ts'
import { askFirst } from '../ask-first.ts'
import { part } from '../part.ts'
import type { OfflineData } from './offline-data.ts'

/** Erases what is kept, after asking once. */
export function offerErasing(
  kept: KeptCourse,
  { strings }: OfflineData,
  onChange: () => Promise<void>,
): void {
  const button = part(document, 'erase') as HTMLButtonElement
  const dialog = document.querySelector<HTMLDialogElement>('.confirm')
  const status = part(document, 'erased')
  if (!dialog) return
  button.disabled = false
  button.onclick = () => {
    status.textContent = ''
  }
  askFirst(button, dialog, erase)

  async function erase(): Promise<void> {
    await eraseKept(kept)
    await onChange()
    status.textContent = strings.space.erased
  }
}
