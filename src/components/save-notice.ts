import type { Strings } from '../i18n/index.ts'
import { plural } from '../learning/text.ts'
import { $saving, $setAside, openProgress } from '../state/progress.ts'

type SavingStrings = Strings['progress']['saving']

/** Keeps the notice in step with the store: hidden while all is well. */
export function showSaving(notice: HTMLElement | null): void {
  const sentence = notice?.querySelector('p')
  if (!notice || !sentence) return
  const strings = JSON.parse(notice.dataset.strings ?? '{}') as SavingStrings
  notice.querySelector('button')?.addEventListener('click', () => void saveFile())
  const show = () => {
    const text = whatToSay(strings)
    if (sentence.textContent !== text) sentence.textContent = text
    notice.hidden = text === ''
    // The button may be pressed once the network is away.
    if (text) void fetchSaving()
  }
  $saving.subscribe(show)
  $setAside.subscribe(show)
  void openProgress()
}

/** Needed where something went wrong, and nowhere else. */
const fetchSaving = () => import('../state/save-progress-file.ts')

async function saveFile(): Promise<void> {
  const { saveProgressFile } = await fetchSaving()
  saveProgressFile()
}

function whatToSay(strings: SavingStrings): string {
  const saving = $saving.get()
  if (saving.kind === 'unsaved') {
    return `${strings[saving.why]} ${saving.journalled && saving.count > 0 ? strings.inJournal : strings.inMemory}`
  }
  if (saving.kind === 'outdated') return strings.outdated
  const setAside = $setAside.get().length
  if (setAside > 0) return plural(document.documentElement.lang, strings.setAside, setAside)
  return saving.kind === 'saved' && !saving.journalled ? strings.fragile : ''
}
