interface Detector {
  detect(image: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>
}

/** What TypeScript's DOM does not know yet. */
interface WithDetector {
  readonly BarcodeDetector?: {
    new (options: { readonly formats: readonly string[] }): Detector
    getSupportedFormats(): Promise<readonly string[]>
  }
}

/** In pixels: enough for a sheet of codes, and little enough for a phone's memory. */
const longestSide = 2400
/** Of a picture from a camera: a code fills it. */
const longestLiveSide = 960
/** A picture is given time that a moving camera has not. */
const limitMs = 250
const liveLimitMs = 60

/** Texts of the codes in a picture's file; `null` where it holds no picture that this browser can read. */
export async function readPicture(file: Blob): Promise<readonly string[] | null> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return null
  const found = await detected(bitmap)
  if (found.length > 0) return found
  const { findCodes } = await import('./find-codes.ts')
  return findCodes(pixelsOf(bitmap, bitmap.width, bitmap.height, longestSide), limitMs)
}

/** Texts of the codes that the video shows now. */
export async function readVideo(video: HTMLVideoElement): Promise<readonly string[]> {
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0) return []
  if (await detector()) return detected(video)
  const { findCode } = await import('./find-codes.ts')
  return [findCode(pixelsOf(video, width, height, longestLiveSide), liveLimitMs) ?? []].flat()
}

async function detected(image: ImageBitmapSource): Promise<readonly string[]> {
  const found = await (
    await detector()
  )
    ?.detect(image)
    .catch((): readonly { readonly rawValue: string }[] => [])
  return (found ?? []).map(({ rawValue }) => rawValue)
}

let known: Promise<Detector | null> | undefined

/** The browser's own reader, where it has one. */
function detector(): Promise<Detector | null> {
  known ??= (async () => {
    const { BarcodeDetector } = globalThis as WithDetector
    const formats = await BarcodeDetector?.getSupportedFormats().catch((): readonly string[] => [])
    return BarcodeDetector && formats?.includes('qr_code')
      ? new BarcodeDetector({ formats: ['qr_code'] })
      : null
  })()
  return known
}

function pixelsOf(image: CanvasImageSource, width: number, height: number, longest: number): ImageData {
  const scale = Math.min(1, longest / Math.max(width, height))
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
  const context = blank(across, down)
  if (!context) return new ImageData(1, 1)
  // What is transparent is paper.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, across, down)
  context.drawImage(image, 0, 0, across, down)
  return context.getImageData(0, 0, across, down)
}

/** A worker has no document to make a canvas of. */
function blank(width: number, height: number) {
  const options: CanvasRenderingContext2DSettings = { willReadFrequently: true }
  if (typeof document === 'undefined') return new OffscreenCanvas(width, height).getContext('2d', options)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas.getContext('2d', options)
}
