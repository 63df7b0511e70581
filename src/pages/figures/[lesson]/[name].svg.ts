import type { APIRoute } from 'astro'
import { type Figure, everyFigure } from '../../../course/figures.ts'

/** Each drawing is a file of its own: lessons show it with `<use>`, so that it takes the page's colours. */
export async function getStaticPaths() {
  const figures = await everyFigure()
  return figures.map((figure) => ({
    params: { lesson: figure.lesson, name: figure.name },
    props: { figure },
  }))
}

export const GET: APIRoute<{ figure: Figure }> = ({ props: { figure } }) =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${figure.viewBox}"><g id="drawing">${figure.markup}</g></svg>`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  )
