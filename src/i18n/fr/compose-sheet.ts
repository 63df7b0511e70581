/** A run sheet that is being composed: its steps, what adds to them, what it needs, how it is taken along. */
export const composeSheet = {
  editor: {
    back: 'Tous vos déroulés',
    title: 'Titre',
    audience: 'Qui vient',
    people: 'Personnes',
    minutes: 'Durée voulue, en minutes',
    objectives: 'Ce que la salle saura faire',
    kept: 'Enregistré sur cet appareil.',
    notYet: 'Pas encore enregistré\u202f: il le sera à votre premier changement.',
    apart:
      'Ce déroulé a été modifié dans un autre onglet\u202f: votre version est enregistrée à part, l’autre reste.',
    full: 'Non enregistré\u202f: l’appareil n’a plus de place. Copiez le lien plus bas pour ne rien perdre.',
    denied:
      'Non enregistré\u202f: ce navigateur ne laisse rien garder au site. Copiez le lien plus bas pour ne rien perdre.',
    keep: 'Enregistrer maintenant',
  },
  proposal: {
    noRoom: {
      one: 'En {time}, un objectif sur\u00a0{n} n’a pas d’activité\u202f: le temps manque, ou le cours n’en a pas.',
      other:
        'En {time}, {k}\u00a0objectifs sur\u00a0{n} n’ont pas d’activité\u202f: le temps manque, ou le cours n’en a pas.',
    },
    makeRoom:
      'Pour les travailler aussi, allongez l’atelier, ou répartissez vos objectifs sur plusieurs ateliers.',
    left: 'Il reste {k}\u00a0min\u202f: sur vos objectifs et sur ce qui y prépare, le cours n’a plus rien qui tienne dans ce temps. Plus bas, vous pouvez ajouter des étapes d’une autre leçon\u202f:',
    allTaken:
      'Il reste {k}\u00a0min\u202f: le cours n’a plus rien qui tienne dans ce temps. Plus bas, vous pouvez ajouter un moment à vous.',
    besides: {
      one: 'Pour remplir le temps demandé, la proposition travaille aussi un objectif voisin\u202f:',
      other:
        'Pour remplir le temps demandé, la proposition travaille aussi {k}\u00a0objectifs voisins\u202f:',
    },
    which: 'Voir lesquels',
  },
  /** What a proposal may end with: the title is shown to the room, the note to the trainer. */
  closing: {
    debrief: {
      title: 'Ce qui vous a fait hésiter',
      note: 'Chaque équipe dit une réponse qui l’a fait hésiter, et ce qui a tranché. Reprenez ce qui reste flou.',
    },
    transfer: {
      title: 'Ce que vous allez en faire',
      note: 'Chaque personne écrit une décision, au travail ou dans ses études, que ces idées changent, puis la dit à la personne d’à côté. Faites-en lire trois.',
    },
  },
  steps: {
    title: 'Étapes',
    none: 'Aucune étape pour l’instant.',
    how: 'Au clavier\u202f: Alt\u00a0+\u00a0↑ ou ↓ sur un bouton déplace son étape, Ctrl\u00a0+\u00a0Z remet la dernière étape retirée.',
    section: 'à présenter',
    note: 'à faire faire',
    ways: { hands: 'à main levée', teams: 'par équipes', steps: 'pas à pas' },
    break: 'Pause',
    opening: 'Accroche',
    gone: 'Une étape que le cours n’a plus',
    up: 'Monter',
    upOf: 'Monter «\u202f{c}\u202f»',
    down: 'Descendre',
    downOf: 'Descendre «\u202f{c}\u202f»',
    edit: 'Modifier',
    editOf: 'Modifier «\u202f{c}\u202f»',
    remove: 'Retirer',
    removeOf: 'Retirer «\u202f{c}\u202f»',
    vote: 'Faire voter',
    voteOf: 'Faire voter\u202f: {c}',
    minutes: 'min',
    minutesOf: 'Minutes de «\u202f{c}\u202f»',
    titleField: 'Titre de l’étape',
    noteField: 'Note pour vous',
    moved: '«\u202f{c}\u202f»\u202f: étape {k} sur\u00a0{n}.',
    removed: '«\u202f{c}\u202f» est retirée.',
    undo: 'Remettre l’étape',
    restored: '«\u202f{c}\u202f» est remise\u202f: étape {k} sur\u00a0{n}.',
  },
  add: {
    title: 'Ajouter une étape',
    lesson: 'Leçon',
    what: 'Étape',
    where: 'Où la placer',
    first: 'au début',
    last: 'à la fin',
    after: 'après {k}. {c}',
    sections: 'Présenter une section',
    notes: 'Faire ce que dit une note d’animation',
    asked: 'Activités de la leçon',
    others: 'Autres questions',
    add: 'Ajouter cette étape',
    moment: 'Ajouter un moment à vous',
    break: 'Ajouter une pause',
    momentTitle: 'Un moment à vous',
    added: '«\u202f{c}\u202f» est ajoutée\u202f: étape {k} sur\u00a0{n}.',
    full: 'Un déroulé compte cent étapes au plus.',
  },
  bar: {
    planned: '{planned} en tout',
    exact: '{planned} sur {wanted}\u202f: le temps voulu',
    over: '{planned} sur {wanted}\u202f: {k}\u00a0min de trop',
    left: '{planned} sur {wanted}\u202f: il reste {k}\u00a0min',
  },
  along: {
    title: 'Présenter, imprimer, partager',
    text: 'Tout le déroulé tient dans l’adresse, après le signe #\u202f: les navigateurs n’envoient cette partie à personne. Qui a le lien a le déroulé, notes comprises.',
    label: 'Lien du déroulé',
    copy: 'Copier le lien',
    copied: 'Le lien est copié.',
    notCopied:
      'Ce navigateur ne laisse pas la page copier\u202f: le lien est sélectionné, à vous de le copier.',
    share: 'Partager le lien',
    notShared: 'Le lien n’a pas pu être partagé\u202f: copiez-le.',
    tooLong: 'Les notes sont trop longues pour tenir dans un lien\u202f: raccourcissez-en quelques-unes.',
    present: 'Présenter',
    print: 'Imprimer',
  },
  paper: {
    people: { one: '{k}\u00a0personne', other: '{k}\u00a0personnes' },
    aims: 'Ce que la salle saura faire',
    materials: 'À préparer',
    sheet: 'Déroulé',
    at: 'Début',
    what: 'Étape',
    lasts: 'Durée',
  },
  materials: {
    room: {
      'run-sheet': 'Ce déroulé, imprimé',
      timer: 'Une montre ou un minuteur',
      screen: 'Un ordinateur, et un écran ou un projecteur',
    },
    counted: {
      'voting-cards': {
        one: '{k}\u00a0jeu de cartes de vote A, B, C, D',
        other: '{k}\u00a0jeux de cartes de vote A, B, C, D, un par personne',
      },
      cards: {
        one: '{k}\u00a0jeu de cartes à découper',
        other: '{k}\u00a0jeux de cartes à découper, un par équipe de cinq',
      },
      bins: {
        one: '{k}\u00a0jeu de feuilles des bacs',
        other: '{k}\u00a0jeux de feuilles des bacs, un par équipe de cinq',
      },
      questions: {
        one: '{k}\u00a0exemplaire des questions',
        other: '{k}\u00a0exemplaires des questions, un par équipe de cinq',
      },
      paper: {
        one: '{k}\u00a0feuille de papier et de quoi écrire',
        other: '{k}\u00a0feuilles de papier et de quoi écrire',
      },
    },
    each: {
      'voting-cards': 'Un jeu de cartes de vote A, B, C, D par personne',
      cards: 'Un jeu de cartes à découper par équipe de cinq',
      bins: 'Un jeu de feuilles des bacs par équipe de cinq',
      questions: 'Un exemplaire des questions par équipe de cinq',
      paper: 'Une feuille de papier et de quoi écrire par personne',
    },
  },
}
