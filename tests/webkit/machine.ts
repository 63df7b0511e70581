import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { findWebKit } from '../../scripts/test/other-engines.ts'

/** A screen of its own, a home of its own, and one browser at a time. */
export interface Machine {
  /** A browser that finds what the one before it kept. */
  readonly open: () => Promise<WebDriver>
  readonly close: () => Promise<void>
  readonly stop: () => Promise<void>
}

const size = { width: 1280, height: 1700 }

/** A browser that has not come by then, as happens on a machine that is very busy, is started anew. */
const startMs = 30_000

export async function startMachine(): Promise<Machine> {
  const webkit = findWebKit()
  if (!webkit) throw new Error('No WebKitGTK found: `npm run test:browser` finds or installs it.')
  const home = mkdtempSync(join(tmpdir(), 'triptyque-webkit-'))
  const screen = await startScreen(webkit.screen)
  const environment = { ...process.env, ...homeIn(home), DISPLAY: screen.display, NO_AT_BRIDGE: '1' }
  let child: ChildProcess | undefined
  let driver: WebDriver | undefined

  const close = async () => {
    await driver?.quit().catch(() => undefined)
    driver = undefined
    // The driver's group: no browser outlives it.
    const group = child?.pid
    if (child && group !== undefined) await ended(child, () => process.kill(-group))
    child = undefined
  }
  const start = async () => {
    const port = await freePort()
    const options = { detached: true, stdio: 'ignore', env: environment } as const
    child = spawn(webkit.driver, [`--port=${port}`], options)
    await answering(port)
    driver = await inTime(openSession(port, webkit.browser))
    return driver
  }
  const open = () =>
    start().catch(async () => {
      await close()
      return start()
    })
  const stop = async () => {
    await close()
    await ended(screen.child, () => screen.child.kill())
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  return { open, close, stop }
}

async function openSession(port: number, binary: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  const driver = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .build()
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...size })
  return driver
}

async function inTime<T>(coming: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The browser does not start.')), startMs).unref()
  })
  return Promise.race([coming, late])
}

/** Where the browser keeps what it keeps, so that nothing of whoever runs the tests is read or changed. */
const homeIn = (folder: string) => ({
  XDG_CONFIG_HOME: join(folder, 'config'),
  XDG_DATA_HOME: join(folder, 'data'),
  XDG_CACHE_HOME: join(folder, 'cache'),
})

/** Xvfb takes the first number that is free, and tells it. */
async function startScreen(path: string): Promise<{ child: ChildProcess; display: string }> {
  const { width, height } = size
  const options = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp']
  const child = spawn(path, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer]
  return { child, display: `:${number.toString().trim()}` }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function answering(port: number): Promise<void> {
  const endMs = Date.now() + 20_000
  while (Date.now() < endMs) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined)
    if (answer?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('WebKitWebDriver does not answer.')
}

async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  end()
  await exit
}
