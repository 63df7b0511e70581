import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findWindowed } from '../../scripts/test/browser.ts'

/** A browser with a profile on disk, in a group of processes of its own, so that it can be killed as a whole. */
export interface RealBrowser {
  readonly page: Page
  /** As a power cut would: no process of it gets to write anything more. */
  readonly kill: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A profile folder under the temporary folder; `preferences` are Chromium's, as its settings would write them. */
export function newProfile(preferences: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'triptyque-profile-'))
  mkdirSync(join(folder, 'Default'))
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences))
  return folder
}

export function dropProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** One without windows heeds no settings of a profile. */
let path: string | undefined

export async function openBrowser(profile: string): Promise<RealBrowser> {
  path ??= findWindowed()
  if (path === undefined) throw new Error('No Chromium or Chrome with windows found: see CONTRIBUTING.md.')
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const browser = await chromium.connectOverCDP(await addressOf(child))
  const page = await firstPage(browser)
  const kill = async () => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
  const close = async () => {
    const session = await browser.newBrowserCDPSession()
    await session.send('Browser.close').catch(() => undefined)
    await ended
  }
  return { page, kill, close }
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--remote-debugging-port=0',
  'about:blank',
]

/** Chromium tells its debugging address on its standard error. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The browser has no standard error.')
  const said: string[] = []
  for await (const line of createInterface({ input: stderr })) {
    said.push(line)
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address === undefined) continue
    stderr.resume()
    return address
  }
  throw new Error(`The browser did not start:\n${said.join('\n')}`)
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.newPage())
  if (!page) throw new Error('The browser opened no page.')
  return page
}
