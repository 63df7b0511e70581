import type { ComponentChildren } from 'preact'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly term: string
  readonly definition: string
  /** The word as the sentence has it. */
  readonly children?: ComponentChildren
}

/**
 * A word of a sentence that opens its definition: the browser's own popover, which needs no script.
 * Written here rather than in .astro, where formatting would put spaces around it.
 */
export function DefinedWord({ id, term, definition, children }: Props) {
  const definitionId = `${id}-is`
  return (
    <span class="term">
      <button type="button" popovertarget={id} popovertargetaction="show" aria-describedby={definitionId}>
        {children}
      </button>
      <span popover id={id} data-pagefind-ignore>
        <b>{term}</b> <span id={definitionId}>{definition}</span>
      </span>
    </span>
  )
}
