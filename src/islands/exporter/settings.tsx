import { bankFormats } from '../../learning/exchange/bank-format.ts'
import type { ExporterProps, Wish } from './props.ts'

interface Props extends Pick<ExporterProps, 'languages' | 'strings'> {
  readonly wish: Wish
  readonly change: (change: Partial<Wish>) => void
}

/** In which language, and whether with what is kept for the assessments. */
export function Settings({ languages, strings, wish, change }: Props) {
  const t = strings.choose
  return (
    <div class="export-settings">
      {languages.length > 1 && (
        <fieldset class="in-line">
          <legend>{t.language}</legend>
          {languages.map(({ locale, name }) => (
            <label key={locale} class="tick-box">
              <input
                type="radio"
                name="export-language"
                checked={wish.locale === locale}
                onChange={() => change({ locale })}
              />
              <span lang={locale}>{name}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="tick-box">
        <input
          type="checkbox"
          checked={wish.isReservedToo}
          aria-describedby="export-reserved"
          onChange={({ currentTarget }) => change({ isReservedToo: currentTarget.checked })}
        />
        <span>{t.reserved}</span>
      </label>
      <p class="hint" id="export-reserved">
        {t.reservedHint}
      </p>
    </div>
  )
}

/** For which program, what that is good for, and how it takes the file. */
export function Formats({ strings, wish, change }: Omit<Props, 'languages'>) {
  return (
    <fieldset class="export-formats" aria-labelledby="export-format">
      {bankFormats.map((format) => {
        const { name, purpose, how } = strings.formats[format]
        return (
          <div key={format}>
            <label class="tick-box">
              <input
                type="radio"
                name="export-format"
                checked={wish.format === format}
                aria-describedby={`export-${format}`}
                onChange={() => change({ format })}
              />
              <b>{name}</b>
            </label>
            <p class="hint" id={`export-${format}`}>
              {purpose}{' '}
              <span>
                {strings.format.import} {how}
              </span>
            </p>
          </div>
        )
      })}
    </fieldset>
  )
}
