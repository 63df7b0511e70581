import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig, fontProviders } from 'astro/config'
import { parse } from 'yaml'
import { courseCacheKey } from './src/authoring/astro/course-cache-key.ts'
import { lessonMarkdown } from './src/authoring/mdx/lesson-markdown.ts'
import { builtPages } from './src/integrations/built-pages/built-pages.ts'
import { plainLazyImports } from './src/integrations/bundles/plain-lazy-imports.ts'
import { chunkGroups } from './src/integrations/bundles/shared-chunks.ts'
import { trainerCopies } from './src/integrations/bundles/trainer-copies.ts'
import { courseCards } from './src/integrations/cards/course-cards.ts'
import { hostHeaders } from './src/integrations/host-headers/host-headers.ts'
import { leanFsrs } from './src/integrations/lean/lean-fsrs.ts'
import { leanNanostores } from './src/integrations/lean/lean-nanostores.ts'
import { leanPreact } from './src/integrations/lean/lean-preact.ts'
import { appIcons } from './src/integrations/app-icons/app-icons.ts'
import { offline } from './src/integrations/offline/offline.ts'
import { plainJsx } from './src/integrations/preact/plain-jsx.ts'
import { serverPreact } from './src/integrations/preact/server-preact.ts'
import { courseSitemap } from './src/integrations/sitemap/course-sitemap.ts'

const contentFolder = process.env.COURSE_CONTENT ?? 'content'
const course = parse(readFileSync(join(contentFolder, 'course.yaml'), 'utf8'))

/** Addresses of scripts stand in every page: Astro's own are long. `Name.astro_astro_type_script_….js` is `Name.….js` */
const nameOf = ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`
const fileNames = { entryFileNames: nameOf, chunkFileNames: nameOf }

/** Every browser with `popover` runs ES2022. */
const terserOptions = {
  module: true,
  safari10: false,
  compress: {
    passes: 3,
    ecma: 2022,
    pure_getters: true,
    unsafe_arrows: true,
    inline: 1,
    lhs_constants: false,
    comparisons: false,
  },
}

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.TRIPTYQUE_OUT ?? 'dist',
  cacheDir: join(process.env.TRIPTYQUE_CACHE ?? '.cache/astro', courseCacheKey(contentFolder)),
  trailingSlash: 'always',
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri(lessonMarkdown),
  },
  integrations: [
    mdx(),
    // Before Preact's own plugin, which compiles JSX.
    plainJsx(),
    serverPreact(),
    leanPreact(),
    leanNanostores(),
    leanFsrs(),
    plainLazyImports(),
    trainerCopies(),
    courseCards({ content: contentFolder }),
    courseSitemap(),
    appIcons(),
    builtPages(contentFolder),
    hostHeaders(),
    // Last: it lists the files of the site by their bytes.
    offline(contentFolder),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-text',
      // A font that comes too late waits for the next page (BeforePaint.astro): nothing has to be measured to fit.
      optimizedFallbacks: false,
      fallbacks: ['Arial', 'system-ui', 'sans-serif'],
      options: {
        variants: [
          {
            src: ['./src/assets/fonts/atkinson-next.woff2'],
            weight: '400 700',
            style: 'normal',
            display: 'fallback',
          },
          {
            src: ['./src/assets/fonts/atkinson-next-italic.woff2'],
            weight: '400',
            style: 'italic',
            display: 'optional',
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Besley',
      cssVariable: '--font-display',
      optimizedFallbacks: false,
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            src: ['./src/assets/fonts/besley-700.woff2'],
            weight: '700',
            style: 'normal',
            display: 'fallback',
          },
        ],
      },
    },
  ],
  vite: {
    // Vite reads them here for every environment; in an environment's own `build` it does not see them.
    build: { terserOptions },
    environments: {
      client: {
        build: {
          minify: 'terser',
          rolldownOptions: { output: { ...fileNames, codeSplitting: { groups: chunkGroups } } },
        },
      },
    },
    // A worker of a page loads some of what it needs late, as pages do.
    worker: { format: 'es', rolldownOptions: { output: fileNames } },
    define: { 'import.meta.env.COURSE_ID': JSON.stringify(course.id) },
  },
})
