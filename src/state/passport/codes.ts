import { type Camera, type NoCamera, openCamera } from '../../platform/camera.ts'
import { drawCode, type DrawnCode } from '../../platform/codes/draw-code.ts'
import { readVideo } from '../../platform/codes/read-codes.ts'

export type { Camera, DrawnCode, NoCamera }

export const codeOf = (text: string): DrawnCode => drawCode(text)

export const startCamera = (video: HTMLVideoElement): Promise<Camera | NoCamera> => openCamera(video)

/** Texts of the codes that the video shows now. */
export const codesIn = (video: HTMLVideoElement): Promise<readonly string[]> => readVideo(video)
