import type { Strings } from '../i18n/index.ts'
import { plural } from '../learning/text.ts'
import { $saving, $setAside, openProgress } from '../state/progress.ts'

type SavingStrings = Strings['progress']['saving']

/** Keeps the notice in step with the store: hidden while all is well. */
export function showSaving(notice: HTMLElement | null): void {
  const sentence = notice?.querySelector('p')
  if (!notice || !sentence) return
  notice.querySelector('button')?.addEventListener('click', () => void saveFile())
  const say = (text: string) => {
    if (sentence.textContent !== text) sentence.textContent = text
    notice.hidden = text === ''
  }
  const show = async () => {
    if (!isTroubled()) {
      say('')
      return
    }
    // The button may be pressed once the network is away.
    void fetchSaving()
    const sentences = await fetchStrings(notice.dataset.strings ?? '')
    if (sentences) say(whatToSay(sentences))
    else {
      say(isLosing() ? (notice.dataset.brief ?? '') : '')
      addEventListener('online', () => void show(), { once: true })
    }
  }
  $saving.subscribe(() => void show())
  $setAside.subscribe(() => void show())
  void openProgress()
}

/** Needed where something went wrong, and nowhere else. */
const fetchSaving = () => import('../state/save-progress-file.ts')

let strings: SavingStrings | undefined

/** Fetched once; `undefined` while the network is away. */
async function fetchStrings(address: string): Promise<SavingStrings | undefined> {
  try {
    strings ??= ((await (await fetch(address)).json()) as { saving: SavingStrings }).saving
  } catch {
    // Asked for again when the network is back.
  }
  return strings
}

async function saveFile(): Promise<void> {
  const { saveProgressFile } = await fetchSaving()
  saveProgressFile()
}

const isLosing = () => ['unsaved', 'outdated'].includes($saving.get().kind)

function isTroubled(): boolean {
  const saving = $saving.get()
  return isLosing() || $setAside.get().length > 0 || (saving.kind === 'saved' && !saving.journalled)
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
