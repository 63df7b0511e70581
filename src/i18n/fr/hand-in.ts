/** The room where learners hand in their results: first what is in them, then the ways to give them. */
export const handIn = {
  title: 'Remettre mes résultats',
  lede: 'Donnez vos réponses à la personne qui vous forme, en un code court, sous le pseudonyme de votre choix. Vous voyez d’abord tout ce que ce code contient.',
  noScript:
    'Vos réponses se lisent dans le navigateur\u202f: cette page a besoin de JavaScript pour les remettre. Les leçons, elles, se lisent sans.',
  toCourse: 'Aller au cours',
  /** Links to the room. */
  link: 'Remettre mes résultats à la personne qui me forme',
  linkWhy: 'Pour une formation\u202f: un code court, sous un pseudonyme, sans heures ni mises.',
  room: {
    loading: 'Lecture de vos réponses…',
    failed:
      'La liste des questions n’a pas pu être chargée\u202f: la connexion manque, ou le site ne répond pas. Vos réponses sont toujours là.',
    retry: 'Réessayer',
    nothing: {
      title: 'Rien à remettre pour l’instant',
      text: 'Terminez le diagnostic, ou répondez aux questions d’une leçon, puis revenez ici.',
      short: 'Répondez aux questions d’une leçon, puis revenez ici.',
      diagnostic: 'Ouvrir le diagnostic',
      course: 'Aller au cours',
    },
    choose: {
      title: 'Choisir',
      legend: 'Quelles réponses remettez-vous\u202f?',
      parts: {
        diagnostic: {
          title: 'Le diagnostic',
          missing: 'Pas encore terminé.',
          link: 'Ouvrir le diagnostic',
        },
        final: { title: 'Le bilan', missing: 'Pas encore terminé.', link: 'Ouvrir le bilan' },
        lesson: {
          title: 'Mes premières réponses dans les leçons',
          missing: 'Aucune pour l’instant.',
          link: 'Aller au cours',
        },
      },
      count: { one: '{k}\u00a0réponse', other: '{k}\u00a0réponses' },
      right: { one: '{k}\u00a0juste', other: '{k}\u00a0justes' },
      name: 'Pseudonyme (facultatif)',
      nameHint:
        'N’écrivez votre nom que si la personne qui vous forme le demande. Ce site ne garde pas ce que vous tapez ici.',
    },
    holds: {
      title: 'Ce que contient le code',
      none: 'Pour l’instant, rien\u202f: cochez au moins une ligne ci-dessus.',
      name: 'Votre pseudonyme',
      noName: 'aucun',
      day: 'Le jour',
      course: 'Le cours',
      number: 'Un numéro',
      numberWhy:
        'tiré de votre toute première réponse, pour ne pas vous compter deux fois. Il ne dit pas qui vous êtes.',
      answers: 'Vos réponses',
      not: {
        title: 'Ce qu’il ne contient pas',
        points: [
          'Les heures et les durées\u202f: il ne dit que le jour où vous le créez.',
          'Vos mises, donc votre degré de certitude.',
          'Vos autres essais et vos révisions.',
          'Les textes que vous avez rédigés et évalués vous-même.',
        ],
      },
      who: {
        title: 'Qui le verra',
        text: 'Ce site n’envoie rien. Le code ne va que là où vous le donnez\u202f; toute personne qui l’a peut le lire et le transmettre. Une fois donné, il ne peut plus être repris.',
      },
    },
    table: {
      question: 'Question',
      yours: 'Votre réponse',
      result: 'Résultat',
      under: '{label}\u202f: {texts}',
      right: 'Juste',
      partly: 'En partie juste',
      wrong: 'Faux',
      unread: 'Réponse que cette version du cours ne sait plus lire',
      loading: 'Chargement des questions…',
      failed:
        'Certaines questions n’ont pas pu être chargées\u202f: leur identifiant remplace leur texte. La connexion manque, ou le site ne répond pas.',
      retry: 'Réessayer',
    },
    give: {
      title: 'Donner',
      file: {
        title: 'Un fichier',
        text: 'À déposer là où on vous le demande, ou à joindre à un message.',
        save: 'Enregistrer le fichier',
        saved: 'Le fichier est prêt\u202f: regardez dans vos téléchargements.',
      },
      link: {
        title: 'Un lien',
        text: 'Il ouvre la page de la personne qui vous forme. Vos réponses sont dans l’adresse, après le signe #\u202f: les navigateurs n’envoient cette partie à personne.',
        label: 'Le lien vers vos résultats',
        copy: 'Copier le lien',
        copied: 'Le lien est copié.',
        notCopied:
          'Ce navigateur ne laisse pas la page copier\u202f: le lien est sélectionné, à vous de le copier.',
        share: 'Partager le lien',
        notShared: 'Le lien n’a pas pu être partagé\u202f: copiez-le.',
        tooLong: 'Il y a trop de réponses pour un lien\u202f: prenez le fichier.',
      },
      text: {
        title: 'Un texte',
        text: 'Le même code, sans adresse, à coller dans un message.',
        label: 'Le texte de vos résultats',
        copy: 'Copier le texte',
        copied: 'Le texte est copié.',
        notCopied:
          'Ce navigateur ne laisse pas la page copier\u202f: le texte est sélectionné, à vous de le copier.',
        tooLong: 'Il y a trop de réponses pour un texte\u202f: prenez le fichier.',
      },
      codes: {
        title: 'Un code à montrer',
        text: 'La personne qui vous forme le photographie, sur cet écran. Aucun réseau n’est nécessaire. S’il faut plusieurs codes, prenez plutôt le fichier.',
        tooMany: 'Il y a trop de réponses pour des codes à montrer\u202f: prenez le fichier.',
        how: 'La photo se donne à la page «\u202fRésultats de la classe\u202f», qui lit chaque photo à part\u202f: s’il y a plusieurs codes, donnez plutôt le fichier ou le lien.',
        name: 'Code QR {k} sur\u00a0{n} de vos résultats',
      },
    },
    all: {
      title: 'Ou donner tout',
      text: 'Le passeport contient toutes vos réponses, avec leurs heures, vos essais, vos révisions et vos mises. La personne qui vous forme peut le lire aussi. Choisissez-le si elle vous le demande et si cela vous convient.',
      link: 'Ouvrir le passeport',
    },
  },
}
