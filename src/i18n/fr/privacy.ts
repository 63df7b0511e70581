import { kept } from './kept.ts'

/** What is kept, where, and how to erase it. */
export const privacy = {
  title: 'Vie privée',
  lede: 'Vos réponses ne quittent pas votre appareil. Voici, clé par clé, ce qui y est gardé.',
  plainly: {
    title: 'En clair',
    points: [
      'Pas de compte, pas de cookie, pas de traceur, pas de mesure d’audience.',
      'Vos réponses, vos progrès et vos réglages ne sont envoyés à personne.',
      'Les pages ne chargent rien d’un autre site\u202f: ni police, ni image, ni programme.',
      'Un passeport (fichier, lien ou codes) contient toutes vos réponses, mais pas votre nom. Toute personne qui l’a peut le lire\u202f: il ne va que là où vous l’envoyez.',
      'Le code de «\u202fRemettre mes résultats\u202f» ne contient que les réponses que vous cochez, sous le pseudonyme que vous tapez, sans heures ni mises. Il ne va, lui aussi, que là où vous le donnez.',
      'Un lien vers un autre site ne s’ouvre que si vous le suivez\u202f; là-bas, d’autres règles s’appliquent.',
    ],
  },
  host: {
    title: 'Ce que voit l’hébergeur',
    paragraphs: [
      'Pour vous envoyer une page, le serveur qui l’héberge reçoit ce que reçoit tout serveur\u202f: votre adresse IP, l’adresse demandée, souvent celle d’où vous venez, l’heure, et ce que votre navigateur dit de lui-même (son nom, vos langues). Il peut en garder un journal.',
      'Le site n’y ajoute rien. Pour savoir ce que l’hébergeur en fait, demandez à la personne ou à l’école qui a mis ce cours en ligne.',
    ],
  },
  kept: {
    ...kept,
    title: 'Ce qui est gardé sur votre appareil',
    intro:
      'Votre navigateur garde ce que voici, et seules les pages du même nom de domaine peuvent le lire. Rien n’y dit qui vous êtes.',
    prefix: 'Chaque nom commence par celui du cours et par son emplacement sur le site\u202f:',
    caption: 'Ce que le site garde, et sous quel nom',
    columns: { name: 'Nom', holds: 'Ce qu’on y trouve', why: 'Pour quoi', until: 'Jusqu’à quand' },
    also: 'Comme pour tout site, votre navigateur tient aussi son historique, et peut garder une copie des fichiers reçus. Le nom que vous tapez sur l’attestation et le pseudonyme sous lequel vous remettez vos résultats, eux, ne sont gardés nulle part par le site.',
  },
  erase: {
    title: 'Effacer, emporter',
    points: [
      'Le bouton «\u202f{clear}\u202f» ne supprime rien. Vos réponses cessent de compter, mais restent dans le navigateur, avec une clé de plus qui le dit\u202f: c’est ce qui permet d’annuler, tant que vous n’avez pas quitté la page. Brouillons, places et réglages ne bougent pas.',
      'Le bouton «\u202f{eraseOffline}\u202f», sur la page «\u202fHors ligne\u202f», supprime les pages gardées pour lire sans réseau, sauf ce qu’il faut pour recommencer, et ne touche pas à vos réponses.',
      'Pour tout supprimer, effacez les données de ce site dans les réglages de votre navigateur, à la rubrique de la confidentialité. Le cours n’a pas de bouton pour cela. Les autres sites servis sous le même nom de domaine perdent alors leurs données aussi.',
      'En navigation privée, tout disparaît quand vous fermez la dernière fenêtre privée.',
      'Un navigateur peut aussi effacer de lui-même\u202f: par manque de place, ou, dans Safari, après sept jours d’utilisation du navigateur sans une action de votre part sur ce site, sauf si le cours est sur l’écran d’accueil.',
      'Quand un enregistrement ou une lecture pose problème, un bandeau en haut de la page vous propose d’enregistrer toutes vos réponses dans un fichier. Les pages «\u202fUn souci\u202f?\u202f» et «\u202f{passport}\u202f» enregistrent le même fichier à tout moment\u202f; la seconde le reprend aussi.',
    ],
    progress: 'Ouvrir «\u202fMes progrès\u202f»',
  },
  checked: {
    title: 'Vérifié à chaque changement',
    text: 'Un test parcourt le cours, relève tout ce que le navigateur a gardé, et échoue si un nom manque à ce tableau, si un cookie apparaît ou si une page demande quoi que ce soit à un autre site.',
  },
}
