import type { Features, MdastPluginList } from 'satteri'
import { lessonFeatures } from './lesson-features.ts'
import { sectionsPlugin } from './sections-plugin.ts'
import { tablesPlugin } from './tables-plugin.ts'
import { typographyPlugin } from './typography-plugin.ts'
import { unbrokenTermsPlugin } from './unbroken-terms-plugin.ts'

/** How the site reads the Markdown of lessons: `markdown: { processor: satteri(lessonMarkdown) }`. */
export const lessonMarkdown: { features: Features & typeof lessonFeatures; mdastPlugins: MdastPluginList } = {
  features: lessonFeatures,
  mdastPlugins: [typographyPlugin, unbrokenTermsPlugin, tablesPlugin, sectionsPlugin],
}
