import type { z } from 'zod'
import type { DataKind } from '../../learning/models/model.ts'
import { caseSchema } from './case.ts'
import { decisionsSchema } from './decisions.ts'

/** What the content brings to a model besides words, by kind. */
export const dataSchemas: Readonly<Record<DataKind, (locales: readonly string[]) => z.ZodType<object>>> = {
  case: caseSchema,
  decisions: decisionsSchema,
}
