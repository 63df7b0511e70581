/** The room where the course is kept for when there is no network. */
export const offline = {
  title: 'Hors ligne',
  lede: 'Emportez le cours\u202f: dans le train, en salle, là où le réseau manque. Vos réponses sont gardées sur l’appareil comme d’habitude.',
  noScript:
    'Garder le cours hors ligne demande JavaScript. Sans lui, les pages ne se lisent qu’avec le réseau.',
  away: {
    title: 'Cette page n’est pas sur votre appareil',
    text: 'Le réseau ne répond pas, et cette page n’est pas encore gardée ici. Rien de ce que vous avez fait n’est perdu. Ce que vous pouvez lire est plus bas.',
    retry: 'Réessayer',
  },
  unable: {
    insecure:
      'À cette adresse, le cours ne peut pas être gardé hors ligne\u202f: les navigateurs ne le permettent que si elle commence par https. Les leçons et les exercices marchent, et vos réponses sont gardées.',
    missing:
      'Ce navigateur ne permet pas de garder le cours hors ligne. C’est le cas de certains navigateurs en navigation privée, et de certaines applications qui ouvrent elles-mêmes les pages. Ouvrez le cours dans une fenêtre ordinaire de votre navigateur.',
    failed:
      'Le cours n’a pas pu se préparer pour le hors-ligne. Cela tient peut-être au réseau, à la place qui manque ou à une fenêtre privée. Réessayez plus tard\u202f; le reste du cours marche.',
  },
  whole: {
    title: 'Garder tout le cours',
    toDownload: 'à télécharger',
    here: 'de téléchargement, déjà là',
    intro:
      'Toutes les leçons, leurs exercices, les révisions, les évaluations, le glossaire et la recherche, dans toutes les langues du cours. Ce qui est déjà là n’est pas téléchargé de nouveau.',
    sparing:
      'Votre navigateur économise les données\u202f: rien n’est gardé sans que vous le demandiez, pas même les leçons ouvertes.',
    start: 'Garder tout le cours',
    resume: 'Reprendre le téléchargement',
    cancel: 'Arrêter',
    bar: 'Téléchargement du cours',
    progress: '{done} sur {all}',
    begun: 'Téléchargement en cours\u202f: laissez cette page ouverte.',
    quarter: '{percent}\u00a0% du cours est là.',
    done: 'Tout le cours est sur cet appareil. Vous pouvez couper le réseau.',
    cancelled: 'Arrêté. Ce qui est arrivé est gardé\u202f; vous pourrez reprendre où vous en étiez.',
    broken:
      'Le téléchargement s’est interrompu\u202f: le site ne répond plus, ou la place manque. Ce qui est arrivé est gardé\u202f: reprenez dans un moment.',
    noNetwork:
      'Le réseau est coupé. Ce qui est arrivé est gardé\u202f; laissez cette page ouverte, et le téléchargement reprendra au retour du réseau.',
    otherRelease:
      'Les fichiers du site ont changé\u202f: il y a sans doute une nouvelle version. Ce qui est arrivé est gardé\u202f; passez à la nouvelle version dès qu’elle est proposée, puis reprenez.',
    full: 'La place manque sur cet appareil, ou dans ce navigateur. Ce qui est arrivé est gardé\u202f: libérez de la place, puis reprenez.',
  },
  kept: {
    title: 'Ce qui se lit sans réseau',
    intro:
      'Chaque leçon que vous ouvrez est gardée, avec ses exercices, une fois le cours préparé sur cet appareil\u202f: quelques instants, à la première visite.',
    none: 'Rien encore, sauf cette page.',
    lessons: { one: '{k}\u00a0leçon', other: '{k}\u00a0leçons' },
    rooms: 'Et aussi',
    others: { one: '{k}\u00a0page en {language}', other: '{k}\u00a0pages en {language}' },
  },
  space: {
    title: 'La place occupée',
    own: 'Ce qui est gardé ici représente {size} à télécharger.',
    measured: 'Pour tout ce nom de domaine, le navigateur compte {used}.',
    persisted: 'Le navigateur a promis de ne rien effacer de lui-même.',
    unpersisted:
      'Le navigateur peut tout effacer si la place vient à manquer. Safari le fait après sept jours d’utilisation sans visite ici, sauf si le cours est sur l’écran d’accueil.',
    erase: 'Effacer ce qui est gardé hors ligne',
    confirm:
      'Effacer les pages gardées sur cet appareil\u202f? Vos réponses et vos progrès ne bougent pas. Cette page et le choix de la langue restent, pour pouvoir recommencer.',
    yes: 'Effacer',
    no: 'Ne rien effacer',
    erased: 'Effacé. Vos réponses et vos progrès n’ont pas bougé.',
  },
  version: {
    title: 'Les nouvelles versions',
    text: 'Quand le cours change, la nouvelle version se prépare à l’écart. Elle attend que vous la choisissiez, ou que toutes les pages du cours soient fermées. Les pages déjà ouvertes gardent la leur\u202f: deux versions ne se mélangent jamais.',
    look: 'Chercher une nouvelle version',
    looking: 'Recherche en cours…',
    none: 'Vous avez la dernière version.',
    coming: 'Une nouvelle version arrive. Elle vous sera proposée ici, ou à la prochaine page.',
    ready: 'Une nouvelle version est prête\u202f: elle vous est proposée sur cette page.',
    unreachable: 'Le site ne répond pas. Ce qui est gardé ici marche toujours.',
  },
  install: {
    title: 'Installer le cours',
    text: 'Installé, le cours s’ouvre comme une application, sans barre d’adresse. C’est le même, avec les mêmes réponses, sauf avec Safari (iPhone, iPad, Mac)\u202f: là, le cours installé garde ses propres réponses, et part de zéro. Un passeport y apporte les vôtres.',
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
    'Cette page est de la version précédente\u202f: elle marche encore. Rechargez-la quand vous aurez fini ce que vous faites.',
  reload: 'Recharger',
}
