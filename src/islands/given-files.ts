/** What takes what a person gives. */
interface Taking {
  readonly onFiles: (files: readonly File[]) => void
  readonly onText: (text: string) => void
}

/** The files that were chosen, if any; the same one can be chosen again. */
export function takeChosen(input: HTMLInputElement, { onFiles }: Pick<Taking, 'onFiles'>): void {
  const files = [...(input.files ?? [])]
  input.value = ''
  if (files.length > 0) onFiles(files)
}

/** The files that were dropped, else the text. */
export function takeDropped({ dataTransfer }: DragEvent, { onFiles, onText }: Taking): void {
  const files = [...(dataTransfer?.files ?? [])]
  if (files.length > 0) onFiles(files)
  else onText(dataTransfer?.getData('text/plain') ?? '')
}
