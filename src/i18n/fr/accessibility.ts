/** The accessibility statement. */
export const accessibility = {
  title: 'Accessibilité',
  lede: 'Ce site est fait pour être utilisé par tout le monde. Voici où il en est, et comment nous le vérifions.',
  state: {
    title: 'Où il en est',
    dates: 'fr-FR',
    aim: 'Le but\u202f: les règles internationales WCAG\u00a02.2 au niveau\u00a0AA, et le RGAA\u00a04, le référentiel français qui sert à vérifier l’accessibilité d’un site.',
    state:
      'L’état au {date}\u202f: non audité. Personne d’extérieur n’a contrôlé le site\u202f; nous ne disons donc pas qu’il est conforme, ni totalement ni partiellement. Ce qui suit vient de nos propres essais, pour la plupart automatiques.',
  },
  checked: {
    title: 'Ce que nous vérifions',
    intro: 'À chaque changement, sur un cours en deux langues\u202f:',
    points: [
      'Le logiciel axe ne relève aucune faute, ni dans les pages, ni dans les états d’une activité (question vide, ratée, réussie, carte prise, placée, corrigée), ni quand la mémoire du navigateur est pleine. C’est essayé en clair, en sombre, en couleurs forcées, animations réduites, sur une fenêtre de 1\u202f280 puis de 320\u00a0pixels de large. Un tel logiciel ne voit qu’une partie des obstacles.',
      'Un tri de cartes se fait du début à la fin à la souris, au doigt, en touchant sans glisser, au clavier seul, ou avec de simples listes.',
      'Ce qui est annoncé aux lecteurs d’écran (carte placée, réponse juste, à revoir) est relu par un lecteur d’écran simulé.',
      'Sans JavaScript, une leçon se lit et ses exercices se font.',
    ],
  },
  limits: {
    title: 'Ce que nous savons imparfait',
    points: [
      'Aucun essai n’a encore eu lieu avec un vrai lecteur d’écran (NVDA, JAWS, VoiceOver, TalkBack), avec une commande vocale, ni avec des personnes handicapées.',
      'Les tests automatiques passent presque tous par Chromium\u202f; quelques parcours aussi par Firefox et par WebKit, le moteur de Safari. Aucun n’a eu lieu dans Safari même.',
      'Quand vous espacez le texte (critère 1.4.12), nous vérifions que rien ne défile de côté, mais pas encore que rien n’est coupé.',
      'Les titres étrangers des sources d’une leçon ne sont pas signalés comme tels aux lecteurs d’écran (critère 3.1.2).',
    ],
  },
  keys: {
    title: 'Au clavier',
    intro: 'Tout se fait avec Tab, Entrée, Espace et les flèches. Ces touches vont plus vite\u202f:',
    shortcuts: [
      { keys: ['/'], between: '', does: 'ouvrir la recherche (vous pouvez y désactiver cette touche)' },
      {
        keys: ['Entrée'],
        between: '',
        does: 'sur une carte\u202f: choisir où elle va, puis flèches et Entrée',
      },
      {
        keys: ['1', '9'],
        between: 'à',
        does: 'sur une carte\u202f: la placer aussitôt dans le bac de ce rang',
      },
      { keys: ['Ctrl', 'Z'], between: '+', does: 'dans un tri\u202f: défaire (Cmd\u00a0+\u00a0Z sur Mac)' },
      {
        keys: ['A', 'D'],
        between: 'à',
        does: 'dans un vote à main levée\u202f: compter une voix de plus (avec Maj, une de moins)',
      },
      {
        keys: ['Page suivante', 'Page précédente'],
        between: 'et',
        does: 'dans un vote à main levée\u202f: aller d’une étape à l’autre, comme les flèches',
      },
      {
        keys: ['?'],
        between: '',
        does: 'pendant une présentation\u202f: voir toutes les touches, et désactiver celles d’une seule lettre',
      },
      { keys: ['Échap'], between: '', does: 'reposer une carte, fermer une définition, quitter un vote' },
    ],
  },
  yours: {
    title: 'Selon vos réglages',
    points: [
      'Zoom\u202f: à 400\u00a0% sur un écran de 1\u202f280\u00a0pixels, la page tient dans la largeur, sans défiler de côté.',
      'Thème\u202f: clair ou sombre, comme votre appareil, ou comme vous le choisissez en bas de page.',
      'Couleurs forcées (contraste élevé de Windows)\u202f: les vôtres remplacent celles du site, bordures et états compris.',
      'Animations réduites\u202f: aucune transition. Le reste du temps, il y en a très peu.',
      'Couleurs\u202f: aucune ne parle seule\u202f; un mot ou un signe dit toujours la même chose.',
      'Temps\u202f: rien n’expire. Les seuls comptes à rebours, pour une salle qui discute entre deux votes ou pendant une présentation, se mettent en pause et n’arrêtent rien.',
      'Sans JavaScript\u202f: les leçons se lisent, les définitions s’ouvrent, une option s’explique dès que vous la cochez, les cartes se trient avec des listes. Mais rien n’est enregistré, et la recherche et le choix du thème manquent.',
    ],
  },
  barrier: {
    title: 'Quelque chose vous bloque\u202f?',
    here: 'Dites-le là où le cours se fabrique, avec la page, ce que vous vouliez faire, votre navigateur et vos aides techniques\u202f:',
    other:
      'Dites-le à la personne ou à l’école qui vous a donné cette adresse\u202f: la page, ce que vous vouliez faire, votre navigateur et vos aides techniques.',
    law: 'Cette page n’est pas la déclaration d’un organisme. En France, un organisme soumis à l’article\u00a047 de la loi n°\u00a02005-102 du 11\u00a0février 2005 publie la sienne\u202f; s’il ne vous donne pas de réponse satisfaisante, vous pouvez saisir le Défenseur des droits\u202f:',
  },
}
