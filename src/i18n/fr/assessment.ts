/** The diagnostic and the final: two parallel assessments, before the course and after it. */
export const assessment = {
  rooms: {
    diagnostic: {
      title: 'Le diagnostic',
      lede: 'Avant de commencer\u202f: ce que vous savez déjà, et ce que vous croyez savoir.',
    },
    final: {
      title: 'Le bilan',
      lede: 'Après le cours\u202f: ce que vous savez maintenant, comparé à ce que vous saviez avant.',
    },
  },
  noScript:
    'Les questions sont tirées au sort et vos réponses gardées par votre navigateur\u202f: cette page a besoin de JavaScript. Les leçons, elles, se lisent sans.',
  toCourse: 'Aller aux leçons',
  none: 'Ce cours n’a pas encore de questions réservées à une évaluation.',
  opening: {
    what: 'Comment ça se passe',
    points: {
      diagnostic: [
        '{n} questions sur tout le cours, une à la fois. Comptez {minutes}.',
        'Un seul essai par question, et aucun corrigé avant la fin. Tout vous est expliqué ensuite.',
        'À chaque réponse, vous misez plus ou moins, selon votre confiance.',
        'Vous pouvez vous arrêter et revenir un autre jour\u202f: la suite vous attend ici.',
        'Rien n’est envoyé\u202f: personne d’autre que vous ne voit le résultat, sauf si vous choisissez de le remettre.',
        'Beaucoup de réponses vous échapperont peut-être, et c’est normal. Chercher avant d’apprendre aide à retenir.',
      ],
      final: [
        '{n} questions sur tout le cours, une à la fois, choisies pour être comparables à celles du diagnostic. Comptez {minutes}.',
        'Un seul essai par question, et aucun corrigé avant la fin. Tout vous est expliqué ensuite.',
        'À chaque réponse, vous misez plus ou moins, selon votre confiance.',
        'Vous pouvez vous arrêter et revenir un autre jour\u202f: la suite vous attend ici.',
        'Rien n’est envoyé\u202f: personne d’autre que vous ne voit le résultat, sauf si vous choisissez de le remettre.',
      ],
    },
    minutes: '{from} à {to}\u00a0minutes',
    stakes: {
      title: 'Misez en toute franchise',
      text: 'À chaque réponse, votre mise dit à quel point vous y croyez. Plus elle est forte, plus elle rapporte si c’est juste, et plus elle coûte si c’est faux.',
      caption: 'Quelle mise choisir',
      columns: { chance: 'Vos chances d’avoir juste', right: 'Si c’est juste', wrong: 'Si c’est faux' },
      honest:
        'Les points sont réglés pour que la franchise paie. Au hasard, la plus forte mise fait perdre en moyenne\u202f; sur ce que vous savez, la plus faible fait manquer des points.',
    },
    start: 'Commencer',
    resume: 'Reprendre à la question {k} sur {n}',
    begun: {
      one: 'Vous avez déjà répondu à {k}\u00a0question sur {n}. Votre réponse est gardée.',
      other: 'Vous avez déjà répondu à {k}\u00a0questions sur {n}. Vos réponses sont gardées.',
    },
    toResult: 'Voir mon dernier résultat',
    failed:
      'La liste des questions n’a pas pu être chargée\u202f: la connexion manque, ou le site ne répond pas. Vérifiez votre connexion, puis réessayez.',
    retry: 'Réessayer',
  },
  again: {
    ask: 'Recommencer avec d’autres questions',
    short: {
      one: 'Il ne reste plus assez de questions nouvelles\u202f: {k} sur {n} vous a déjà été posée. Votre résultat en dira un peu moins.',
      other:
        'Il ne reste plus assez de questions nouvelles\u202f: {k} sur {n} vous ont déjà été posées. Votre résultat en dira un peu moins.',
    },
    yes: 'Recommencer quand même',
    no: 'Ne pas recommencer',
  },
  asking: {
    place: 'Question {k} sur {n}',
    rule: 'Un seul essai, et le corrigé à la fin.',
    submit: 'Valider',
    skip: 'Passer',
    missing: {
      choice: 'Choisissez une réponse, ou passez.',
      typed: 'Écrivez une réponse, ou passez.',
      stake: 'Misez aussi\u202f: choisissez l’une des trois mises.',
    },
    loading: 'La question arrive…',
    failed:
      'La question n’a pas pu être chargée\u202f: la connexion manque, ou le site ne répond pas. Vos réponses sont gardées.',
    retry: 'Réessayer',
    stored: 'Réponse gardée.',
    skipped: 'Question passée\u202f: elle reviendra à la fin.',
    pause: 'Vous pouvez fermer cette page\u202f: vous reprendrez ici.',
  },
  over: {
    title: 'Vous avez répondu à tout',
    text: 'Vos réponses sont gardées. Voyons ce qu’elles disent.',
    see: 'Voir mon résultat',
  },
  result: {
    title: 'Votre résultat',
    score: { one: '{k}\u00a0bonne réponse sur\u00a0{n}', other: '{k}\u00a0bonnes réponses sur\u00a0{n}' },
    date: 'Passé le {date}.',
    gone: {
      one: '{k}\u00a0question a quitté le cours depuis\u202f: elle n’est pas comptée.',
      other: '{k}\u00a0questions ont quitté le cours depuis\u202f: elles ne sont pas comptées.',
    },
    tally: '{k} sur\u00a0{n}',
    modules: {
      title: 'Module par module',
      caption: 'Bonnes réponses dans chaque module du cours',
      columns: { module: 'Module', right: 'Bonnes réponses' },
      few: 'Quelques questions par module donnent une idée, pas une mesure exacte.',
    },
    compared: {
      title: 'Avant et après',
      caption: 'Bonnes réponses dans chaque module, au diagnostic puis au bilan',
      columns: { module: 'Module', before: 'Diagnostic', after: 'Bilan', change: 'Ce qui a changé' },
      all: 'En tout',
      changes: { more: 'Plus qu’avant', alike: 'À peu près comme avant', fewer: 'Moins qu’avant' },
      chance:
        'Les deux séries posent des questions différentes sur les mêmes points. Une question de plus ou de moins peut tenir au hasard\u202f: elle compte ici pour «\u202fà peu près comme avant\u202f».',
    },
    certainty: {
      title: 'Savez-vous ce que vous savez\u202f?',
      marks:
        'Total de vos mises\u202f: {marks}. Avec la plus faible partout, les mêmes réponses auraient donné {low}\u202f; avec la plus forte partout, {high}.',
      alt: 'Pour chaque mise, la part de vos réponses justes et l’intervalle où cette mise est la bonne. Les nombres sont dans le tableau qui suit.',
      axis: 'Part de réponses justes',
      stake: '{right} ou {wrong}',
      legend: {
        band: 'Là où cette mise est la bonne',
        point: 'Vos réponses',
        few: 'Trop peu de réponses pour conclure',
      },
      caption: 'Ce que valent vos mises',
      columns: {
        stake: 'Mise',
        right: 'Justes',
        marks: 'Points',
        band: 'Quand elle convient',
        verdict: 'Ce que ça dit',
      },
      bands: { below: 'sous {to}', between: 'de {from} à {to}', above: 'au-dessus de {from}' },
      verdicts: {
        'too-sure': 'Trop forte pour vos chances',
        fair: 'Bien choisie',
        'too-modest': 'Vous en saviez plus',
        none: 'Trop peu de réponses',
      },
      advice: {
        'too-sure':
          'Vous misez parfois plus que vous ne savez. Avant une forte mise, cherchez une raison d’avoir tort.',
        'too-modest':
          'Vous en savez parfois plus que vous ne croyez. Là où vous avez une raison, misez plus.',
        fair: 'Vos mises disent bien ce que vous savez. C’est précieux\u202f: vous saurez quoi réviser.',
        none: 'Il faut au moins {n}\u00a0réponses avec une même mise pour en dire quelque chose.',
      },
    },
    advice: {
      title: 'À travailler',
      tentative:
        'Une ou deux questions par objectif sont un indice, pas un verdict. Lisez, puis jugez par vous-même.',
      missed: {
        one: '{k}\u00a0question manquée sur\u00a0{n}',
        other: '{k}\u00a0questions manquées sur\u00a0{n}',
      },
      sure: 'Forte mise, réponse fausse\u202f: à voir en premier',
      section: 'Voir «\u202f{section}\u202f», dans la leçon «\u202f{lesson}\u202f»',
      lesson: 'Voir la leçon «\u202f{lesson}\u202f»',
      none: 'Rien à signaler\u202f: tout est juste.',
    },
    next: {
      title: 'Et maintenant',
      first: 'La leçon à lire d’abord',
      weakest:
        'C’est dans le module «\u202f{module}\u202f» que vous avez le plus à gagner\u202f: {tally}. Commencez par sa première leçon.',
      allRight: 'Tout est juste\u202f: choisissez ce qui vous intrigue dans le plan du cours.',
      course: 'Voir le plan du cours',
      progress: 'Voir mes progrès',
      attestation: 'Obtenir mon attestation',
      handIn: 'Remettre mes résultats à la personne qui me forme',
    },
    answers: {
      title: 'Les questions, une à une',
      how: 'Ouvrez une question pour voir votre réponse, la bonne, et pourquoi.',
      yours: 'Votre réponse',
      key: 'Bonne réponse',
      staked: 'Points pour cette mise\u202f: {marks}.',
      revised: 'Cette question a changé depuis votre réponse.',
      unread: 'Votre réponse n’est plus lisible.',
      why: 'Pourquoi',
      failed: 'Certaines questions n’ont pas pu être chargées. Votre résultat, lui, est complet.',
      retry: 'Réessayer',
    },
  },
}
