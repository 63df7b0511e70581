import { Parser } from 'htmlparser2'
import type { Asked, Facts } from './moodle-facts.ts'
import { at, childrenOf, readXml, textIn, type Tree } from './xml-tree.ts'

/** The questions of a file by their ids: XML by fast-xml-parser, HTML within by htmlparser2. */
export function readMoodle(text: string): ReadonlyMap<string, Facts & { readonly type: string }> {
  let category = ''
  const all = new Map<string, Facts & { readonly type: string }>()
  for (const question of childrenOf(readXml(text), 'question')) {
    const type = question.attributes.type ?? ''
    if (type === 'category') category = textIn(at(question, 'category', 'text'))
    else all.set(textIn(at(question, 'idnumber')), { ...factsOf(question, category, type), type })
  }
  return all
}

const factsOf = (question: Tree, category: string, type: string): Facts => ({
  id: textIn(at(question, 'name', 'text')),
  category,
  tags: childrenOf(at(question, 'tags'), 'tag')
    .map((tag) => textIn(at(tag, 'text')))
    .toSorted(),
  // What was kept apart is no gap.
  stem: htmlIn(at(question, 'questiontext')).replaceAll('[\u2060[', '[['),
  explanation: htmlIn(at(question, 'generalfeedback')),
  hints: childrenOf(question, 'hint').map(htmlIn),
  asked: askedBy(question, type),
})

function askedBy(question: Tree, type: string): Asked {
  const answers = childrenOf(question, 'answer')
  switch (type) {
    case 'multichoice':
      return {
        kind: 'options',
        single: textIn(at(question, 'single')) === 'true',
        options: answers.map((answer) => ({ ...creditOf(answer), text: htmlIn(answer) })),
      }
    case 'shortanswer':
      return {
        kind: 'spellings',
        answers: answers.map((answer) => ({ ...creditOf(answer), text: textIn(at(answer, 'text')) })),
      }
    case 'numerical':
      return {
        kind: 'numbers',
        answers: answers.map((answer) => ({
          value: Number(textIn(at(answer, 'text'))),
          tolerance: Number(textIn(at(answer, 'tolerance'))),
          ...creditOf(answer),
        })),
        units: childrenOf(at(question, 'units'), 'unit').map((unit) => textIn(at(unit, 'unit_name'))),
      }
    case 'matching':
      return {
        kind: 'pairs',
        pairs: childrenOf(question, 'subquestion').map((pair) => [
          htmlIn(pair),
          htmlText(textIn(at(pair, 'answer', 'text'))),
        ]),
      }
    case 'ordering':
      return {
        kind: 'steps',
        steps: answers
          .toSorted((one, other) => Number(one.attributes.fraction) - Number(other.attributes.fraction))
          .map(htmlIn),
      }
    case 'essay':
      return { kind: 'essay', forMarkers: htmlIn(at(question, 'graderinfo')) }
    case 'gapselect':
    case 'ddwtos':
      return { kind: 'gaps', gaps: gapsOf(question) }
    default:
      throw new Error(type)
  }
}

/** `[[3]]` in the text is filled by the third of what is offered, and offers what is of the same group. */
function gapsOf(question: Tree): readonly (readonly [string, readonly string[]])[] {
  const offered = [...childrenOf(question, 'selectoption'), ...childrenOf(question, 'dragbox')].map(
    (choice) => ({ text: htmlText(textIn(at(choice, 'text'))), group: textIn(at(choice, 'group')) }),
  )
  return [...htmlIn(at(question, 'questiontext')).matchAll(/\[\[(\d+)\]\]/g)].map(([, rank]) => {
    const key = offered[Number(rank) - 1]
    if (!key) throw new Error(`No choice ${rank}.`)
    return [key.text, offered.filter(({ group }) => group === key.group).map(({ text }) => text)]
  })
}

const creditOf = (answer: Tree) => ({
  percent: Number(answer.attributes.fraction),
  feedback: htmlIn(at(answer, 'feedback')),
})

const htmlIn = (element: Tree | undefined): string => {
  if (element && element.attributes.format !== 'html') throw new Error('Not HTML.')
  return htmlText(textIn(at(element, 'text')))
}

/** The text of HTML; a break is a line end. Anything but paragraphs and breaks is refused. */
function htmlText(html: string): string {
  let text = ''
  const parser = new Parser({
    ontext: (piece) => (text += piece),
    onopentagname: (name) => {
      if (name === 'br') text += '\n'
      else if (name !== 'p') throw new Error(html)
    },
  })
  parser.end(html)
  return text
}
