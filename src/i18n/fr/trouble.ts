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
      keeping: 'Conservation',
      reserve: 'Réserve de secours',
      offline: 'Hors ligne',
      browser: 'Navigateur',
      languages: 'Langues',
      screen: 'Fenêtre',
    },
    saving: { loading: 'En cours de lecture.', saved: 'Enregistrées sur cet appareil.' },
    noneSetAside: 'Aucune.',
    used: '{used}\u00a0Mo utilisés par ce site et les autres du même nom de domaine, sur {room}\u00a0Mo au plus.',
    keeping: {
      yes: 'Le navigateur a promis de ne rien effacer de lui-même.',
      no: 'Le navigateur peut effacer de lui-même si la place vient à manquer.',
    },
    reserve: {
      yes: 'Ce navigateur en a une.',
      no: 'Ce navigateur n’en a pas\u202f: s’il s’arrête net, la dernière minute peut se perdre.',
    },
    offline: {
      yes: 'Ce navigateur le permet, à cette adresse.',
      no: 'Impossible\u202f: l’adresse ne commence pas par https, ou ce navigateur ne sait pas le faire.',
    },
    unknown: 'Ce navigateur ne le dit pas.',
    save: 'Enregistrer mes réponses dans un fichier',
    saveNote: 'Tout y est\u202f: vos réponses, et les données illisibles telles quelles.',
  },
  advice: {
    title: 'Que faire\u202f?',
    cases: [
      {
        title: 'Un bouton ne répond pas, ou un exercice reste vide',
        text: 'Rechargez la page\u202f: vos réponses enregistrées y seront. Si cela revient, désactivez les extensions ajoutées au navigateur, ou ouvrez la même page dans un autre\u202f; vos progrès, eux, restent dans celui-ci.',
      },
      {
        title: '«\u202fNon enregistré\u202f: la mémoire de ce navigateur est pleine\u202f»',
        text: 'Avant de quitter ou de recharger la page, enregistrez vos réponses avec le bouton de ce message. Puis libérez de la place sur l’appareil\u202f; effacer les données d’autres sites aide rarement, et n’effacez pas celles de celui-ci. Répondez encore une fois\u202f: ce qui attendait s’enregistre alors aussi. Si rien n’y fait, reprenez le fichier dans un autre navigateur, à la page «\u202fPasseport\u202f».',
      },
      {
        title: '«\u202fNon enregistré\u202f: ce navigateur interdit à ce site de garder des données\u202f»',
        text: 'Un réglage bloque les données des sites, souvent avec les cookies. Vos réponses tiennent tant que la page est ouverte\u202f: enregistrez-les d’abord dans un fichier. Puis autorisez les données pour cette adresse, rechargez, et reprenez le fichier à la page «\u202fPasseport\u202f».',
      },
      {
        title: 'Vous êtes en navigation privée',
        text: 'Le cours marche, mais tout disparaît quand la dernière fenêtre privée se ferme. Enregistrez vos réponses dans un fichier avant, ou revenez dans une fenêtre ordinaire.',
      },
      {
        title: 'Vos progrès ont disparu',
        text: 'Ils vivent dans un navigateur, sur un appareil, à une adresse. Êtes-vous bien dans les mêmes\u202f? Safari les efface après sept jours d’utilisation sans visite ici, sauf si le cours est sur l’écran d’accueil, où il a ses propres réponses. Si les données du site ont été effacées, seul un passeport enregistré avant les contient encore\u202f: la page «\u202fPasseport\u202f» le reprend.',
      },
      {
        title: 'Le navigateur est ancien',
        text: 'Mettez-le à jour, si vous le pouvez. Sinon, les leçons se lisent quand même, sans les exercices.',
      },
    ],
  },
  message: {
    title: 'Le dire à quelqu’un',
    intro:
      'Voici un message, pour la personne ou l’école qui vous a donné ce cours. Relisez-le, complétez-le, collez-le dans un courriel\u202f: c’est vous qui l’envoyez. Vos réponses n’y sont pas jointes.',
    label: 'Votre message',
    body: 'Bonjour,\n\nJ’ai eu un souci dans le cours «\u202f{course}\u202f».\n\nCe que je faisais\u202f:\nCe que j’attendais\u202f:\nCe qui s’est passé\u202f:\n\n{report}\n',
    report: 'Détails techniques',
    copy: 'Copier le message',
    copied: 'Le message est copié.',
    selected:
      'Le message est sélectionné\u202f: copiez-le avec Ctrl\u00a0+\u00a0C (Cmd\u00a0+\u00a0C sur Mac).',
    save: 'Enregistrer le message',
    saved: 'Le fichier est prêt\u202f: regardez dans vos téléchargements.',
    file: 'souci',
  },
}
