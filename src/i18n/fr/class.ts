import { classReport } from './class-report.ts'

/** The trainer's room where the results of a class are read. */
export const classRoom = {
  /** Of the page, and of the link to it. */
  title: 'Résultats de la classe',
  lede: 'Réunissez les résultats que les personnes vous ont remis\u202f: ce qui est acquis, ce qui est confondu, ce qu’il faut réexpliquer et les questions à relire.',
  noScript:
    'Lire les résultats d’une classe demande JavaScript\u202f: tout se calcule dans votre navigateur, rien n’est envoyé.',
  toWorkshops: 'Retour aux ateliers',
  room: {
    percent: '{k}\u00a0%',
    failed:
      'Le cours n’a pas pu être chargé\u202f: le réseau manque peut-être. Les résultats lus sont toujours là.',
    tryAgain: 'Réessayer',
    broken: 'Le calcul s’est arrêté. Rechargez la page, puis redonnez les fichiers.',
    gather: {
      title: 'Réunir les résultats',
      file: 'Fichiers et photos de codes',
      drop: 'Passeports, fichiers de résultats, photos de codes\u202f: autant que vous voulez, d’un coup. Les codes d’un même résultat peuvent tenir sur plusieurs photos. Vous pouvez aussi les déposer ici.',
      paste: 'Liens ou textes reçus',
      pasteHint: 'Plusieurs liens peuvent être collés ensemble.',
      read: 'Lire',
      nothing: 'Il n’y a rien à lire.',
      pasted: 'Texte collé {k}',
      unnamed: 'Fichier {k}',
      link: 'Lien ouvert',
      reading: 'Lecture\u202f: {done} sur {of}',
      stop: 'Arrêter la lecture',
      privacy:
        'Rien n’est envoyé, rien n’est gardé\u202f: les résultats restent dans la mémoire de cette page et disparaissent quand vous la fermez ou la rechargez.',
    },
    camera: {
      title: 'Codes montrés à la caméra',
      hint: 'Chaque personne montre son écran à son tour\u202f: chaque résultat complet s’ajoute, et la caméra reste allumée jusqu’à ce que vous l’éteigniez.',
      looking: 'Montrez les codes à la caméra, une personne après l’autre.',
      away: 'La caméra n’a pas pu être préparée\u202f: le réseau manque peut-être. Réessayez, ou donnez des photos des codes.',
      name: 'Caméra {k}',
    },
    entries: {
      title: 'Ce qui a été lu',
      learners: { one: '{k}\u00a0personne', other: '{k}\u00a0personnes' },
      taken: { one: '{k}\u00a0remise lue sans remarque', other: '{k}\u00a0remises lues sans remarque' },
      looked: { one: '{k}\u00a0remise à regarder', other: '{k}\u00a0remises à regarder' },
      read: '{learners}. {looked}.',
      named: '{learner} ({name})',
      others: { one: '{names} et {k}\u00a0autre', other: '{names} et {k}\u00a0autres' },
      filmed: '{name}\u202f: {words}',
      answers: { one: '{k}\u00a0première réponse prise', other: '{k}\u00a0premières réponses prises' },
      told: {
        taken: 'Lu.',
        joined:
          'Même personne qu’une remise précédente\u202f: les deux sont réunies\u202f; pour une même question, la remise la plus récente compte.',
        again:
          'Même personne, mêmes questions qu’une remise précédente\u202f: elle n’est comptée qu’une fois, d’après la remise la plus récente.',
        nothing:
          'Aucune réponse à retenir\u202f: il n’y en a pas encore, ou le cours a changé depuis. Demandez une remise plus récente.',
        known: 'Codes déjà lus\u202f: rien de nouveau.',
      },
      part: {
        one: '{k}\u00a0code lu sur\u00a0{n}, d’un même résultat.',
        other: '{k}\u00a0codes lus sur\u00a0{n}, d’un même résultat.',
      },
      missing: {
        one: 'Il en manque un, le {list}\u202f: donnez-le maintenant ou plus tard.',
        other: 'Il en manque {k}\u202f: {list}. Donnez-les maintenant ou plus tard.',
      },
      otherRevision: {
        one: '{k}\u00a0réponse laissée de côté\u202f: la question a changé depuis.',
        other: '{k}\u00a0réponses laissées de côté\u202f: les questions ont changé depuis.',
      },
      gone: {
        one: '{k}\u00a0réponse laissée de côté\u202f: le cours n’a pas cette question.',
        other: '{k}\u00a0réponses laissées de côté\u202f: le cours n’a pas ces questions.',
      },
      unreadable: {
        one: '{k}\u00a0ligne illisible laissée de côté.',
        other: '{k}\u00a0lignes illisibles laissées de côté.',
      },
      refused: {
        unknown:
          'Ni un passeport ni un code de résultats de ce cours. Vérifiez le fichier, ou redemandez-le.',
        newer: 'Écrit par une version plus récente du site. Rechargez cette page, puis redonnez le fichier.',
        damaged:
          'Abîmé ou modifié\u202f: rien n’en est pris. Demandez-le de nouveau, en pièce jointe plutôt que copié dans un message.',
        'too-big': 'Trop gros pour des résultats\u202f: rien n’en est lu.',
        empty: 'Vide\u202f: cette personne n’a encore rien répondu.',
        'another-course': 'Résultats d’un autre cours ({course}).',
        'no-code':
          'Aucun code n’a été trouvé dans cette image. Reprenez la photo, de face et en pleine lumière.',
        'bad-code':
          'Un code y est mal lu, ou a été modifié\u202f: reprenez-en la photo, de près et sans reflet.',
        'codes-full':
          'Trop de résultats attendent leurs autres codes\u202f: retirez-en de cette liste, puis redonnez ceci.',
        'too-many':
          'La classe est pleine\u202f: les fichiers suivants n’ont pas été lus. Effacez d’abord, puis recommencez.',
      },
      drop: 'Retirer',
      dropped: 'Retiré\u202f: {name}.',
      erase: 'Tout effacer',
      erased: 'Tout est effacé de cette page. Pour le retrouver, redonnez les fichiers.',
    },
    scope: {
      title: 'Ce que dit la classe',
      moment: 'Réponses',
      moments: {
        diagnostic: 'Diagnostic, avant le cours',
        final: 'Bilan, après le cours',
        lesson: 'Leçons\u202f: premières réponses',
      },
      part: 'Sur',
      whole: 'Tout le cours',
      modules: 'Un module',
      lessons: 'Une leçon',
      said: '{learners}, {answers}, score moyen de {mean}.',
      answers: { one: '{k}\u00a0première réponse', other: '{k}\u00a0premières réponses' },
      none: 'Aucune réponse retenue pour l’instant.',
      making: 'Calcul en cours.',
      unmade: 'Le calcul n’a pas abouti.',
      old: 'Chiffres d’avant\u202f:',
      made: 'Les chiffres sont à jour\u202f: {shown}.',
      few: {
        one: 'Une seule personne\u202f: ces chiffres parlent d’elle, non d’une classe.',
        other: 'Seulement {k}\u00a0personnes\u202f: chacune pèse plus de dix points dans un pourcentage.',
      },
      trust:
        'Seule la première réponse à chaque question compte. Chaque réponse est notée ici par le corrigé du cours, quel que soit le score que le fichier annonce\u202f; les réponses elles-mêmes peuvent avoir été inventées, ces chiffres ne certifient personne.',
    },
    none: 'Non calculable\u202f: {why}.',
    why: {
      nobody: 'personne n’a répondu',
      'one-learner': 'une seule personne',
      'one-item': 'une seule question',
      'all-right': 'tout le monde a juste',
      'all-wrong': 'tout le monde a faux',
      'same-score': 'tout le monde a le même score',
      'rest-alike': 'tout le monde a le même score aux questions comparées',
      'no-complete-cases': 'aucune personne n’a deux questions en commun avec une autre',
      'all-right-before': 'tout était déjà juste avant le cours, il n’y avait rien à gagner',
    },
    fragile: 'fragile\u202f: n\u00a0=\u00a0{n}',
    ...classReport,
    files: {
      separator: ';',
      saved: 'Le fichier est prêt\u202f: regardez dans vos téléchargements.',
      print: 'Imprimer ces résultats',
      names: { items: 'questions', options: 'reponses', mistakes: 'erreurs', gains: 'progression' },
    },
  },
}
