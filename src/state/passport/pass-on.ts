import { copyText } from '../../platform/copy.ts'
import { mayShare, share } from '../../platform/sharing.ts'

/** `failed`: the learner has to do it by hand. */
export type PassedOn = 'done' | 'failed'

export const hasShareSheet = (): boolean => mayShare()

export async function copyLink(link: string): Promise<PassedOn> {
  return (await copyText(link)) ? 'done' : 'failed'
}

export async function shareLink(title: string, link: string): Promise<PassedOn> {
  return (await share(title, link)) ? 'done' : 'failed'
}
