import { existsSync } from 'node:fs'
import { installDebians } from './debian.ts'
import { firstThatRuns, pathsOf } from './program.ts'

/** An engine beside Chromium that the main journeys are made in, where the machine has it. */
interface OtherEngine {
  readonly name: string
  /** Debian's packages of it. */
  readonly packages: readonly string[]
  /** Whether all that its journeys need starts on this machine. */
  readonly isHere: () => boolean
}

/** Path of a Firefox that starts on this machine, or `undefined`. `TRIPTYQUE_FIREFOX` goes first. */
export function findFirefox(): string | undefined {
  const places = ['/usr/lib/firefox-esr/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox']
  return (
    process.env.TRIPTYQUE_FIREFOX ?? firstThatRuns(pathsOf(['firefox-esr', 'firefox'], places), '--version')
  )
}

/** WebKitGTK: its driver, the small browser that it drives, and the screen that both draw on. */
export interface WebKit {
  readonly driver: string
  readonly browser: string
  readonly screen: string
}

const browserPlaces = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
)

/** WebKitGTK of this machine, or `undefined` where some of it is missing. */
export function findWebKit(): WebKit | undefined {
  const driver = firstThatRuns(pathsOf(['WebKitWebDriver']), '--help')
  const browser = browserPlaces.find((path) => existsSync(path))
  const screen = firstThatRuns(pathsOf(['Xvfb']), '-help')
  return driver === undefined || browser === undefined || screen === undefined
    ? undefined
    : { driver, browser, screen }
}

export const otherEngines: readonly OtherEngine[] = [
  { name: 'Firefox', packages: ['firefox-esr'], isHere: () => findFirefox() !== undefined },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb'],
    isHere: () => findWebKit() !== undefined,
  },
]

/** Installs what it can of the engines that this machine lacks, and gives the names of those still absent. */
export async function provideOtherEngines(
  engines: readonly OtherEngine[] = otherEngines,
  install: (packages: readonly string[]) => Promise<void> = installDebians,
): Promise<string[]> {
  const missing = engines.filter((engine) => !engine.isHere())
  if (missing.length > 0) await install(missing.flatMap(({ packages }) => packages))
  return missing.filter((engine) => !engine.isHere()).map(({ name }) => name)
}
