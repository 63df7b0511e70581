import type { APIRoute } from 'astro'
import { drawingFile, everyFigure, type Figure } from '../../../course/figures.ts'

export async function getStaticPaths() {
  const figures = await everyFigure()
  return figures.map((figure) => ({
    params: { lesson: figure.lesson, name: figure.name },
    props: { figure },
  }))
}

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) => new Response(drawingFile(figure))
