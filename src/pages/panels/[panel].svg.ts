import type { APIRoute } from 'astro'
import { type Drawing, drawingFile, everyPanelDrawing } from '../../course/figures.ts'

export async function getStaticPaths() {
  const drawings = await everyPanelDrawing()
  return drawings.map((drawing) => ({ params: { panel: drawing.name }, props: { drawing } }))
}

export const GET: APIRoute<{ drawing: Drawing }> = ({ props: { drawing } }) =>
  new Response(drawingFile(drawing))
