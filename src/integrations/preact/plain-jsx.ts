import type { AstroIntegration } from 'astro'
import ts from 'typescript'

const compilerOptions: ts.CompilerOptions = {
  jsx: ts.JsxEmit.React,
  jsxFactory: 'h',
  jsxFragmentFactory: 'Fragment',
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
}

/**
 * In browsers `<b>One</b>` is Preact's `h('b', null, 'One')`: shorter than what `preact/jsx-runtime` asks for, which need
 * not be sent.
 */
export function plainJsx(): AstroIntegration {
  const plugin = {
    name: 'plain-jsx',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
    transform: (code: string, id: string) =>
      id.replace(/\?.*$/, '').endsWith('.tsx')
        ? ts.transpile(`import { Fragment, h } from 'preact';${code}`, compilerOptions)
        : undefined,
  }
  return {
    name: 'plain-jsx',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } })
      },
    },
  }
}
