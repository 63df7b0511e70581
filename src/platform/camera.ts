/** `insecure`: over plain HTTP there is no camera; `denied`: the learner, or the system, said no. */
export type NoCamera = 'insecure' | 'none' | 'denied'

export interface Camera {
  readonly stop: () => void
}

/** Shows the camera in `video`: the one at the back, where there are two. */
export async function openCamera(video: HTMLVideoElement): Promise<Camera | NoCamera> {
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices }
  if (!mediaDevices) return isSecureContext ? 'none' : 'insecure'
  try {
    const stream = await mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 1280 } },
    })
    const stop = () => {
      for (const track of stream.getTracks()) track.stop()
      video.srcObject = null
    }
    video.srcObject = stream
    await video.play().catch(() => undefined)
    return { stop }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'denied'
  }
}
