/** What is mastered, what to do next, and what the answers tell: my progress, and the fold of each lesson. */
export const mastery = {
  levels: { unmet: 'À découvrir', fragile: 'Fragile', growing: 'En bonne voie', firm: 'Solide' },
  recalled: {
    one: '{k}\u00a0réponse retrouvée sur\u00a0{n}',
    other: '{k}\u00a0réponses retrouvées sur\u00a0{n}',
  },
  next: {
    kicker: 'La suite',
    diagnostic: {
      title: 'Situez-vous d’abord',
      why: 'Quelques questions avant de lire\u202f: chercher, même en vous trompant, aide à retenir ensuite. À la fin, vous pourrez comparer.',
      verb: 'Faire le diagnostic',
    },
    underWay: {
      diagnostic: 'Votre diagnostic est commencé',
      final: 'Votre bilan est commencé',
      why: 'Vos réponses sont gardées\u202f: reprenez où vous en étiez.',
      verb: 'Reprendre',
    },
    review: {
      title: { one: '{k}\u00a0question à revoir', other: '{k}\u00a0questions à revoir' },
      why: 'C’est un bon moment\u202f: retrouver une réponse avant de l’oublier aide à la retenir.',
      verb: 'Réviser',
    },
    reread: {
      title: 'Relisez «\u202f{what}\u202f»',
      sure: 'À votre dernière évaluation, vous avez choisi la plus forte mise pour une réponse fausse, sur l’objectif «\u202f{objective}\u202f».',
      missed:
        'À votre dernière évaluation, vous avez manqué une question sur l’objectif «\u202f{objective}\u202f».',
      verb: 'Relire',
    },
    goOn: {
      why: {
        one: 'Vous en étiez là. Encore {k}\u00a0minute.',
        other: 'Vous en étiez là. Encore {k}\u00a0minutes.',
      },
      verb: 'Reprendre',
    },
    begin: {
      why: {
        one: 'La leçon suivante\u202f: {k}\u00a0minute.',
        other: 'La leçon suivante\u202f: {k}\u00a0minutes.',
      },
      first: 'Elle s’appuie sur «\u202f{lesson}\u202f», encore fragile\u202f: y revenir avant peut aider.',
      verb: 'Commencer',
    },
    final: {
      title: 'Faites le bilan',
      why: 'Toutes les leçons sont faites. D’autres questions, choisies pour être comparables à celles du diagnostic, donneront une idée de ce qui a changé.',
      verb: 'Faire le bilan',
    },
    rest: {
      title: 'Rien à faire aujourd’hui',
      until: 'Tout est fait. Prochaines questions à revoir\u202f: {date}.',
      why: 'Tout est fait. Relisez ce qui vous plaît.',
      verb: 'Revoir le cours',
    },
  },
  objectives: {
    title: 'Ce que vous savez faire',
    intro: 'Objectif par objectif, une estimation de ce que vous retrouveriez maintenant.',
    caption: 'Objectifs du module «\u202f{module}\u202f»',
    columns: { objective: 'Objectif', state: 'Où vous en êtes' },
  },
  forecast: {
    title: 'Vos révisions à venir',
    none: 'Rien à revoir pour l’instant. Répondez aux questions d’une leçon\u202f: elles reviendront ici, de plus en plus espacées.',
    today: {
      one: 'Aujourd’hui, {k}\u00a0question à revoir.',
      other: 'Aujourd’hui, {k}\u00a0questions à revoir.',
    },
    month: {
      one: 'Dans les trente jours, {k}\u00a0question en tout, à sa prochaine date.',
      other: 'Dans les trente jours, {k}\u00a0questions en tout, chacune à sa prochaine date.',
    },
    plot: 'Questions à revoir par jour, sur trente jours. Les mêmes nombres sont dans le tableau qui suit.',
    axis: ['aujourd’hui', 'dans 10\u00a0jours', '20\u00a0jours', '30\u00a0jours'],
    table: 'Jour par jour',
    columns: { day: 'Jour', questions: 'Questions' },
    toReview: 'Aller réviser',
  },
  gain: {
    title: 'Avant et après',
    none: 'Faites le diagnostic avant de lire, puis le bilan à la fin\u202f: module par module, vous verrez ici ce qui a changé.',
    half: 'Voici votre diagnostic. La colonne «\u202fAprès\u202f» se remplira avec le bilan.',
    both: 'Quelques questions par module\u202f: une de plus ou de moins peut tenir au hasard.',
    columns: { module: 'Module', before: 'Avant', after: 'Après', change: 'Ce qui a changé' },
    rightOf: '{k} sur\u00a0{n}',
    changes: { more: 'Plus qu’avant', alike: 'À peu près comme avant', fewer: 'Moins qu’avant' },
    toDiagnostic: 'Faire le diagnostic',
    toFinal: 'Faire le bilan',
    toAttestation: 'Votre attestation',
  },
  calibration: {
    title: 'Savez-vous ce que vous savez\u202f?',
    none: 'Misez sur vos réponses, dans les évaluations et les révisions\u202f: vous verrez ici si votre confiance est bien placée.',
    few: 'Il faut au moins cinq réponses avec une même mise pour en dire quelque chose.',
    fair: 'Vos mises sont bien choisies\u202f: vous avez raison à peu près aussi souvent que chacune le demande.',
    tooSure:
      'À {levels}, vous misez un peu trop haut\u202f: vous n’avez pas raison assez souvent pour miser autant.',
    tooModest: 'À {levels}, vous pourriez miser plus haut\u202f: vous avez raison assez souvent pour cela.',
    plot: 'Part de réponses justes à chaque mise. La bande montre où chaque mise est la bonne. Les mêmes nombres sont dans le tableau.',
    caption: 'Réponses justes, par mise',
    columns: { stake: 'Mise', right: 'Réponses justes', wise: 'Quand elle convient' },
    stakes: { 1: '+1 ou\u00a00', 2: '+2 ou\u00a0−2', 3: '+3 ou\u00a0−6' },
    rightOf: '{k} sur\u00a0{n}',
    band: 'de {from} à {to}',
  },
  confusions: {
    title: 'Ce que vous confondez',
    none: 'Faites un exercice de tri\u202f: vous verrez ici ce que vous prenez pour autre chose.',
    lesson: 'Dans «\u202f{lesson}\u202f»',
    away: 'Les exercices n’ont pas pu être chargés. Refermez et rouvrez ce volet une fois en ligne.',
  },
  timeLine: {
    title: 'Jour après jour',
    none: 'Rien encore. Votre première réponse ouvrira ce journal.',
    answers: { one: '{k}\u00a0réponse', other: '{k}\u00a0réponses' },
    lesson: 'leçon faite\u202f: {lesson}',
    assessments: { diagnostic: 'diagnostic terminé', final: 'bilan terminé' },
  },
  how: {
    title: 'Comment c’est calculé',
    points: [
      'Chaque question à laquelle vous avez répondu a une force\u202f: la chance estimée que vous en retrouviez la réponse maintenant, d’après vos réponses et le temps passé. Si votre dernière réponse était fausse, sa force est nulle.',
      'La maîtrise d’un objectif est la moyenne de ces forces, sur les questions auxquelles vous avez répondu. Sous la moitié, l’objectif est fragile\u202f; à partir de quatre cinquièmes, il est solide, à condition que vous ayez retrouvé au moins trois réponses, ou toutes s’il y en a moins. Entre les deux, il est en bonne voie.',
      'La maîtrise baisse d’elle-même avec le temps, comme la mémoire\u202f: un objectif solide ne le reste pas sans révision.',
      'Un autre essai dans les huit heures ne compte pas\u202f: il dit ce que vous venez de lire, pas ce que vous retenez.',
      'La chance de retrouver une réponse est estimée par FSRS-6, un modèle public de la mémoire, avec ses réglages d’origine, tirés des révisions de nombreuses personnes, pas des vôtres. Prenez-la pour un ordre de grandeur.',
      'Les questions réservées aux évaluations, les réponses rédigées et les cas où l’on décide pas à pas n’y entrent pas.',
    ],
  },
  lesson: {
    title: 'Où j’en suis',
    first: 'À lire de préférence après\u202f: {lessons}. Rien ne vous empêche de lire celle-ci.',
    more: 'Mes progrès',
  },
}
