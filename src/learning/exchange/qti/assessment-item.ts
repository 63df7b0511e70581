import type { WrittenItem } from '../writing.ts'
import { type XmlElement, xml } from '../xml.ts'
import {
  feedbackDeclaration,
  integerDeclaration,
  responseDeclaration,
  scoreDeclaration,
} from './declarations.ts'
import { constant, multiple, set, variable, when } from './expressions.ts'
import { named, paragraph, type QtiQuestion, type Remark } from './qti-question.ts'

const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'

export const itemIdentifier = (id: string): string => named('item', id)

export function assessmentItem({ item, body }: WrittenItem<QtiQuestion>, locale: string): XmlElement {
  return xml(
    'qti-assessment-item',
    {
      xmlns: namespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${namespace} https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd`,
      identifier: itemIdentifier(item.id),
      title: item.id,
      adaptive: 'false',
      'time-dependent': 'false',
      'xml:lang': locale,
    },
    ...body.responses.map(responseDeclaration),
    scoreDeclaration(body.rubric !== undefined),
    feedbackDeclaration(),
    ...(body.integers ?? []).map(integerDeclaration),
    xml('qti-item-body', {}, ...body.body, ...rubricBlocks(body)),
    xml('qti-response-processing', {}, ...body.scoring, ...saying(body)),
    ...[...body.remarks, explanationOf(body)].map(modalFeedback),
  )
}

/** A rubric is for who scores; hints, which nothing here shows bit by bit, are for who stands by. */
const rubricBlocks = ({ rubric, hints }: QtiQuestion): readonly XmlElement[] => [
  ...(rubric ? [rubricBlock('scoring', 'scorer', rubric)] : []),
  ...(hints.length === 0 ? [] : [rubricBlock('instructions', 'tutor', hints)]),
]

const rubricBlock = (use: string, view: string, texts: readonly string[]): XmlElement =>
  xml('qti-rubric-block', { use, view }, xml('qti-content-body', {}, ...texts.map(paragraph)))

const explanationOf = ({ explanation }: QtiQuestion): Remark => ({
  identifier: 'explanation',
  text: explanation,
})

/** The explanation, what the answers name, and what their conditions call for. */
const saying = ({ said = [], remarks }: QtiQuestion): readonly XmlElement[] => [
  set('FEEDBACK', multiple(...said.map(variable), constant('identifier', 'explanation'))),
  ...remarks.flatMap(({ identifier, condition }) =>
    condition
      ? [when(condition, set('FEEDBACK', multiple(variable('FEEDBACK'), constant('identifier', identifier))))]
      : [],
  ),
]

const modalFeedback = ({ identifier, text }: Remark): XmlElement =>
  xml(
    'qti-modal-feedback',
    { 'outcome-identifier': 'FEEDBACK', identifier, 'show-hide': 'show' },
    xml('qti-content-body', {}, paragraph(text)),
  )
