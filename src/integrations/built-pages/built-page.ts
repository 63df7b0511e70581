/** A page as it was built. `path` is its address in the site, without the base: `fr/`. */
export interface BuiltPage {
  readonly path: string
  readonly html: string
}
