import { sheetMinutes, sheetPeople, within } from '../../learning/workshop/bounds.ts'
import { limits } from '../../learning/workshop/codec.ts'
import type { RunSheet } from '../../learning/workshop/run-sheet.ts'
import { Along } from './along.tsx'
import type { OpenSheet } from './open-sheet.ts'
import { Paper } from './paper.tsx'
import type { ComposerPage } from './props.ts'
import { ProposalNotes } from './proposal-notes.tsx'
import { Steps } from './steps.tsx'
import { materialText, sheetTitle } from './words.ts'
import { materialsOf } from '../../learning/workshop/materials.ts'

interface Props {
  readonly page: ComposerPage
  readonly open: OpenSheet
  readonly said: string
  readonly changed: () => void
  readonly leave: () => void
}

/** A sheet that is worked on; what is printed of it stands beside, unseen on the screen. */
export function Editor(props: Props) {
  const { page, open, said, changed, leave } = props
  const { strings } = page
  return (
    <>
      <div class="noprint">
        <p>
          <button type="button" class="link" onClick={leave}>
            {strings.editor.back}
          </button>
        </p>
        <section aria-labelledby="composer-sheet">
          <h2 id="composer-sheet" tabIndex={-1} data-heading>
            {sheetTitle(open.sheet, strings)}
          </h2>
          <Keeping {...props} />
          <About {...props} />
          <ProposalNotes {...{ page, open }} />
          <Aims {...props} />
          <Steps key={open.id} {...{ page, open, said, changed }} />
          <Materials page={page} sheet={open.sheet} />
          <Along {...{ page, sheet: open.sheet }} />
        </section>
      </div>
      <div class="printed">
        <Paper {...{ page, sheet: open.sheet }} />
      </div>
    </>
  )
}

function Keeping({ page, open, changed }: Props) {
  const t = page.strings.editor
  const keep = () => {
    open.keep()
    changed()
  }
  const isAtRisk = open.keeping === 'full' || open.keeping === 'denied'
  return (
    <>
      <p role="status" class={isAtRisk ? 'keeping risk' : 'keeping'}>
        {t[open.keeping]}
      </p>
      {(isAtRisk || open.keeping === 'notYet') && (
        <p>
          <button type="button" class="btn" onClick={keep}>
            {t.keep}
          </button>
        </p>
      )}
    </>
  )
}

function About({ page, open, changed }: Props) {
  const t = page.strings.editor
  const { sheet } = open
  const change = (part: Partial<RunSheet>) => {
    open.change({ ...open.sheet, ...part })
    changed()
  }
  return (
    <div class="fields">
      <div class="wide">
        <label for="sheet-title">{t.title}</label>
        <input
          {...{ id: 'sheet-title', maxLength: limits.title, autocomplete: 'off', value: sheet.title }}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      </div>
      <div class="wide">
        <label for="sheet-audience">{t.audience}</label>
        <input
          {...{ id: 'sheet-audience', maxLength: limits.audience, autocomplete: 'off' }}
          value={sheet.audience ?? ''}
          onInput={({ currentTarget }) => change({ audience: currentTarget.value || undefined })}
        />
      </div>
      <NumberField
        {...{ name: 'people', label: t.people, value: sheet.people, bounds: sheetPeople, step: 1 }}
        change={(people) => change({ people })}
      />
      <NumberField
        {...{ name: 'minutes', label: t.minutes, value: sheet.minutes, bounds: sheetMinutes, step: 5 }}
        change={(minutes) => change({ minutes })}
      />
    </div>
  )
}

interface NumberProps {
  readonly name: string
  readonly label: string
  readonly value: number | undefined
  readonly bounds: typeof sheetPeople | typeof sheetMinutes
  readonly step: number
  readonly change: (value: number | undefined) => void
}

/** Taken once it is whole: on the way to 90 a field says 9. */
function NumberField({ name, label, value, bounds, step, change }: NumberProps) {
  return (
    <div>
      <label for={`sheet-${name}`}>{label}</label>
      <input
        {...{
          id: `sheet-${name}`,
          type: 'number',
          inputMode: 'numeric',
          min: bounds.least,
          max: bounds.most,
          step,
        }}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          const taken = within(currentTarget.valueAsNumber, bounds) ?? undefined
          currentTarget.value = String(taken ?? '')
          change(taken)
        }}
      />
    </div>
  )
}

function Aims({ page, open }: Props) {
  const { catalogue, strings } = page
  const { objectives = [] } = open.sheet
  const aims = catalogue.objectives.filter(({ id }) => objectives.includes(id))
  if (aims.length === 0) return null
  return (
    <details class="aims-of">
      <summary>{strings.editor.objectives}</summary>
      <ul>
        {aims.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  )
}

function Materials({ page, sheet }: { readonly page: ComposerPage; readonly sheet: RunSheet }) {
  const { catalogue, locale, strings } = page
  const needed = materialsOf(sheet, (id) => catalogue.items.find((item) => item.id === id)?.kind)
  if (needed.length === 0) return null
  return (
    <section aria-labelledby="composer-materials">
      <h3 id="composer-materials">{strings.paper.materials}</h3>
      <ul>
        {needed.map((one) => (
          <li key={one.kind}>{materialText(locale, strings.materials, one)}</li>
        ))}
      </ul>
    </section>
  )
}
