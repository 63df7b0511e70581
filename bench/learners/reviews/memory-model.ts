/** One learner with one item: how they differ from an ordinary learner with an ordinary item. */
export interface Trait {
  /** In logits of recall: ability less difficulty. */
  readonly ease: number
  /** Logarithm of a factor on how fast it fades. */
  readonly fading: number
}

export interface Presentation {
  readonly atDays: number
  readonly isRecalled: boolean
  /** In [0, 1): chance, where a model needs it. */
  readonly chance: number
}

/** What one learner has of one item. Immutable. */
export interface SimulatedMemory {
  /** The true chance of recall at an instant after all that was presented. */
  readonly recall: (atDays: number) => number
  /** An answer, right or wrong, and what was read after it. */
  readonly after: (presentation: Presentation) => SimulatedMemory
}

/** How memory is taken to work. None is FSRS. */
export interface MemoryModel {
  readonly name: string
  /** The item is met: read of in a lesson, and about to be asked for. */
  readonly meet: (trait: Trait, presentation: Omit<Presentation, 'isRecalled'>) => SimulatedMemory
}
