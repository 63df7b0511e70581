import { markdownToHtml } from 'satteri'
import type { CategoriseItem } from '../../../src/learning/items/categorise.ts'
import type { ChoiceItem } from '../../../src/learning/items/choice.ts'
import { bodyOf, cardsShown, locale, referenceLesson } from '../../lesson/course.ts'
import { htmlText } from '../../lesson/html-text.ts'
import { plainBody } from '../../lesson/plain-body.ts'

/** The floor: the lesson as one would write it by hand, in one file, feedback by CSS alone. */
export function barePage(styles: string): string {
  const { title, description, lesson } = referenceLesson
  const body = plainBody(bodyOf(referenceLesson), lesson, { question, sorter })
  const { html } = markdownToHtml(body, { features: { headingAttributes: true } })
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${htmlText(title)}</title>
<meta name="description" content="${htmlText(description)}">
<link rel="icon" href="data:,">
<style>
${styles}</style>
</head>
<body>
<main>
<h1>${htmlText(title)}</h1>
${html}
</main>
</body>
</html>
`
}

function question({ id, stem, multiple, options, explanation }: ChoiceItem<string>): string {
  const type = multiple ? 'checkbox' : 'radio'
  const lines = options.map(
    ({ key, text, feedback }) =>
      `<div><label><input type="${type}" name="${id}"> ${htmlText(text)}</label><p class="${key ? 'right' : 'wrong'}">${htmlText(feedback)}</p></div>`,
  )
  const why = explanation === undefined ? '' : `\n<p class="why">${htmlText(explanation)}</p>`
  return `<fieldset><legend>${htmlText(stem)}</legend>\n${lines.join('\n')}${why}\n</fieldset>`
}

function sorter(item: CategoriseItem<string>): string {
  const lines = cardsShown(item).map((card) => {
    const bins = item.bins.map(
      ({ id, name }) => `<option${id === card.bin ? ' class="key"' : ''}>${htmlText(name)}</option>`,
    )
    return `<div><label>${htmlText(card.text)} <select><option class="none"></option>${bins.join('')}</select></label><p class="right">${htmlText(card.why)}</p><p class="wrong">À revoir.</p></div>`
  })
  return `<fieldset class="sorter"><legend>${htmlText(item.stem)}</legend>\n${lines.join('\n')}\n</fieldset>`
}
