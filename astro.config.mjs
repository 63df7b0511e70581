import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import mdx from '@astrojs/mdx'
import { satteri } from '@astrojs/markdown-satteri'
import { defineConfig, fontProviders } from 'astro/config'
import { parse } from 'yaml'
import { courseCacheKey } from './src/authoring/astro/course-cache-key.ts'
import { lessonMarkdown } from './src/authoring/mdx/lesson-markdown.ts'
import { builtPages } from './src/integrations/built-pages/built-pages.ts'
import { courseCards } from './src/integrations/cards/course-cards.ts'
import { hostHeaders } from './src/integrations/host-headers/host-headers.ts'
import { leanFsrs } from './src/integrations/lean/lean-fsrs.ts'
import { leanNanostores } from './src/integrations/lean/lean-nanostores.ts'
import { leanPreact } from './src/integrations/lean/lean-preact.ts'
import { appIcons } from './src/integrations/app-icons/app-icons.ts'
import { offline } from './src/integrations/offline/offline.ts'
import { plainJsx } from './src/integrations/preact/plain-jsx.ts'
import { isCopy, trainerCopies } from './src/integrations/trainer-copies.ts'
import { plainLazyImports } from './src/integrations/plain-lazy-imports.ts'
import { serverPreact } from './src/integrations/preact/server-preact.ts'
import { courseSitemap } from './src/integrations/sitemap/course-sitemap.ts'

const contentFolder = process.env.COURSE_CONTENT ?? 'content'
const course = parse(readFileSync(join(contentFolder, 'course.yaml'), 'utf8'))

/**
 * What every page shares stands in the frame's script, what every page with a learner's progress shares in the store's,
 * and what only a lesson needs in the lesson's: each file more costs about 100 bytes, and compresses apart.
 */
const sharedChunks = [
  {
    name: 'frame',
    test: /FrameScript\.astro|src\/(state\/(settings|device|identity)|platform\/(storage|quota))\.ts|src\/components\/(remember-choice|choose-theme|keep-offline|search\/offer-search|trouble\/watch-trouble)\.ts/,
  },
  {
    name: 'store',
    test: /StoreScript\.astro|node_modules\/nanostores\/|src\/(state\/(?!read-places|reset|place\.|kept-course|download-course|space\.|worker|seeds|save-|passport\/|sittings|suspensions|presenting|run-sheet|ballots|class|hand-in|whole-screen|review-settings|days|trouble|page-troubles|address-fragment)|platform\/(?!page-worker|files|workbook|zip|channel|random-seed|calendar|codes|compression|persistence|sharing|camera|address|page-facts|device-facts|copy|full-screen|offline))|src\/components\/watch-saving\.ts|src\/learning\/(text|progress\/(codec|event|item-progress|merge|order|state))\.ts/,
  },
  // What memory keeps of each item, and how well that masters the objectives.
  {
    name: 'memory',
    test: /node_modules\/ts-fsrs\/|src\/learning\/(interleaved\.|mastery\/(course|objective|prereq)|assessment\/(missed|sitting-answers|pools)|review\/(?!workload|calendar|review-session))|src\/learning\/progress\/deeds\.ts|src\/state\/(days|review-settings)\.ts|src\/components\/(fetch-catalogue|part|ask-first)\.ts/,
  },
  // How far the lessons are: the map, my progress and the attestation.
  { name: 'lessons', test: /src\/(learning\/progress\/(lesson-progress|resume)|state\/read-places)\.ts/ },
  {
    name: 'lesson',
    test: /LessonScript\.astro|plain-jsx|node_modules\/preact\/|src\/islands\/(hydrate|islands\.|choice\/(?!fields|question\.)|answering\/(actions|frame|in-view|item-answering|main-button|recorder))|src\/learning\/items\/(choice|answering)/,
  },
  // What several late activities have in common: how parts are moved and shuffled, answered, found, arranged, how
  // what is typed is read, how a model is explored.
  { name: 'moving', test: /src\/(islands\/drag\/|learning\/random\.ts|state\/seeds|platform\/random-seed)/ },
  {
    name: 'answering',
    test: /src\/islands\/answering\/|src\/learning\/items\/(part|own-field)\.ts/,
  },
  { name: 'found', test: /src\/islands\/found\.ts/ },
  { name: 'reading', test: /src\/learning\/items\/(fold-text|read-number)\.ts/ },
  { name: 'arranging', test: /src\/islands\/arrange\// },
  // What is kept offline, and what is new: pages have it late, or not at all.
  {
    name: 'offline',
    test: /src\/(offline\/|platform\/offline\/|state\/(place\.|worker))/,
  },
  { name: 'exploring', test: /src\/islands\/models\/[^/]+$/ },
]

const groups = sharedChunks.map(({ name, test }) => ({
  name,
  test: (id) => !isCopy(id) && test.test(id),
}))

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
          rolldownOptions: { output: { ...fileNames, codeSplitting: { groups } } },
        },
      },
    },
    // A worker of a page loads some of what it needs late, as pages do.
    worker: { format: 'es', rolldownOptions: { output: fileNames } },
    define: { 'import.meta.env.COURSE_ID': JSON.stringify(course.id) },
  },
})
