/** What browsers that install by a button of the page send: TypeScript does not know it yet. */
interface BeforeInstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

/** The button is shown where the browser lets the page ask. */
export function offerInstalling(button: HTMLElement): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    button.hidden = false
    button.onclick = () => void (event as BeforeInstallPrompt).prompt()
  })
  addEventListener('appinstalled', () => {
    button.hidden = true
  })
}
