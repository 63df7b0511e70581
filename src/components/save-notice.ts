import type { Strings } from '../i18n/index.ts'
import { plural } from '../learning/text.ts'
import { $saving, $setAside } from '../state/progress.ts'
import { saveProgressFile } from '../state/save-progress-file.ts'
import { element } from './element.ts'

/** The sentences, and the way to the room where a saved file is read. */
type SavingStrings = Strings['progress']['saving'] & {
  readonly passport: string
  readonly passportPath: string
}

/** Says in full what went wrong, and keeps in step with the store. Loaded where something did: see watch-saving.ts. */
export async function tellSaving(notice: HTMLElement): Promise<void> {
  const strings = await fetchStrings(notice.dataset.strings ?? '')
  const sentence = notice.querySelector('p')
  const show = () => {
    const text = whatToSay(strings)
    if (sentence && sentence.textContent !== text) sentence.textContent = text
    notice.hidden = text === ''
  }
  const { save, passport, passportPath: href } = strings
  sentence?.after(
    element('button', { className: 'btn', type: 'button', onclick: saveProgressFile }, save),
    // A landmark, for the notice stands outside those of the page.
    element('nav', { ariaLabel: passport }, element('a', { href }, passport)),
  )
  $saving.subscribe(show)
  $setAside.subscribe(show)
}

/** Rejects while the network is away. */
async function fetchStrings(address: string): Promise<SavingStrings> {
  return (await fetch(address)).json() as Promise<SavingStrings>
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
