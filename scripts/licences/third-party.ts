import { existsSync, globSync, readFileSync } from 'node:fs'

/** Packages whose code reaches a learner's browser, so that their notices must reach it too. */
const served = ['nanostores', 'pagefind', 'preact']

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly homepage?: string
}

/** What THIRD-PARTY-LICENCES.md should say, from package.json and node_modules. Throws where a licence is unknown. */
export function thirdPartyLicences(): string {
  const { devDependencies = {}, dependencies = {} } = readJson('package.json') as Dependencies
  const names = Object.keys({ ...dependencies, ...devDependencies }).sort()
  return [
    '# Third-party licences',
    'Written by `npm run licences`; `npm test` tells when it is stale.',
    '## Fonts served with the site',
    ...globSync('src/assets/fonts/OFL-*.txt').sort().map(fontLine),
    '## Code served with the site',
    ...served.map(notice),
    '## Used to build and test, not served',
    names
      .filter((name) => !served.includes(name))
      .map(packageLine)
      .join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

interface Dependencies {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const packageOf = (name: string): Package => readJson(`node_modules/${name}/package.json`) as Package

function fontLine(path: string): string {
  const font = path.replace(/^.*OFL-|\.txt$/g, '').replaceAll('-', ' ')
  return `${font}: SIL Open Font License 1.1, in full in \`${path.replaceAll('\\', '/')}\`.`
}

function packageLine(name: string): string {
  return `- ${name} ${packageOf(name).version}: ${licenceOf(name)}`
}

function licenceOf(name: string): string {
  const { license } = packageOf(name)
  if (license === undefined)
    throw new Error(`${name} names no licence in its package.json: look it up before using it.`)
  return license
}

function notice(name: string): string {
  const path = [`node_modules/${name}/LICENSE/LICENSE`, `node_modules/${name}/LICENSE`].find(existsSync)
  if (path === undefined)
    throw new Error(`${name} is served and has no LICENSE file: its notice must be served too.`)
  return `### ${name} ${packageOf(name).version} (${licenceOf(name)})\n\n${readFileSync(path, 'utf8').trim()}`
}
