import { copyText } from '../platform/copy.ts'
import { type DeviceFacts, deviceFacts } from '../platform/device-facts.ts'
import { saveFile } from '../platform/files.ts'
import { course } from './identity.ts'
import { now } from './now.ts'

export type { DeviceFacts } from '../platform/device-facts.ts'

export const readDevice = (): Promise<DeviceFacts> => deviceFacts()

/** `false` where this browser has no clipboard for a page. */
export const copyReport = (text: string): Promise<boolean> => copyText(text)

/** Downloads the text, `name` in the name of its file. */
export function saveReport(name: string, text: string): void {
  const day = new Date(now()).toISOString().slice(0, 10)
  saveFile(`${course}-${name}-${day}.txt`, text, 'text/plain;charset=utf-8')
}
