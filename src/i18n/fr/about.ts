/** About the course and the way it teaches. */
export const about = {
  title: 'À propos',
  lede: 'Ce qu’est ce cours, comment il enseigne, et ce que vous pouvez en faire.',
  course: {
    title: 'Le cours',
    lessons: { one: '{k}\u00a0leçon', other: '{k}\u00a0leçons' },
    size: 'À ce jour\u202f: {lessons}, environ {minutes}. Aucun compte à créer, rien à installer.',
  },
  audience: 'Pour qui',
  teaching: {
    title: 'Comment il enseigne',
    intro:
      'Ce qu’on ne fait que lire s’oublie vite. Voici ce que les leçons vous font faire, et l’étude, la synthèse ou la théorie sur laquelle chaque choix s’appuie.',
    practices: {
      prediction: {
        name: 'Parier avant de lire',
        how: 'Avant l’explication, une question. Vous pariez, vous lisez, puis vous retrouvez votre pari à côté de la réponse.',
        evidence:
          'Des étudiants interrogés sur un texte avant de le lire ont mieux retenu les points visés, même là où ils s’étaient trompés, que d’autres à qui l’on avait laissé plus de temps de lecture.',
      },
      check: {
        name: 'Se tester en chemin',
        how: 'Questions et cartes à trier vous font chercher dans votre mémoire plutôt que sur la page.',
        evidence:
          'Au bout d’une semaine, des étudiants qui s’étaient testés sur un texte s’en rappelaient mieux que ceux qui l’avaient relu\u202f; au bout de cinq minutes, c’était l’inverse.',
      },
      feedback: {
        name: 'Savoir pourquoi',
        how: 'Dans une question, chaque réponse possible a son explication, juste ou non. Après un tri, un tableau montre ce que vous prenez pour autre chose.',
        evidence:
          'D’après deux synthèses, un retour aide surtout quand il explique et guide, plutôt que de dire «\u202fjuste\u202f» ou «\u202ffaux\u202f». Son effet varie beaucoup d’un cas à l’autre.',
      },
      example: {
        name: 'Suivre un exemple résolu',
        how: 'Un cas concret est déroulé pas à pas, raisonnement compris, avant que vous n’essayiez.',
        evidence:
          'En algèbre, des élèves qui avaient étudié des exemples résolus ont ensuite traité des problèmes semblables plus vite et avec moins d’erreurs. L’avantage ne s’étendait pas aux problèmes d’une autre forme.',
      },
      figure: {
        name: 'Voir et lire',
        how: 'Une figure ne va jamais sans mots\u202f: elle a sa légende, et ses repères, s’il y en a, sont expliqués juste dessous.',
        evidence:
          'Selon la théorie du double codage, ce que l’on rencontre en mots et en images laisse deux traces dans la mémoire, et se retrouve mieux qu’avec une seule.',
      },
    },
    limits: 'Ces travaux ne portent pas sur ce cours\u202f: son effet n’a pas été mesuré.',
    languages: 'Vous pouvez changer de langue à tout moment\u202f: vos progrès vous suivent.',
    device: 'Vos réponses restent sur votre appareil\u202f:',
    privacy: 'ce qui est gardé, et comment l’effacer',
  },
  references: { title: 'Les travaux cités', and: 'et' },
  reuse: {
    title: 'Réutiliser',
    content: 'Contenu du cours\u202f: licence',
    code: 'Code du site\u202f: licence MIT. Polices\u202f: SIL Open Font License\u00a01.1.',
    notices: 'Le texte de ces licences, et celles des programmes repris (en anglais)',
  },
  report: {
    title: 'Une erreur, une idée\u202f?',
    here: 'Signalez-la, ou proposez mieux, là où le cours se fabrique\u202f:',
    other: 'Dites-le à la personne ou à l’école qui vous a donné cette adresse.',
  },
  colophon: {
    title: 'Colophon',
    text: 'Les titres sont en Besley, une lettre d’enseigne et d’affiche. Le texte est en Atkinson Hyperlegible Next, pensée pour les personnes malvoyantes. Les pages sont fabriquées d’avance avec Astro\u202f; les exercices marchent avec Preact.',
  },
}
