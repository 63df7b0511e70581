/** Asks before anything is done: `act` follows only where the answer of the dialog is yes. See ConfirmDialog.astro. */
export function askFirst(ask: HTMLButtonElement, dialog: HTMLDialogElement, act: () => Promise<void>): void {
  ask.addEventListener('click', () => {
    dialog.returnValue = 'no'
    dialog.showModal()
  })
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'yes') void act()
  })
}
