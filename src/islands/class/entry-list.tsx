import type { RollEntry } from '../../learning/class/roll.ts'
import { fill, plural } from '../../learning/text.ts'
import { Fold } from './fold.tsx'
import { Gradual } from './gradual.tsx'
import { Kept } from './kept.tsx'
import { isPlain, nameOf, wordsOf } from './said-entries.ts'
import type { EntriesStrings } from './strings.ts'

interface Props {
  readonly entries: readonly RollEntry[]
  readonly learners: number
  readonly strings: EntriesStrings
  readonly locale: string
  readonly drop: (entry: RollEntry) => void
  readonly erase: () => void
}

/** What came of each thing handed in: first those to look at, then, folded, those that were simply read. */
export const EntryList = (props: Props) => <Kept of={props.entries}>{() => <EntriesView {...props} />}</Kept>

function EntriesView(props: Props) {
  const { entries, learners, strings: t, locale, erase } = props
  const plain = entries.filter(isPlain)
  const looked = entries.filter((entry) => !isPlain(entry))
  const said = {
    learners: plural(locale, t.learners, learners),
    looked: plural(locale, t.looked, looked.length),
  }
  return (
    <section class="noprint" aria-labelledby="class-entries">
      <h2 id="class-entries" tabIndex={-1} data-entries>
        {t.title}
      </h2>
      <p class="class-count">{fill(t.read, said)}</p>
      {looked.length > 0 && <Entries {...props} entries={looked} />}
      {plain.length > 0 && (
        <Fold summary={plural(locale, t.taken, plain.length)}>
          {() => <Entries {...props} entries={plain} />}
        </Fold>
      )}
      <p class="acts">
        <button type="button" class="btn" onClick={erase}>
          {t.erase}
        </button>
      </p>
    </section>
  )
}

const Entries = (props: Props) => (
  <Gradual all={props.entries}>
    {(first) => (
      <ul class="class-entries">
        {first.map((entry) => (
          <EntryView key={entry.id} {...props} entry={entry} />
        ))}
      </ul>
    )}
  </Gradual>
)

function EntryView({ entry, strings: t, locale, drop }: Props & { readonly entry: RollEntry }) {
  const name = nameOf(entry, t, locale)
  return (
    <li class={entry.told.kind}>
      <span>
        <b>{name}</b>
        {wordsOf(entry.told, t, locale).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </span>
      <button type="button" class="btn" onClick={() => drop(entry)}>
        {t.drop} <span class="vh">{name}</span>
      </button>
    </li>
  )
}
