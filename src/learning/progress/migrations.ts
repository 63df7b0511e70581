/** Fields of an event as it was stored, its version apart. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * What was written by an older version, in the form of the next: the first is that of version 1. An event is stored
 * once and never rewritten, so each stays for good; migrations.test.ts has a sample of what each version wrote.
 */
export const migrations: readonly ((fields: Fields) => Fields)[] = [certaintyHasMeaning]

/** Version 2 gives `certainty` a meaning; one found in version 1, which wrote none, had another or none. */
function certaintyHasMeaning(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'certainty'))
}
