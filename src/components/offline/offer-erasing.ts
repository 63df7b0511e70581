import { eraseKept, type KeptCourse } from '../../state/kept-course.ts'
import { part } from '../part.ts'
import type { OfflineData } from './offline-data.ts'

/** Erases what is kept, after asking once. */
export function offerErasing(
  kept: KeptCourse,
  { strings }: OfflineData,
  onChange: () => Promise<void>,
): void {
  const button = part(document, 'erase') as HTMLButtonElement
  const dialog = part(document, 'confirm') as HTMLDialogElement
  const status = part(document, 'erased')
  button.disabled = false
  button.onclick = () => {
    status.textContent = ''
    dialog.returnValue = 'no'
    dialog.showModal()
  }
  dialog.onclose = () => void (dialog.returnValue === 'yes' && erase())

  async function erase(): Promise<void> {
    await eraseKept(kept)
    await onChange()
    status.textContent = strings.space.erased
  }
}
