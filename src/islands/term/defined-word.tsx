import type { ComponentChildren } from 'preact'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly term: string
  readonly definition: string
  /** Address of its entry in the glossary, and the text of the link to it. */
  readonly entry: string
  readonly toEntry: string
  /** The word as the sentence has it. */
  readonly children?: ComponentChildren
}

/**
 * A word of a sentence that opens its definition: the browser's own popover, which needs no script.
 * Written here rather than in .astro, where formatting would put spaces around it.
 */
export function DefinedWord({ id, term, definition, entry, toEntry, children }: Props) {
  const definitionId = `${id}-is`
  return (
    <span class="term">
      <button type="button" popovertarget={id} popovertargetaction="show" aria-describedby={definitionId}>
        {children}
      </button>
      <span popover id={id} data-pagefind-ignore>
        <b>{term}</b> <span id={definitionId}>{definition}</span> <a href={entry}>{toEntry}</a>
      </span>
    </span>
  )
}
