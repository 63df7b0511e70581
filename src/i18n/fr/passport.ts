/** The passport: a learner's progress, taken from one device to another. */
export const passport = {
  title: 'Passeport',
  lede: 'Emportez vos progrès d’un appareil à l’autre, ou gardez-en une copie. Ce que vous reprenez s’ajoute\u202f: rien n’est jamais remplacé.',
  noScript:
    'Vos progrès se lisent dans le navigateur\u202f: cette page a besoin de JavaScript pour les emporter. Les leçons, elles, se lisent sans.',
  toCourse: 'Aller au cours',
  /** Links to the room. */
  link: 'Emporter ou reprendre mes progrès',
  linkWhy: 'Changer d’appareil, ou garder une copie.',
  room: {
    here: {
      title: 'Sur cet appareil',
      loading: 'Lecture de vos progrès…',
      none: 'Aucune réponse pour l’instant.',
      answers: { one: '{k}\u00a0réponse, donnée le {date}.', other: '{k}\u00a0réponses, depuis le {date}.' },
      ask: 'Demander au navigateur de garder mes réponses',
      what: 'Quand la place manque, un navigateur peut effacer ce qu’il garde. Le bouton demande au vôtre de ne pas le faire pour ce site.',
      promised: 'Ce navigateur a promis de ne rien effacer de lui-même.',
      notPromised: 'Ce navigateur n’a rien promis\u202f: gardez un passeport.',
      cannot: 'Ici, le navigateur ne peut rien promettre\u202f: gardez un passeport.',
      safari:
        'Safari, lui, efface tout après sept jours d’utilisation sans visite ici, sauf si le cours est sur l’écran d’accueil\u202f: enregistrez votre passeport de temps en temps.',
    },
    along: {
      title: 'Emporter',
      nothing: 'Il n’y a encore rien à emporter\u202f: répondez à une question, puis revenez.',
      file: {
        title: 'Un fichier',
        text: 'Le plus sûr, quel que soit le nombre de réponses. Gardez-le, ou envoyez-le-vous.',
        save: 'Enregistrer le fichier',
        saved: 'Le fichier est prêt\u202f: regardez dans vos téléchargements.',
      },
      link: {
        title: 'Un lien',
        text: 'Tout tient dans l’adresse, après le signe #\u202f: les navigateurs n’envoient cette partie à personne. Toute personne qui a le lien a vos réponses.',
        label: 'Le lien de votre passeport',
        copy: 'Copier le lien',
        copied: 'Le lien est copié.',
        notCopied:
          'Ce navigateur ne laisse pas la page copier\u202f: le lien est sélectionné, à vous de le copier.',
        share: 'Partager le lien',
        notShared: 'Le lien n’a pas pu être partagé\u202f: copiez-le.',
        tooLong: 'Vous avez trop de réponses pour un lien\u202f: prenez le fichier.',
      },
      codes: {
        title: 'Des codes',
        text: 'L’autre appareil les lit avec sa caméra, sur cet écran ou sur papier. Aucun réseau n’est nécessaire.',
        show: { one: 'Montrer le code', other: 'Montrer les {k}\u00a0codes' },
        hide: 'Masquer les codes',
        print: 'Imprimer les codes',
        many: 'Avec {k}\u00a0codes, un fichier va plus vite.',
        tooMany: 'Vous avez trop de réponses pour des codes\u202f: prenez le fichier.',
        how: 'Sur l’autre appareil, ouvrez cette page et choisissez «\u202fLire avec la caméra\u202f». L’ordre ne compte pas.',
        pause: 'Mettre en pause',
        play: 'Faire défiler',
        previous: 'Précédent',
        next: 'Suivant',
        at: 'Code {k} sur\u00a0{n}',
        name: 'Code QR {k} sur\u00a0{n} de votre passeport',
      },
      sheet: {
        title: '{course}\u202f: passeport',
        made: { one: 'Fait le {date}, {k}\u00a0réponse.', other: 'Fait le {date}, {k}\u00a0réponses.' },
        codes: { one: '{k}\u00a0code.', other: '{k}\u00a0codes.' },
        how: [
          'Sur l’autre appareil, ouvrez {url}',
          'Sous «\u202fReprendre\u202f», montrez les codes à la caméra, ou choisissez des photos de cette feuille.',
          'L’ordre ne compte pas, et rien n’est ajouté sans votre accord.',
        ],
      },
    },
    back: {
      title: 'Reprendre',
      text: 'D’un fichier, d’un lien ou de codes. Vous voyez d’abord ce qui s’ajouterait\u202f; rien ne change sans votre accord.',
      file: 'Un fichier, ou des images de codes',
      drop: 'Vous pouvez aussi les déposer ici.',
      paste: 'Coller un lien ou un texte',
      pasteHint: 'Vous pouvez aussi coller l’image d’un code.',
      read: 'Lire ce texte',
      camera: 'Lire avec la caméra',
      cameraOff: 'Éteindre la caméra',
      looking: 'Montrez les codes à la caméra.',
      insecure:
        'Sans connexion sécurisée (https), la caméra reste éteinte\u202f: photographiez les codes, puis choisissez les photos.',
      none: 'Le navigateur n’a trouvé aucune caméra\u202f: choisissez des photos des codes.',
      denied:
        'Le navigateur n’a pas donné la caméra\u202f: elle est peut-être refusée, absente ou déjà prise. Autorisez-la dans ses réglages, ou choisissez des photos des codes.',
      photo: 'Ou photographier un code',
      reading: 'Lecture…',
      collecting: { one: '{k}\u00a0code lu sur\u00a0{n}.', other: '{k}\u00a0codes lus sur\u00a0{n}.' },
      missing: { one: 'Il manque le {list}.', other: 'Il manque les {list}.' },
      noCode:
        'Aucun code de passeport n’a été trouvé sur cette image. Approchez-vous, évitez les reflets, cadrez un code à la fois.',
      nothing: 'Il n’y a rien à lire\u202f: collez un lien ou un texte.',
    },
    refusal: {
      title: 'Ce passeport n’a pas été repris',
      unchanged: 'Rien n’a changé sur cet appareil.',
      'not-a-passport':
        'Ce n’est pas un passeport. Cherchez un fichier, un lien ou des codes faits par cette page.',
      'another-course':
        'C’est le passeport d’un autre cours, intitulé «\u202f{course}\u202f». Ouvrez-le dans ce cours-là.',
      newer:
        'Il vient d’une version plus récente de ce site. Passez à la nouvelle version si elle est proposée, sinon rechargez cette page\u202f; puis recommencez.',
      damaged:
        'Il est abîmé, ou il en manque une partie. Refaites-le sur l’autre appareil, ou prenez le fichier.',
      'too-big': 'Il est bien trop gros pour être un passeport.',
      empty: 'Il ne contient aucune réponse\u202f: il n’y a rien à reprendre.',
    },
    preview: {
      title: 'Ce que ce passeport ajouterait',
      ready: 'Le passeport est lu. Voici ce qu’il ajouterait.',
      made: 'Fait le {date}.',
      from: 'Gardé par ce navigateur à l’adresse {base}.',
      added: {
        one: '{k}\u00a0réponse nouvelle pour cet appareil',
        other: '{k}\u00a0réponses nouvelles pour cet appareil',
      },
      deeds: {
        one: '{k}\u00a0autre action\u202f: une évaluation commencée, une question écartée, un effacement des progrès',
        other:
          '{k}\u00a0autres actions\u202f: évaluations commencées, questions écartées, effacements des progrès',
      },
      both: { one: '{k}\u00a0réponse déjà ici', other: '{k}\u00a0réponses déjà ici' },
      onlyHere: {
        one: '{k}\u00a0réponse de cet appareil qui n’est pas dans le passeport\u202f: elle reste',
        other: '{k}\u00a0réponses de cet appareil qui ne sont pas dans le passeport\u202f: elles restent',
      },
      unreadable: {
        one: '{k}\u00a0donnée illisible, ignorée',
        other: '{k}\u00a0données illisibles, ignorées',
      },
      hiddenHere: {
        one: 'Attention\u202f: ce passeport contient un effacement des progrès. {k}\u00a0réponse de cet appareil ne compterait plus, sans être supprimée.',
        other:
          'Attention\u202f: ce passeport contient un effacement des progrès. {k}\u00a0réponses de cet appareil ne compteraient plus, sans être supprimées.',
      },
      hiddenThere: {
        one: 'Parmi les nouvelles, {k} date d’avant un effacement\u202f: elle ne compterait pas',
        other: 'Parmi les nouvelles, {k} datent d’avant un effacement\u202f: elles ne compteraient pas',
      },
      table: {
        summary: 'Leçon par leçon',
        lesson: 'Leçon',
        added: 'Nouvelles',
        both: 'Déjà ici',
        onlyHere: 'Seulement ici',
        other: 'Autres',
      },
      confirm: { one: 'Ajouter {k}\u00a0réponse', other: 'Ajouter {k}\u00a0réponses' },
      confirmDeeds: 'Ajouter',
      cancel: 'Ne rien ajouter',
      nothingNew: 'Rien de nouveau\u202f: tout est déjà sur cet appareil.',
      close: 'Fermer',
    },
    done: {
      adding: 'Ajout\u202f: {k} sur\u00a0{n}…',
      added: { one: '{k}\u00a0réponse ajoutée.', other: '{k}\u00a0réponses ajoutées.' },
      addedDeeds: 'C’est ajouté.',
      left: {
        one: '{k}\u00a0élément n’a pas pu être enregistré.',
        other: '{k}\u00a0éléments n’ont pas pu être enregistrés.',
      },
      full: 'La mémoire de ce navigateur est pleine\u202f: libérez de la place, puis reprenez le même passeport. Seul ce qui manque s’ajoutera.',
      denied: 'Ce navigateur interdit à ce site de garder des données\u202f: autorisez-le, puis recommencez.',
      outdated:
        'Une version plus récente de ce site a écrit vos progrès\u202f: passez à la nouvelle version si elle est proposée, sinon rechargez la page\u202f; puis recommencez.',
      last: {
        one: 'Dernière reprise, le {date}\u202f: {k}\u00a0réponse.',
        other: 'Dernière reprise, le {date}\u202f: {k}\u00a0réponses.',
      },
      undo: 'Annuler cette reprise',
      undone: {
        one: 'Reprise annulée\u202f: {k}\u00a0réponse retirée. Le reste n’a pas bougé.',
        other: 'Reprise annulée\u202f: {k}\u00a0réponses retirées. Le reste n’a pas bougé.',
      },
      undoneDeeds: 'Reprise annulée. Le reste n’a pas bougé.',
    },
    elsewhere: {
      title: 'Le même cours, à une autre adresse',
      text: {
        one: 'Ce navigateur garde {k}\u00a0réponse de plus, donnée à l’adresse {base}.',
        other: 'Ce navigateur garde {k}\u00a0réponses de plus, données à l’adresse {base}.',
      },
      see: 'Voir ce qui s’ajouterait',
    },
  },
}
