/** What the content says of a model, in one language, or in all of them at once. */
export interface ModelWords<Text = string> {
  readonly title: Text
  readonly intro: Text
  readonly parameters: Readonly<Record<string, ParameterWords<Text>>>
  /** With the holes that the model declares. */
  readonly texts: Readonly<Record<string, Text>>
  /** Line by line, in words, with units. */
  readonly formula: readonly Text[]
  /** What the model does not say. */
  readonly limits: Text
  /** Ids of sources.yaml. */
  readonly sources: readonly string[]
  /** Of the kind that the model declares, if it does. */
  readonly data?: unknown
}

export interface ParameterWords<Text = string> extends Named<Text> {
  readonly options?: Readonly<Record<string, Named<Text>>> | undefined
}

interface Named<Text> {
  readonly label: Text
  readonly help?: Text | undefined
}
