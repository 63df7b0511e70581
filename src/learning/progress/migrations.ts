/** Fields of an event as it was stored, its version apart. */
export type Fields = Readonly<Record<string, unknown>>

/**
 * What was written by an older version, in the form of the next: the first is that of version 1. An event is stored
 * once and never rewritten, so each stays for good; migrations.test.ts has a sample of what each version wrote.
 */
export const migrations: readonly ((fields: Fields) => Fields)[] = [certaintyHasMeaning, sittingHasMeaning]

/** Version 2 gives `certainty` a meaning; one found in version 1, which wrote none, had another or none. */
function certaintyHasMeaning(fields: Fields): Fields {
  return without('certainty', fields)
}

/** Version 3 gives `sitting` a meaning, and brings types and contexts that versions before would not have written. */
function sittingHasMeaning(fields: Fields): Fields {
  return without('sitting', fields)
}

const without = (field: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== field))
