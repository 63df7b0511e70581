/** Whether there is a sheet of the system's to share a link with. */
export const mayShare = (): boolean => typeof navigator !== 'undefined' && 'share' in navigator

/** `false`: it could not be shared. A learner who changed their mind is no failure. */
export async function share(title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ title, url })
    return true
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError'
  }
}
