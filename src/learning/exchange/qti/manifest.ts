import type { BankPart } from '../bank-format.ts'
import { tagsOf } from '../tags.ts'
import type { WrittenItem } from '../writing.ts'
import { type XmlElement, xml } from '../xml.ts'
import { itemIdentifier } from './assessment-item.ts'
import { named, type QtiQuestion } from './qti-question.ts'

const namespace = 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1'

/** A path in the package. */
export const itemPath = (id: string): string => `items/${id}.xml`

/** What the package holds, each item with what it asks: keywords, objective, kind of interaction. */
export function manifest(part: BankPart, items: readonly WrittenItem<QtiQuestion>[]): XmlElement {
  return xml(
    'manifest',
    { xmlns: namespace, identifier: named('bank', part.course.id, part.locale) },
    xml(
      'metadata',
      {},
      xml('schema', {}, 'QTI Item Bank'),
      xml('schemaversion', {}, '3.0.0'),
      lom(xml('general', {}, xml('title', {}, inLanguage(part.course.title, part.locale)))),
    ),
    xml('organizations'),
    xml('resources', {}, ...items.map((item) => resource(item, part.locale))),
  )
}

function resource({ body, ...bankItem }: WrittenItem<QtiQuestion>, locale: string): XmlElement {
  const { id } = bankItem.item
  return xml(
    'resource',
    { identifier: itemIdentifier(id), type: 'imsqti_item_xmlv3p0', href: itemPath(id) },
    xml(
      'metadata',
      {},
      xml(
        'qtiMetadata',
        { xmlns: 'http://www.imsglobal.org/xsd/imsqti_metadata_v3p0' },
        xml('interactionType', {}, body.interaction),
        xml('feedbackType', {}, 'nonadaptive'),
        xml('scoringMode', {}, body.rubric ? 'human' : 'responseprocessing'),
      ),
      lom(
        xml(
          'general',
          {},
          xml('title', {}, inLanguage(bankItem.lesson.title, locale)),
          xml('language', {}, locale),
          ...tagsOf(bankItem).map((tag) => xml('keyword', {}, inLanguage(tag, 'x-none'))),
        ),
        xml(
          'classification',
          {},
          purpose('educational objective'),
          xml('description', {}, inLanguage(bankItem.objective.text, locale)),
        ),
      ),
    ),
    xml('file', { href: itemPath(id) }),
  )
}

const lom = (...children: readonly XmlElement[]): XmlElement =>
  xml('lom', { xmlns: 'http://ltsc.ieee.org/xsd/LOM' }, ...children)

const purpose = (value: string): XmlElement =>
  xml('purpose', {}, xml('source', {}, 'LOMv1.0'), xml('value', {}, value))

const inLanguage = (text: string, language: string): XmlElement => xml('string', { language }, text)
