import ts from 'typescript'
import type { SourceFile } from './source-file.ts'

export interface Import {
  readonly specifier: string
  /** Erased by the compiler. */
  readonly typeOnly: boolean
  /** Written in a `<script>` of an .astro file, so that it runs in the browser. */
  readonly inScript: boolean
  readonly offset: number
}

interface Part {
  readonly code: string
  readonly offset: number
  readonly inScript: boolean
}

/** What a .ts, .tsx or .astro file imports, exports from elsewhere, or loads later with `import()`. */
export function importsOf(file: SourceFile): Import[] {
  const parts = file.path.endsWith('.astro')
    ? astroParts(file.text)
    : [{ code: file.text, offset: 0, inScript: false }]
  return parts.flatMap((part) =>
    importsIn(part.code, file.path.endsWith('x')).map((found) => ({
      ...found,
      inScript: part.inScript,
      offset: found.offset + part.offset,
    })),
  )
}

function astroParts(text: string): Part[] {
  const front = /^---\n([\s\S]*?)\n---/.exec(text)
  const frontmatter = front?.[1] === undefined ? [] : [{ code: front[1], offset: 4, inScript: false }]
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({
    code: match[1] ?? '',
    offset: match.index + match[0].indexOf('>') + 1,
    inScript: true,
  }))
  return [...frontmatter, ...scripts]
}

type Found = Omit<Import, 'inScript'>

function importsIn(code: string, jsx: boolean): Found[] {
  const kind = jsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile('part', code, ts.ScriptTarget.ESNext, true, kind)
  const found: Found[] = []
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node && ts.isStringLiteralLike(node))
      found.push({ specifier: node.text, typeOnly, offset: node.getStart() })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause))
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false
  return named.elements.every((element) => element.isTypeOnly)
}
