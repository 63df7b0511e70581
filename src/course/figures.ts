import { getCollection, getEntry } from 'astro:content'
import { figurePath, panelPath } from './paths.ts'

export interface Drawing {
  readonly name: string
  readonly viewBox: string
  readonly markup: string
}

export interface Figure extends Drawing {
  readonly lesson: string
}

/** Every drawing of the course; the reader has checked its markup. */
export async function everyFigure(): Promise<readonly Figure[]> {
  const entries = await getCollection('figures')
  return entries.map(({ data }) => data)
}

/** Where the drawing `name` of `lesson` is, and the room it needs. */
export async function figureOf(lesson: string, name: string) {
  const entry = await getEntry('figures', `${lesson}/${name}`)
  if (!entry) throw new Error(`There is no figure "${lesson}/${name}".`)
  return { path: figurePath(lesson, name), viewBox: entry.data.viewBox }
}

export async function everyPanelDrawing(): Promise<readonly Drawing[]> {
  const entries = await getCollection('panels')
  return entries.map(({ data }) => data)
}

/** Where the drawing of a panel is, and the room it needs; a panel may have none. */
export async function panelDrawing(panel: string) {
  const entry = await getEntry('panels', panel)
  return entry && { path: panelPath(panel), viewBox: entry.data.viewBox }
}

/** A drawing as a file of its own: pages show it with `<use>`, so that it takes their colours. */
export const drawingFile = ({ viewBox, markup }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"><g id="drawing">${markup}</g></svg>`
