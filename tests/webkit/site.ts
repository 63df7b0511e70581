import { afterAll, beforeAll, beforeEach } from 'vitest'
import { builds } from '../../scripts/test/builds.ts'
import { serve } from '../server/static-server.ts'
import { type Machine, startMachine } from './machine.ts'
import { Reader } from './reader.ts'

/** For a file of journeys: serves the course, and brings each journey to a browser that holds nothing of it. */
export function freshReader(): () => Reader {
  let machine: Machine
  let stopServing: () => void
  let reader: Reader

  beforeAll(async () => {
    const { server, port } = await serve(builds.root)
    stopServing = () => {
      server.close()
      server.closeAllConnections()
    }
    machine = await startMachine()
    reader = new Reader(await machine.open(), (path) => `http://127.0.0.1:${port}/${path}`)
  })
  beforeEach(async () => {
    // A page of the site that runs no script: nothing of it writes anew what is cleared.
    await reader.open('robots.txt')
    await reader.driver.executeAsyncScript(forgetEverything)
  })
  afterAll(async () => {
    await machine.stop()
    stopServing()
  })
  return () => reader
}

/** Runs in the page; calls its argument when nothing is left. */
function forgetEverything(done: () => void): void {
  localStorage.clear()
  sessionStorage.clear()
  const forget = (name: string) =>
    new Promise<void>((resolve) => {
      const asked = indexedDB.deleteDatabase(name)
      asked.onsuccess = () => resolve()
      asked.onblocked = asked.onsuccess
      asked.onerror = asked.onsuccess
    })
  void indexedDB
    .databases()
    .then((all) => Promise.all(all.map(({ name = '' }) => forget(name))))
    .then(done)
}
