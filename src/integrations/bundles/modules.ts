/** Modules of the project by their paths in `src/`, without what follows the first dot of a name; `folder/` is all of its own. */
export type Modules = readonly string[]

/** Says of a module's full path whether it is one of `modules`. */
export function isOneOf(modules: Modules): (id: string) => boolean {
  const folders = modules.filter((path) => path.endsWith('/'))
  const files = new Set(modules.filter((path) => !path.endsWith('/')))
  return (id) => {
    const [, path] = /\/src\/([^?]+)/.exec(id) ?? []
    if (path === undefined) return false
    return folders.some((folder) => path.startsWith(folder)) || files.has(path.replace(/\.\w+$/, ''))
  }
}

/** `folder/a`, `folder/b`… */
export const inFolder = (folder: string, ...names: readonly string[]): Modules =>
  names.map((name) => `${folder}/${name}`)
