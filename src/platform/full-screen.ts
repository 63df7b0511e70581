/** Whether the browser can show the page alone on the screen: telephones may not. */
export const canFillScreen = (): boolean => document.fullscreenEnabled

/** Shows the page alone on the screen, or no more so. What the browser refuses leaves things as they are. */
export async function toggleWholeScreen(): Promise<void> {
  try {
    await (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen())
  } catch {
    // F11 remains.
  }
}
