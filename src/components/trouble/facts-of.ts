import { fill, plural } from '../../learning/text.ts'
import type { Saving } from '../../state/saving.ts'
import type { DeviceFacts } from '../../state/trouble-report.ts'
import type { TroublePage } from './show-trouble.ts'

type Fact = keyof TroublePage['words']['device']['facts']

/** What is known of the device, a sentence each; what the browser has not said yet is left out. */
export function factsOf(
  { locale, words, saving: sentences }: TroublePage,
  saving: Saving,
  setAside: number,
  device: DeviceFacts | undefined,
): readonly (readonly [Fact, string])[] {
  const t = words.device
  const known: readonly (readonly [Fact, string])[] = [
    ['saving', savingSentence(t.saving, sentences, saving)],
    ['setAside', setAside === 0 ? t.noneSetAside : plural(locale, sentences.setAside, setAside)],
  ]
  if (!device) return known
  const { usedBytes, roomBytes, isPersistent } = device
  const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const inMegabytes = (bytes: number) => megabytes.format(bytes / 1e6)
  const room =
    usedBytes === null || roomBytes === null
      ? t.unknown
      : fill(t.used, { used: inMegabytes(usedBytes), room: inMegabytes(roomBytes) })
  return [
    ...known,
    ['room', room],
    ['keeping', isPersistent === null ? t.unknown : isPersistent ? t.keeping.yes : t.keeping.no],
    ['reserve', device.hasDatabase ? t.reserve.yes : t.reserve.no],
    ['offline', device.isSecure && device.hasWorker ? t.offline.yes : t.offline.no],
    ['browser', device.browser],
    ['languages', device.languages],
    ['screen', device.screen],
  ]
}

function savingSentence(
  t: TroublePage['words']['device']['saving'],
  sentences: TroublePage['saving'],
  saving: Saving,
): string {
  if (saving.kind === 'loading') return t.loading
  if (saving.kind === 'unsaved') return sentences[saving.why]
  if (saving.kind === 'outdated') return sentences.outdated
  return saving.journalled ? t.saved : sentences.fragile
}
