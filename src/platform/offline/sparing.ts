/** What TypeScript does not know yet. */
interface WithConnection {
  readonly connection?: { readonly saveData?: boolean }
}

/** Whether the reader asked the browser to save data: then nothing comes that was not asked for. */
export const isSparing = (): boolean => (navigator as WithConnection).connection?.saveData === true
