import { lookForNews } from '../../state/worker.ts'
import { part } from '../part.ts'
import type { OfflineData } from './offline-data.ts'

/** Asks the host whether the course has changed; what is new announces itself over the page. */
export function offerNews(registration: ServiceWorkerRegistration, { strings }: OfflineData): void {
  const button = part(document, 'look') as HTMLButtonElement
  const status = part(document, 'news')
  const t = strings.version
  button.disabled = false
  button.onclick = () => {
    status.textContent = t.looking
    void lookForNews(registration).then(async (news) => {
      status.textContent = t[news]
      if (news === 'ready') await (await import('./new-release.ts')).announceWaiting()
    })
  }
}
