import { absoluteTolerance, decimal } from '../numbers.ts'
import type { ItemOf, Writing } from '../writing.ts'
import { type XmlElement, xml } from '../xml.ts'
import { numberAnswer } from './moodle-answers.ts'
import { type MoodleQuestion, sharedBy } from './moodle-question.ts'
import { leaf } from './moodle-text.ts'

/** What Moodle calls an optional unit: it may be written, and then must be one of these. */
const optionalUnit = [leaf('unitgradingtype', '0'), leaf('showunits', '3')]

export function writeMoodleNumber(item: ItemOf<'number'>): Writing<MoodleQuestion> {
  const { value, tolerance, wrong = [], unit } = item
  const allowed = (of: number) => decimal(absoluteTolerance(of, tolerance))
  return {
    body: {
      ...sharedBy(item),
      type: 'numerical',
      parts: [
        numberAnswer(decimal(value), allowed(value), '100', ''),
        ...wrong.map((slip) => numberAnswer(decimal(slip.value), allowed(slip.value), '0', slip.feedback)),
        ...(unit ? [unitsOf(unit)] : []),
        ...optionalUnit,
      ],
    },
    lacks: [],
  }
}

/** The one that is shown first. */
const unitsOf = ({ text, accept }: NonNullable<ItemOf<'number'>['unit']>): XmlElement =>
  xml(
    'units',
    {},
    ...[...new Set([text, ...accept])].map((name) =>
      xml('unit', {}, leaf('multiplier', '1'), leaf('unit_name', name)),
    ),
  )
