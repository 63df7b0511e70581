/** Where an assessment finds what it asks for, and where it leads. */
export interface Addresses {
  readonly catalogue: string
  /** With the hole `{item}`. */
  readonly item: string
  readonly course: string
  readonly progress: string
  readonly attestation: string
  readonly handIn: string
}
