import { z } from 'astro/zod'
import { defineCollection } from 'astro:content'
import { contentLoaders } from './authoring/astro/content-loaders.ts'
import type { EntryData } from './authoring/astro/entries.ts'

const loaders = contentLoaders(process.env.COURSE_CONTENT ?? 'content', process.env.COURSE_DRAFTS === '1')

// The reader has validated what the loaders give: here the schemas are types only.
export const collections = {
  course: defineCollection({ loader: loaders.course, schema: z.custom<EntryData['course']>() }),
  lessons: defineCollection({ loader: loaders.lessons, schema: z.custom<EntryData['lessons']>() }),
  items: defineCollection({ loader: loaders.items, schema: z.custom<EntryData['items']>() }),
  glossary: defineCollection({ loader: loaders.glossary, schema: z.custom<EntryData['glossary']>() }),
  sources: defineCollection({ loader: loaders.sources, schema: z.custom<EntryData['sources']>() }),
  models: defineCollection({ loader: loaders.models, schema: z.custom<EntryData['models']>() }),
  workshops: defineCollection({ loader: loaders.workshops, schema: z.custom<EntryData['workshops']>() }),
  panels: defineCollection({ loader: loaders.panels, schema: z.custom<EntryData['panels']>() }),
  figures: defineCollection({ loader: loaders.figures, schema: z.custom<EntryData['figures']>() }),
}
