/** What the head of a page says of it to search engines. */
export interface PageLinks {
  readonly indexable: boolean
  /** The same page in other languages, itself among them. */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[]
}

/** Reads the head of a page that this site has built: its attributes are in double quotes. */
export function pageLinks(html: string): PageLinks {
  const head = html.slice(0, html.indexOf('</head>'))
  const links = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)]
  return {
    indexable: !head.includes('<meta name="robots" content="noindex"'),
    alternates: links.map(([, lang = '', url = '']) => ({ lang, url })),
  }
}
