import { parseArgs } from 'node:util'

export const usage = `Usage: npm run export -- --format <format> [options]

Writes the items of the course (of COURSE_CONTENT, or content/) as another program takes them. Drafts are left out.
What the format cannot take is told item by item on stderr.

  --format <format>    {formats}
  --lesson <id>        items of this lesson; may be repeated; all lessons by default
  --objective <id>     items of this objective; may be repeated; all objectives by default
  --locale <locale>    language of the items; the first of the course by default
  --reserved           with the items that are kept for the assessments
  --out <file>         where to write; in this folder by default, named after the course
  --help               this text`

/** Throws what `parseArgs` throws of an option that there is not. */
export const optionsIn = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      format: { type: 'string' },
      lesson: { type: 'string', multiple: true, default: [] },
      objective: { type: 'string', multiple: true, default: [] },
      locale: { type: 'string' },
      reserved: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values
