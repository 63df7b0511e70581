import type { Strings } from '../../i18n/index.ts'
import { type Facts, reportOf } from '../../learning/trouble/report.ts'
import { fill } from '../../learning/text.ts'
import { $saving, $setAside, openProgress } from '../../state/progress.ts'
import { saveProgressFile } from '../../state/save-progress-file.ts'
import { copyReport, type DeviceFacts, readDevice, saveReport } from '../../state/trouble-report.ts'
import { readTroubles } from '../../state/troubles.ts'
import { part } from '../part.ts'
import { factsOf } from './facts-of.ts'
import { showNoted } from './show-noted.ts'

export interface TroublePage {
  readonly locale: string
  readonly course: string
  readonly words: Strings['trouble']
  readonly saving: Strings['progress']['saving']
}

/** Shows what was noted and how the device is doing, and keeps the message in step until the learner writes in it. */
export function showTrouble(): void {
  const text = document.getElementById('trouble-page')?.textContent
  if (!text) return
  const page = JSON.parse(text) as TroublePage
  const message = part(document, 'message') as HTMLTextAreaElement
  let device: DeviceFacts | undefined
  let isTouched = false
  const show = () => {
    const facts = factsOf(page, $saving.get(), $setAside.get().length, device)
    showFacts(facts)
    if (!isTouched) message.value = messageOf(page, facts)
  }
  message.addEventListener('input', () => {
    isTouched = true
  })
  showNoted(page, show)
  offerMessage(page, message)
  part(document, 'save-answers').addEventListener('click', saveProgressFile)
  $saving.subscribe(show)
  $setAside.subscribe(show)
  void openProgress()
  void readDevice().then((facts) => {
    device = facts
    show()
  })
}

function messageOf({ words, course }: TroublePage, facts: ReturnType<typeof factsOf>): string {
  const named: Facts = facts.map(([fact, sentence]) => [words.device.facts[fact], sentence])
  return fill(words.message.body, { course, report: reportOf(words.message.report, named, readTroubles()) })
}

function showFacts(facts: ReturnType<typeof factsOf>): void {
  for (const [fact, sentence] of facts) {
    const shown = document.querySelector(`[data-fact="${fact}"]`)
    if (shown && shown.textContent !== sentence) shown.textContent = sentence
  }
}

function offerMessage({ words }: TroublePage, message: HTMLTextAreaElement): void {
  const status = part(document, 'message-status')
  const t = words.message
  part(document, 'copy').addEventListener('click', () => {
    void copyReport(message.value).then((isCopied) => {
      if (!isCopied) message.select()
      status.textContent = isCopied ? t.copied : t.selected
    })
  })
  part(document, 'save').addEventListener('click', () => {
    saveReport(t.file, message.value)
    status.textContent = t.saved
  })
}
