/** What GIFT takes for itself has a `\` before it; a question is one run of lines, so line ends are written. */
export const giftText = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\n/g, '\\n')

/** Text of its own format: a reader would take `[html]` or `%50%` at its head for a mark. */
export const markedText = (text: string): string => (/^[[%]/.test(text) ? plainText(text) : giftText(text))

/** Plain, not HTML: a `<` is a `<`. What follows in the question is plain by that. */
export const plainText = (text: string): string => `[plain]${giftText(text)}`

/** `->` parts the two sides of a pair and has no escape: a word joiner keeps its signs apart, unseen. */
export const withoutArrow = (text: string): string => text.replace(/->/g, '-\u2060>')
