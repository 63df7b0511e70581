/** What the tests read of a JSON Schema. */
export interface Json {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Json>>
  readonly items?: Json
  readonly oneOf?: readonly Json[]
  readonly anyOf?: readonly Json[]
  readonly additionalProperties?: Json | boolean
}

/** Paths of the fields that no one explains. */
export function unexplained(schema: Json, path: string): string[] {
  const fields = Object.entries(schema.properties ?? {})
  return [
    ...fields.filter(([, field]) => !field.description).map(([name]) => `${path}/${name}`),
    ...fields.flatMap(([name, field]) => unexplained(field, `${path}/${name}`)),
    ...(schema.items ? unexplained(schema.items, `${path}[]`) : []),
    ...[...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((one) => unexplained(one, path)),
    ...(typeof schema.additionalProperties === 'object'
      ? unexplained(schema.additionalProperties, `${path}{}`)
      : []),
  ]
}
