/** What went wrong on this device, and what to do. */
export const trouble = {
  title: 'Un souci\u202f?',
  lede: 'Ce que cet appareil a noté quand quelque chose a mal tourné, et que faire. Rien n’est envoyé.',
  noScript:
    'Ce qui a été noté se lit dans le navigateur\u202f: cette page a besoin de JavaScript pour l’afficher.',
  line: {
    sentence: 'Un souci est survenu sur cette page. Ce qui était enregistré le reste.',
    see: 'Voir',
    close: 'Fermer',
  },
  noted: {
    title: 'Ce qui a été noté',
    none: 'Rien\u202f: aucun souci n’a été noté sur cet appareil.',
    intro: {
      one: 'Un souci, noté sur cet appareil et nulle part ailleurs.',
      other: 'Les {k}\u00a0derniers, notés sur cet appareil et nulle part ailleurs.',
    },
    kinds: {
      error: 'Une erreur s’est produite.',
      unhandledrejection: 'Une tâche n’a pas abouti.',
    },
    forget: 'Effacer cette liste',
    forgotten: 'La liste est effacée. Vos réponses n’ont pas bougé.',
  },
  device: {
    title: 'Où en est cet appareil',
    facts: {
      saving: 'Vos réponses',
      setAside: 'Données illisibles',
      room: 'Place',
      keeping: 'Durée',
      reserve: 'Réserve de secours',
      offline: 'Hors connexion',
      browser: 'Navigateur',
      languages: 'Langues',
      screen: 'Fenêtre',
    },
    saving: { loading: 'En cours de lecture.', saved: 'Enregistrées sur cet appareil.' },
    noneSetAside: 'Aucune.',
    used: '{used}\u00a0Mo utilisés par ce site et ses voisins, sur {room}\u00a0Mo au plus.',
    keeping: {
      yes: 'Le navigateur a promis de ne rien effacer de lui-même.',
      no: 'Le navigateur peut effacer de lui-même, s’il manque de place.',
    },
    reserve: {
      yes: 'Ce navigateur en a une.',
      no: 'Ce navigateur n’en a pas\u202f: s’il s’arrête net, la dernière minute peut se perdre.',
    },
    offline: {
      yes: 'Ce navigateur le permet, à cette adresse.',
      no: 'Impossible\u202f: cette adresse n’est pas en https, ou ce navigateur ne sait pas le faire.',
    },
    unknown: 'Ce navigateur ne le dit pas.',
    save: 'Enregistrer mes réponses dans un fichier',
    saveNote: 'Tout y est\u202f: vos réponses, et les données illisibles telles quelles.',
  },
  advice: {
    title: 'Que faire\u202f?',
    cases: [
      {
        title: 'Un bouton ne répond pas, un exercice reste vide',
        text: 'Rechargez la page\u202f: ce que vous aviez répondu y sera. Si cela revient, ouvrez la même page dans une fenêtre sans extensions, ou dans un autre navigateur.',
      },
      {
        title: '«\u202fNon enregistré\u202f: la mémoire est pleine\u202f»',
        text: 'Gardez d’abord vos réponses dans un fichier, ici. Puis faites de la place\u202f: dans les réglages du navigateur, effacez les données d’autres sites, pas de celui-ci. Répondez encore une fois\u202f: ce qui attendait s’enregistre alors aussi.',
      },
      {
        title: '«\u202fCe navigateur interdit de garder des données\u202f»',
        text: 'Un réglage bloque les données des sites, souvent avec les cookies. Autorisez-les pour cette adresse, puis rechargez. D’ici là vos réponses tiennent tant que la page est ouverte.',
      },
      {
        title: 'Vous êtes en navigation privée',
        text: 'Tout marche, mais tout disparaît quand la dernière fenêtre privée se ferme. Gardez vos réponses dans un fichier avant, ou revenez dans une fenêtre ordinaire.',
      },
      {
        title: 'Vos progrès ont disparu',
        text: 'Ils vivent dans un navigateur, sur un appareil, à une adresse. Êtes-vous bien dans les mêmes\u202f? Safari efface après sept jours d’utilisation sans visite ici. Si les données du site ont été effacées, seul un passeport gardé avant les contient encore\u202f: la page «\u202fPasseport\u202f» le reprend.',
      },
      {
        title: 'Le navigateur est ancien',
        text: 'Mettez-le à jour, si vous le pouvez. Sinon les leçons se lisent quand même\u202f; ce qui manque, ce sont les exercices.',
      },
    ],
  },
  message: {
    title: 'Le dire à quelqu’un',
    intro:
      'Voici un message, pour la personne ou l’école qui vous a donné ce cours. Relisez-le, complétez-le, collez-le dans un courriel\u202f: c’est vous qui l’envoyez. Aucune de vos réponses n’y figure.',
    label: 'Votre message',
    body: 'Bonjour,\n\nJ’ai eu un souci dans le cours «\u202f{course}\u202f».\n\nCe que je faisais\u202f:\nCe que j’attendais\u202f:\nCe qui s’est passé\u202f:\n\n{report}\n',
    report: 'Détails pour qui répare',
    copy: 'Copier le message',
    copied: 'Le message est copié.',
    selected:
      'Le message est sélectionné\u202f: copiez-le avec Ctrl\u00a0+\u00a0C (Cmd\u00a0+\u00a0C sur Mac).',
    save: 'Enregistrer le message',
    saved: 'Le fichier est proposé à l’enregistrement.',
    file: 'souci',
  },
}
