/** The room where the course is kept for when there is no network. */
export const offline = {
  title: 'Hors ligne',
  lede: 'Emportez le cours\u202f: dans le train, en salle, là où le réseau manque. Vos réponses sont gardées sur l’appareil comme d’habitude.',
  noScript:
    'Garder le cours hors ligne demande JavaScript. Sans lui, les pages se lisent tant que le réseau est là.',
  away: {
    title: 'Cette page n’est pas sur votre appareil',
    text: 'Le réseau ne répond pas, et vous n’aviez pas encore ouvert cette page. Rien de ce que vous avez fait n’est perdu. Ce qui est gardé est plus bas.',
    retry: 'Réessayer',
  },
  unable: {
    insecure:
      'À cette adresse, le cours ne peut pas être gardé hors ligne\u202f: les navigateurs ne le permettent qu’en HTTPS. Tout le reste marche, vos réponses comprises.',
    missing:
      'Ce navigateur ne permet pas de garder le cours hors ligne. C’est le cas en navigation privée dans Firefox, et dans certaines applications qui montrent des pages. Ouvrez le cours dans une fenêtre ordinaire.',
    failed:
      'Le cours n’a pas pu se préparer pour le hors-ligne\u202f: le réseau ne répond pas, ou la place manque. Réessayez plus tard\u202f; tout le reste marche.',
  },
  whole: {
    title: 'Garder tout le cours',
    toDownload: 'à télécharger',
    here: 'sur cet appareil',
    intro:
      'Toutes les leçons, leurs exercices, les révisions, les évaluations, le glossaire et la recherche, dans toutes les langues du cours. Ce qui est déjà là n’est pas repris.',
    sparing:
      'Votre navigateur économise les données\u202f: rien n’est gardé sans que vous le demandiez, pas même les leçons ouvertes.',
    start: 'Garder tout le cours',
    resume: 'Reprendre le téléchargement',
    cancel: 'Arrêter',
    bar: 'Téléchargement du cours',
    progress: '{done} sur {all}',
    begun: 'Téléchargement en cours.',
    quarter: '{percent}\u00a0% du cours est là.',
    done: 'Tout le cours est sur cet appareil. Vous pouvez couper le réseau.',
    cancelled: 'Arrêté. Ce qui est arrivé reste\u202f; vous pourrez reprendre d’ici.',
    broken: 'Le site ne répond plus. Ce qui est arrivé reste\u202f: reprenez dans un moment.',
    noNetwork:
      'Le réseau est coupé. Ce qui est arrivé reste\u202f; le téléchargement reprendra quand il reviendra.',
    otherRelease:
      'Le site vient de changer de version. Ce qui est arrivé reste\u202f; passez à la nouvelle version dès qu’elle s’annonce, puis reprenez.',
    full: 'La place manque sur cet appareil. Ce qui est arrivé reste\u202f: libérez de la place, puis reprenez.',
  },
  kept: {
    title: 'Ce qui se lit sans réseau',
    intro:
      'Une leçon que vous ouvrez est gardée, avec ses exercices, dès que le cours connaît votre appareil.',
    none: 'Rien encore, que cette page.',
    lessons: { one: '{k}\u00a0leçon', other: '{k}\u00a0leçons' },
    rooms: 'Et aussi',
    others: { one: '{k}\u00a0page en {language}', other: '{k}\u00a0pages en {language}' },
  },
  space: {
    title: 'La place occupée',
    own: 'Le cours occupe {size} sur cet appareil.',
    measured: 'Pour tout ce site, le navigateur compte {used}, réponses comprises.',
    persisted: 'Il a promis de ne rien effacer de lui-même.',
    unpersisted:
      'Il peut l’effacer si la place vient à manquer. Safari l’efface après sept jours sans visite, sauf si le cours est installé sur l’écran d’accueil.',
    erase: 'Effacer ce qui est gardé hors ligne',
    confirm:
      'Effacer les pages gardées sur cet appareil\u202f? Vos réponses et vos progrès ne bougent pas. Cette page et l’accueil des langues restent, pour pouvoir tout reprendre.',
    yes: 'Effacer',
    no: 'Ne rien effacer',
    erased: 'Effacé. Vos réponses et vos progrès n’ont pas bougé.',
  },
  version: {
    title: 'Les nouvelles versions',
    text: 'Quand le cours change, la nouvelle version se prépare à l’écart, et attend que vous la choisissiez. Les pages déjà ouvertes continuent avec la leur\u202f: deux versions ne se mélangent jamais.',
    look: 'Chercher une nouvelle version',
    looking: 'Recherche en cours…',
    none: 'Vous avez la dernière version.',
    coming: 'Une nouvelle version se prépare. Elle s’annoncera ici.',
    unreachable: 'Le site ne répond pas. Ce que vous avez continue de marcher.',
  },
  install: {
    title: 'Installer le cours',
    text: 'Installé, le cours s’ouvre comme une application, sans barre d’adresse. C’est le même, avec les mêmes réponses\u202f; sur iPhone et iPad, les réponses données dans Safari restent dans Safari.',
    now: 'Installer',
    ways: [
      'Android (Chrome, Edge)\u202f: menu ⋮, puis «\u202fInstaller l’application\u202f» ou «\u202fAjouter à l’écran d’accueil\u202f».',
      'Android (Firefox)\u202f: menu ⋮, puis «\u202fAjouter à l’écran d’accueil\u202f».',
      'iPhone, iPad (Safari)\u202f: Partager, puis «\u202fSur l’écran d’accueil\u202f».',
      'Ordinateur (Chrome, Edge)\u202f: l’icône d’installation, au bout de la barre d’adresse.',
      'Mac (Safari)\u202f: menu Fichier, puis «\u202fAjouter au Dock\u202f».',
    ],
  },
}

/** What is said over a page when the course changes. */
export const release = {
  ready: 'Une nouvelle version du cours est prête.',
  use: 'L’utiliser maintenant',
  later: 'Plus tard',
  before:
    'Cette page est de la version d’avant\u202f: elle marche encore. Rechargez-la quand vous aurez fini ce que vous faites.',
  reload: 'Recharger',
}
