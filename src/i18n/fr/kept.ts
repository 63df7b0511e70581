/** Each thing that is kept on the device: the rows of the table about privacy. */
const untilErased = 'Tant que vous n’effacez pas les données du site.'

export const kept = {
  rows: {
    attempt: {
      holds:
        'Une réponse\u202f: vos choix, le score, l’exercice et sa version, quand vous avez commencé et fini.',
      why: 'Retrouver vos réponses et compter vos progrès.',
      until: untilErased,
    },
    deed: {
      holds:
        'Ce que vous avez fait d’autre, et quand\u202f: commencer une évaluation (avec les questions tirées), écarter une question des révisions, effacer vos progrès ou annuler l’effacement.',
      why: 'Reprendre l’évaluation où vous l’avez laissée\u202f; savoir ce qui est à revoir, et ce qui ne compte plus.',
      until: untilErased,
    },
    draft: {
      holds: 'Un brouillon\u202f: des options cochées, des cartes déjà placées.',
      why: 'Reprendre l’exercice où vous l’avez laissé.',
      until: 'Une question\u202f: quand vous répondez. Un tri\u202f: quand la partie suivante le remplace.',
    },
    place: {
      holds: 'La section que vous lisiez, et quand.',
      why: 'Vous ramener où vous en étiez.',
      until: 'La section suivante la remplace.',
    },
    receipt: {
      holds: 'La liste de ce que votre dernier passeport a ajouté, et quand.',
      why: 'Pouvoir annuler cet ajout.',
      until: 'La reprise suivante la remplace.',
    },
    show: {
      holds:
        'Ce que vous avez présenté en dernier, la diapositive où vous en étiez, depuis quand, ce que la salle a voté, trié et décidé, et où elle a laissé les modèles.',
      why: 'Reprendre où vous en étiez si les fenêtres se ferment.',
      until: 'La présentation suivante remplace tout cela. Après douze heures, tout recommence au début.',
    },
    runSheet: {
      holds:
        'Un déroulé d’atelier que vous avez composé\u202f: son titre, pour qui, ses objectifs, ses étapes et vos notes, et quand vous l’avez modifié.',
      why: 'Le retrouver dans «\u202fComposer un atelier\u202f».',
      until: 'Jusqu’à ce que vous le supprimiez.',
    },
    setAside: {
      holds: 'Une donnée que le site n’a pas su lire, telle quelle.',
      why: 'Ne rien perdre\u202f: elle est déplacée au lieu d’être effacée.',
      until: untilErased,
    },
    trouble: {
      holds:
        'Ce qui a mal tourné dans une page, et quand\u202f: le message de l’erreur, son endroit dans le code du site, l’adresse de la page, la version du site, si le site pouvait lire ses données, ce que le navigateur dit de lui-même. Dans le message, ce qui est entre guillemets doubles est retiré.',
      why: 'Vous le montrer à la page «\u202fUn souci\u202f?\u202f», pour que vous puissiez le dire à quelqu’un.',
      until: 'Les vingt derniers seulement, jusqu’à ce que vous effaciez la liste.',
    },
    ballot: {
      holds:
        'Les voix d’une salle pour chaque réponse à une question, et quand. Rien qui dise qui a voté quoi.',
      why: 'Montrer ce que la discussion a changé, et ce que la salle confond.',
      until: 'Jusqu’à ce que vous effaciez la séance.',
    },
    locale: {
      holds: 'La langue que vous avez choisie.',
      why: 'Ouvrir le cours dans cette langue.',
      until: 'Votre prochain choix la remplace.',
    },
    theme: {
      holds: 'Le thème que vous avez choisi, clair ou sombre.',
      why: 'L’afficher dès l’ouverture d’une page.',
      until: 'Effacé si vous revenez à «\u202f{system}\u202f».',
    },
    slash: {
      holds: 'Que la touche / n’ouvre pas la recherche.',
      why: 'Respecter votre choix.',
      until: 'Effacé si vous la réactivez.',
    },
    retention: {
      holds: 'La part de ce que vous apprenez que vous souhaitez retenir.',
      why: 'Régler l’espacement de vos révisions.',
      until: 'Votre prochain choix la remplace.',
    },
    newPerDay: {
      holds: 'Combien de questions nouvelles vous voulez par jour, en révision.',
      why: 'Doser vos révisions.',
      until: 'Votre prochain choix le remplace.',
    },
    journal: {
      holds: 'Une base qui double vos dernières réponses, et les effacements.',
      why: 'Les retrouver si le navigateur s’arrête net\u202f: elle est sur le disque aussitôt.',
      until:
        'Vidée quand vous rouvrez le cours, dès que les réponses ont plus de deux minutes et sont aussi à leur place. La base, vide, reste.',
    },
    release: {
      holds:
        'Les pages que vous avez ouvertes, ou tout le cours si vous l’avez demandé, avec ce qu’il leur faut. Pour les montrer, le navigateur garde aussi un petit programme du site (un «\u202fservice worker\u202f»).',
      why: 'Lire le cours sans réseau.',
      until:
        'La version suivante les remplace. Le bouton de la page «\u202fHors ligne\u202f» les efface, sauf ce qu’il faut pour recommencer.',
    },
    notes: {
      holds:
        'La version du cours en service, celle de chaque page ouverte, et si vous avez demandé tout le cours.',
      why: 'Ne jamais mélanger deux versions.',
      until:
        'Chaque version les met à jour\u202f; ce qui concerne une page ouverte s’efface quelque temps après sa fermeture.',
    },
  },
  holes: {
    item: 'exercice',
    attempt: 'réponse',
    event: 'événement',
    lesson: 'leçon',
    sheet: 'déroulé',
    release: 'version',
    key: 'ancien nom',
    instant: 'instant',
  },
}
