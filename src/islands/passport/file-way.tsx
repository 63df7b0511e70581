import type { FileStrings } from './strings.ts'

interface Props {
  readonly strings: FileStrings
  readonly save: () => void
  readonly say: (words: string) => void
}

export function FileWay({ strings: t, save, say }: Props) {
  const saveAndSay = () => {
    save()
    say(t.saved)
  }
  return (
    <div>
      <h3>{t.title}</h3>
      <p>{t.text}</p>
      <p class="acts">
        <button type="button" class="btn primary" onClick={saveAndSay}>
          {t.save}
        </button>
      </p>
    </div>
  )
}
