/** `https://creativecommons.org/licenses/by-sa/4.0/` is `CC BY-SA 4.0`; any other licence goes by its address. */
export function licenceName(address: string): string {
  const { hostname, pathname } = new URL(address)
  const [, kind, version] = /^\/licenses\/([a-z-]+)\/([\d.]+)\//.exec(pathname) ?? []
  return hostname === 'creativecommons.org' && kind !== undefined && version !== undefined
    ? `CC ${kind.toUpperCase()} ${version}`
    : `${hostname}${pathname.replace(/\/$/, '')}`
}
