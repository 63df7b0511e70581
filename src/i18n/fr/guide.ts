/** How a workshop is run, for who has ten minutes before walking into the room. */
export const guide = {
  title: 'Animer un atelier',
  lede: 'Vous entrez en salle dans dix minutes\u202f: quoi préparer, quoi dire, quoi couper, et que faire quand ça tourne mal.',
  contents: 'Sur cette page',
  print: 'À l’impression, ce guide tient sur deux ou trois pages.',
  /** From the workshops. */
  read: 'Dix minutes avant d’entrer en salle\u202f: le guide',
  rooms: {
    workshops: 'Ateliers prêts à animer',
    compose: 'Composer un atelier',
    present: 'Ouvrir la présentation',
    offline: 'Garder le cours hors ligne',
    print: 'Imprimer le matériel',
    vote: 'Faire voter la salle',
  },
  before: {
    title: 'Dix minutes avant',
    intro: 'Six gestes, dans cet ordre. Le dernier se fait pendant que la salle s’installe.',
    steps: {
      choose: {
        name: 'Choisissez.',
        text: 'Prenez un atelier prêt à animer. Ou composez le vôtre\u202f: d’après un public, une durée et des objectifs, un déroulé vous est proposé, et vous le corrigez. Il reste sur l’appareil et tient dans un lien.',
      },
      windows: {
        name: 'Ouvrez les deux fenêtres.',
        text: 'L’une est pour le projecteur, l’autre pour vous\u202f: ce qui est montré, ce qui vient, vos notes, le temps passé et le temps prévu. Elles avancent ensemble.',
      },
      projector: {
        name: 'Essayez le projecteur.',
        text: 'Étendez l’affichage au lieu de le dupliquer, glissez la fenêtre de la salle sur le second écran, appuyez sur F. Lisez depuis le dernier rang. Essayez la télécommande.',
      },
      offline: {
        name: 'Gardez le cours hors ligne.',
        text: 'Une fois tout téléchargé, coupez le réseau et rechargez la présentation. Si elle revient, le wifi de la salle n’est plus votre affaire.',
      },
      print: {
        name: 'Imprimez.',
        text: 'Cartes à découper et feuilles des bacs, feuilles d’exercices A et B, corrigés, cartes de vote A à D. Le déroulé s’imprime avec sa liste de matériel. Pas le temps de découper\u202f? Donnez une planche et des ciseaux à chaque équipe.',
      },
      tables: {
        name: 'Posez les cartes.',
        text: 'Par équipe, un jeu de cartes et les feuilles des bacs\u202f; par personne, de quoi voter et de quoi écrire. Gardez un coin de tableau pour noter les comptes.',
      },
    },
  },
  /** Where there are workshops. */
  offer: {
    one: 'Déjà prêt\u202f: {k}\u00a0atelier, de {least}.',
    other: 'Déjà prêts\u202f: {k}\u00a0ateliers, de {least} à {most}.',
  },
  opening: {
    title: 'Les dix premières minutes',
    /** `at`: minutes since the beginning. */
    steps: [
      {
        at: 0,
        does: 'Projetez l’accroche, pas votre nom. Lisez-la à voix haute, puis laissez dix secondes de silence.',
      },
      {
        at: 1,
        does: 'Dites en une phrase ce que la salle saura faire en sortant, puis l’heure de la pause et celle de la fin.',
      },
      {
        at: 2,
        does: 'Trois règles\u202f: se tromper est prévu, on dit toujours pourquoi, on écoute jusqu’au bout.',
      },
      {
        at: 3,
        does: 'Premier vote\u202f: chaque personne choisit seule, sans parler, et toutes les cartes se lèvent au même signal. Notez le compte.',
      },
      {
        at: 5,
        does: 'Deux minutes pour convaincre la personne d’à côté. Circulez, écoutez, n’arbitrez pas.',
      },
      {
        at: 7,
        does: 'Second vote, même signal. Comparez les deux comptes et demandez une raison à chaque camp.',
      },
      {
        at: 9,
        does: 'Si le déroulé garde la réponse pour plus tard, gardez-la. Sinon, découvrez-la, faites redire pourquoi, enchaînez.',
      },
    ],
  },
  vote: {
    title: 'Bien mener un vote',
    intro:
      'Voter, en parler, revoter\u202f: c’est l’instruction par les pairs, mise au point par Eric Mazur. La réponse ne se découvre jamais toute seule\u202f: elle attend que vous la demandiez.',
    points: [
      'Lisez la question et chaque option avec sa lettre. Laissez une minute de silence, le temps que chaque personne choisisse et écrive sa lettre.',
      'Faites lever les cartes d’un coup\u202f: un vote qui regarde celui des autres ne dit plus rien. Comptez, notez, gardez un visage neutre.',
      'Regardez pour vous la part de réponses justes, et choisissez la suite\u202f:',
    ],
    when: [
      { share: 'Moins de 30\u00a0%', does: 'Expliquez autrement, puis reposez la question.' },
      {
        share: 'De 30 à 70\u00a0%',
        does: 'Faites discuter à deux ou trois, deux minutes, entre personnes d’avis différents. Revotez.',
      },
      { share: 'Plus de 70\u00a0%', does: 'Faites dire la raison, répondez aux derniers doutes, avancez.' },
    ],
    note: 'Ces seuils sont des repères de métier, pas des lois.',
    why: 'Ne sautez pas la discussion. À Harvard, en dix ans de physique enseignée ainsi, les concepts ont été mieux compris et les problèmes mieux résolus (Crouch et Mazur, 2001). Dans un cours de génétique, les échanges ont fait progresser même des groupes où personne n’avait d’abord la bonne réponse (Smith et al., 2009). Aucune des deux études ne porte sur cet atelier.',
    after:
      'Les comptes entrés, la page des votes montre les voix qui se sont déplacées et ce que la salle confond.',
  },
  teams: {
    title: 'Trier par équipes',
    points: [
      'Quatre ou cinq personnes par équipe, un jeu de cartes, trois minutes. Les cartes douteuses attendent au milieu de la table.',
      'À tour de rôle, chaque équipe annonce une carte, son bac et sa raison. Les autres contestent avant que vous ne placiez la carte à l’écran, pas après.',
      'Comptez un point quand le bac est juste et que la raison tient. Le tableau des scores amuse\u202f; il ne note personne.',
      'Une carte est contestée\u202f? La raison compte plus que le bac. Si deux places se défendent, donnez le point aux deux équipes. L’explication de la carte dit quand une autre place est admise.',
      'Finissez par les cartes ratées\u202f: qu’est-ce qui a trompé la salle\u202f?',
    ],
    others:
      'Les autres exercices se découvrent pas à pas\u202f: faites annoncer la suite avant de la montrer.',
  },
  time: {
    title: 'Tenir l’heure',
    intro:
      'Votre fenêtre dit le retard en clair («\u202f7\u00a0min de retard\u202f»). Regardez-la à chaque étape, pas à la fin. En retard, coupez dans cet ordre\u202f:',
    cuts: [
      'vos commentaires\u202f: la diapositive suffit, la leçon dit le reste\u202f;',
      'les restitutions\u202f: deux équipes parlent au lieu de six\u202f;',
      'des cartes\u202f: gardez celles qui divisent\u202f;',
      'une section entière\u202f: dites son idée en une phrase, les gens la liront\u202f;',
      'un vote entier, plutôt que la moitié de chacun.',
    ],
    keep: 'Ne coupez ni la discussion entre deux votes, ni la pause, ni l’exercice de mémoire qui termine. En avance\u202f? Demandez un exemple de plus à la salle.',
  },
  trouble: {
    title: 'Quand ça tourne mal',
    cases: [
      {
        trouble: 'Pas de second écran',
        does: 'Projetez la fenêtre de la salle et gardez le déroulé imprimé sous les yeux. Touche B\u202f: écran noir, et les regards reviennent à vous.',
      },
      {
        trouble: 'Le projecteur lâche',
        does: 'Lisez la question, faites lever les cartes, triez sur les tables. Tout tient sur papier.',
      },
      {
        trouble: 'Une fenêtre se ferme',
        does: 'Rouvrez la présentation\u202f: elle reprend où vous en étiez.',
      },
      {
        trouble: 'Plus de réseau',
        does: 'Si le cours est gardé, rien ne change. Sinon, ne rechargez aucune page ouverte et passez au papier.',
      },
      {
        trouble: 'Deux personnes seulement',
        does: 'Faites voter quand même, puis chaque personne défend la réponse de l’autre. Triez à deux, sans score.',
      },
      {
        trouble: 'Une salle muette',
        does: 'Comptez jusqu’à dix. Faites écrire, puis comparer à deux, et demandez à une paire ce qu’elle s’est dit.',
      },
      {
        trouble: 'Quelqu’un prend toute la place',
        does: 'Remerciez, puis\u202f: «\u202fQui voit autrement\u202f?\u202f» Donnez la parole par équipe, et un autre rôle à cette personne\u202f: compter les votes.',
      },
      {
        trouble: 'Une erreur dite avec aplomb',
        does: 'Demandez\u202f: «\u202fQu’est-ce qui vous le fait dire\u202f?\u202f» Cherchez ensemble le fait qui tranche, puis tranchez. L’erreur ne doit pas rester le dernier mot.',
      },
    ],
  },
  everyone: {
    title: 'Pour que tout le monde suive',
    points: [
      'Lisez à voix haute tout ce qui est projeté, et décrivez les figures.',
      'Dites «\u202fla réponse B\u202f», jamais «\u202fla verte\u202f» ni «\u202fcelle-là\u202f».',
      'Laissez toujours le temps d’écrire avant de parler.',
      'Donnez une consigne à la fois, laissez-la affichée, faites-la redire.',
      'Parlez lentement, face à la salle, et répétez au micro les questions du fond.',
      'Apportez quelques feuilles agrandies (A4 vers\u00a0A3\u202f: 141\u00a0%), sans attendre qu’on les demande.',
      'Une lettre dite, montrée du doigt ou écrite vaut une carte levée.',
    ],
  },
  after: {
    title: 'Après',
    keep: 'Le soir même, corrigez dans le déroulé les durées qui n’ont pas tenu, gardez son lien, exportez les votes. Remettez les cartes en jeux complets. À distribuer\u202f: les supports des leçons, le glossaire en deux langues.',
    learners:
      'Donnez l’adresse du cours\u202f: chaque personne continue à son rythme, sans compte. Le diagnostic se fait de préférence avant l’atelier, le bilan après\u202f; les révisions, espacées, reviennent au bon moment. Le bilan fini, l’attestation s’imprime\u202f: une déclaration, pas un diplôme.',
  },
}
