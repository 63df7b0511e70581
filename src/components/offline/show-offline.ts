import { type KeptCourse, openKeptCourse, stateOf } from '../../state/kept-course.ts'
import { workerAtWork } from '../../state/worker.ts'
import { part } from '../part.ts'
import { offerErasing } from './offer-erasing.ts'
import { offerInstalling } from './offer-installing.ts'
import { offerNews } from './offer-news.ts'
import type { OfflineData } from './offline-data.ts'
import { showKeptPages } from './show-kept-pages.ts'
import { showSpace } from './show-space.ts'
import { WholeOffer } from './whole-offer.ts'

/** Fills the room with what this device has, and wakes its buttons. */
export async function showOfflinePage(): Promise<void> {
  const data = JSON.parse(document.getElementById('offline-page')?.textContent ?? '{}') as OfflineData
  tellAway(data)
  offerInstalling(part(document, 'install'))
  const registration = await workerAtWork()
  if (typeof registration === 'string') {
    tellUnable(data.strings.unable[registration])
    return
  }
  offerNews(registration, data)
  let kept: KeptCourse
  try {
    kept = await openKeptCourse()
  } catch {
    tellUnable(data.strings.unable.failed)
    return
  }
  const show = async (): Promise<void> => {
    const state = await stateOf(kept)
    whole.show(state)
    showKeptPages(data, state)
    await showSpace(data, state)
  }
  const whole = new WholeOffer(kept, data, show)
  offerErasing(kept, data, show)
  await show()
}

/** At another address than its own, this page stands for one that can't be had: what is kept comes first. */
function tellAway({ here }: OfflineData): void {
  const away = part(document, 'away')
  part(document, 'retry').onclick = () => location.reload()
  if (location.pathname === here) return
  away.hidden = false
  const kept = document.getElementById('kept')?.closest('section')
  if (kept) away.after(kept)
}

function tellUnable(text: string): void {
  const told = part(document, 'unable')
  told.hidden = false
  told.textContent = text
  for (const id of ['whole', 'kept', 'space', 'versions']) {
    const section = document.getElementById(id)?.closest('section')
    if (section) section.hidden = true
  }
}
