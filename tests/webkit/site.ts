import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { WebDriver } from 'selenium-webdriver'
import { builds } from '../../scripts/test/builds.ts'
import { serve } from '../server/static-server.ts'
import { type Machine, startMachine } from './machine.ts'
import { Reader } from './reader.ts'

/** For a file of journeys: serves the course, and gives each journey a browser that holds nothing yet. */
export function freshReader(): () => Reader {
  let machine: Machine
  let stopServing: () => void
  let address: (path: string) => string
  let driver: WebDriver
  let reader: Reader

  beforeAll(async () => {
    const { server, port } = await serve(builds.root)
    stopServing = () => server.close()
    address = (path) => `http://127.0.0.1:${port}/${path}`
    machine = await startMachine()
  })
  beforeEach(async () => {
    driver = await machine.open()
    reader = new Reader(driver, address)
  })
  afterEach(async () => {
    await driver.quit()
  })
  afterAll(async () => {
    await machine.stop()
    stopServing()
  })
  return () => reader
}
