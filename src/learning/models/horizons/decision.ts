/** `firm`: the whole of it. `offer`: one offer, channel or message. `person`: someone known by name. */
export const scopes = ['firm', 'offer', 'person'] as const
export type Scope = (typeof scopes)[number]

/** To set a course, to follow it now, or to get a response from someone. */
export const purposes = ['orient', 'deliver', 'respond'] as const
export type Purpose = (typeof purposes)[number]

/** A decision of a firm, and for how long it commits it. */
export interface Decision {
  readonly id: string
  /** In months, above 0. */
  readonly horizonMonths: number
  readonly scope: Scope
  readonly purpose: Purpose
}

/** Two levels, and an approach used within them. */
export type Level = 'strategic' | 'operational'
export type Kind = Level | 'direct'
