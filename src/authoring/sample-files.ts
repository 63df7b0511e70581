/** A valid course in two languages, small enough for tests to break it in one place at a time. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'course.yaml': `id: sample
locales: [fr, en]
title: { fr: Pain, en: Bread }
tagline: { fr: Du temps, en: Time }
description: { fr: Faire du pain., en: Make bread. }
panels:
  - id: dough
    name: { fr: Pâte, en: Dough }
    colour: indigo
    shape: squares
    pattern: grid
modules:
  - id: basics
    panel: dough
    title: { fr: Les bases, en: Basics }
    summary: { fr: Pour commencer., en: To begin with. }
    lessons: [rise, crust]
concepts:
  - id: C01
    statement: { fr: Le gaz pousse., en: Gas pushes. }
  - id: C02
    statement: { fr: La chaleur dore., en: Heat browns. }
objectives:
  - id: explain
    text: { fr: expliquer la pousse, en: explain rising }
  - id: judge
    text: { fr: juger une croûte, en: judge a crust }
`,
  'glossary.yaml': `- id: yeast
  term: { fr: levure, en: yeast }
  definition: { fr: Un champignon., en: A fungus. }
`,
  'sources.yaml': `- id: baker-2001
  short: { fr: "Baker, 2001", en: "Baker, 2001" }
  reference: { fr: "Baker (2001). *Pain*.", en: "Baker (2001). *Bread*." }
  url: https://example.org/bread
  kind: work
`,
  'lessons/rise/fr.mdx': `---
title: La pousse
slug: la-pousse
description: Pourquoi la pâte pousse.
minutes: 2
objectives: [explain]
concepts: [C01]
---

<Hook>

La <Term id="yeast">levure</Term> dort <Cite id="baker-2001" />.

</Hook>

<Predict item="rise-bet" />

## Du gaz {#gas}

<Figure name="bowl" alt="Un bol" caption="Le bol.">
  <Mark n="1" title="Bulle" sign="quarter-1">Du gaz.</Mark>
</Figure>

<Verdict item="rise-bet" />

## Trier {#sort}

<Sort item="rise-sort" />
`,
  'lessons/rise/en.mdx': `---
title: Rising
slug: rising
description: Why dough rises.
minutes: 2
objectives: [explain]
concepts: [C01]
---

<Hook>

The <Term id="yeast">yeast</Term> sleeps <Cite id="baker-2001" />.

</Hook>

<Predict item="rise-bet" />

## Gas {#gas}

<Figure name="bowl" alt="A bowl" caption="The bowl.">
  <Mark n="1" title="Bubble" sign="quarter-1">Some gas.</Mark>
</Figure>

<Verdict item="rise-bet" />

## Sort {#sort}

<Sort item="rise-sort" />
`,
  'lessons/rise/items.yaml': `- id: rise-bet
  kind: choice
  revision: 1
  concepts: [C01]
  objective: explain
  bloom: apply
  stem: { fr: Que faire ?, en: What to do? }
  options:
    - id: wait
      key: true
      text: { fr: Attendre, en: Wait }
      feedback: { fr: Oui., en: Yes. }
    - { id: leave, text: { fr: Partir, en: Leave },
        feedback: { fr: Non., en: No. } }
    - { id: push, text: { fr: Pousser, en: Push }, feedback: { fr: Non., en: No. } }
  explanation: { fr: Le froid ralentit., en: Cold slows. }
  source: baker-2001
- id: rise-sort
  kind: categorise
  revision: 1
  concepts: [C01, C02]
  objective: explain
  bloom: apply
  stem: { fr: Trier., en: Sort. }
  explanation: { fr: Ainsi., en: So. }
  draw: 2
  bins:
    - id: gas
      name: { fr: Gaz, en: Gas }
      description: { fr: Ce qui pousse, en: What pushes }
      clue: { fr: une bulle, en: a bubble }
      not: { fr: Non., en: No. }
      section: gas
      sign: quarter-1
    - id: web
      name: { fr: Réseau, en: Web }
      description: { fr: Ce qui tient, en: What holds }
      clue: { fr: un fil, en: a thread }
      not: { fr: Non., en: No. }
  cards:
    - id: warm
      bin: gas
      text: { fr: Chauffer, en: Warm }
      why: { fr: Plus vite., en: Faster. }
      not:
        web: { fr: Pas là., en: Not there. }
    - id: fold
      bin: web
      text: { fr: Plier, en: Fold }
      why: { fr: Plus fort., en: Stronger. }
      also:
        - bin: gas
          rationale: { fr: Un peu., en: A bit. }
`,
  'lessons/rise/figures/bowl.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" fill="none">
  <defs><path id="arc" d="M0 0h9"/></defs>
  <use href="#arc" stroke="var(--c)"/>
  <text x="1" y="2">24 g</text></svg>
`,
  'lessons/crust/fr.mdx': `---
title: La croûte
slug: la-croute
description: Dorer.
minutes: 2
objectives: [judge]
concepts: [C02]
---

## Sec {#dry}

Voir [le début](#dry).

<Check items="crust-pale, rise-bet" />
`,
  'lessons/crust/en.mdx': `---
title: The crust
slug: the-crust
description: Browning.
minutes: 2
objectives: [judge]
concepts: [C02]
---

## Dry {#dry}

See [the beginning](#dry).

<Check items="crust-pale, rise-bet" />
`,
  'lessons/crust/items.yaml': `- id: crust-pale
  kind: choice
  revision: 1
  concepts: [C02]
  objective: judge
  bloom: analyse
  stem: { fr: Pourquoi ?, en: Why? }
  options:
    [ { id: wet, key: true, text: { fr: Humide, en: Wet }, feedback: { fr: Oui., en: Yes. } },
      { id: cold, text: { fr: Froid, en: Cold }, feedback: { fr: Non., en: No. } }, { id: old, text: { fr: Vieux, en: Old }, feedback: { fr: Non., en: No. } } ]
  explanation: { fr: L'eau., en: Water. }
`,
}
