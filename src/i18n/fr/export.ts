/** The room where a trainer takes the questions of the course to other programs. */
export const exporter = {
  /** Of the page, and of the link to it. */
  title: 'Exporter les questions',
  lede: 'Emportez les questions du cours dans Moodle, Anki, Kahoot et ailleurs. Tout se passe sur cet appareil.',
  noScript:
    'Le fichier se compose dans le navigateur\u202f: il y faut JavaScript. Avec les fichiers du cours, «\u202fnpm run export\u202f» fait le même.',
  toCourse: 'Aller au cours',
  licence: {
    title: 'À qui sont les questions',
    text: 'Le fichier contient des questions du cours, sous cette licence\u202f:',
    share: 'Quand vous transmettez le fichier, citez le cours et gardez cette licence.',
  },
  room: {
    loading: 'Chargement des questions…',
    failed:
      'Les questions n’ont pas pu être chargées\u202f: le réseau manque peut-être. Votre choix reste ici.',
    tryAgain: 'Réessayer',
    choose: {
      title: 'Quelles questions\u202f?',
      all: 'Tout choisir',
      none: 'Ne rien choisir',
      module: 'Tout le module',
      objectives: 'Objectifs',
      objectivesOf: 'de «\u202f{title}\u202f»',
      items: { one: '{k}\u00a0question', other: '{k}\u00a0questions' },
      language: 'Langue des questions',
      reserved: 'Avec les questions gardées pour les évaluations',
      reservedHint:
        'Le diagnostic et le bilan y puisent, et personne ne les rencontre avant. Si elles circulent, ils ne mesurent plus rien.',
    },
    format: { title: 'Pour quel logiciel\u202f?', import: 'Pour l’importer\u202f:' },
    formats: {
      gift: {
        name: 'GIFT',
        purpose: 'Un texte simple que lisent Moodle et d’autres plateformes, et qui se retouche à la main.',
        how: 'dans le cours Moodle, ouvrez la banque de questions, puis Importer, format GIFT.',
      },
      moodle: {
        name: 'Moodle XML',
        purpose:
          'Ce que Moodle reprend de plus complet\u202f: indices, commentaires des réponses, étiquettes.',
        how: 'dans le cours Moodle, ouvrez la banque de questions, puis Importer, format XML Moodle. Les étapes à remettre dans l’ordre demandent Moodle 4.4 ou plus récent.',
      },
      qti: {
        name: 'QTI\u00a03.0',
        purpose: 'Les plateformes d’évaluation qui suivent la norme de 1EdTech.',
        how: 'donnez à la plateforme le paquet (.zip) tel quel.',
      },
      anki: {
        name: 'Anki',
        purpose: 'Des cartes à réviser\u202f: la question au recto, la réponse et ses raisons au verso.',
        how: 'dans Anki 2.1.55 ou plus récent, Fichier, Importer, puis choisissez le fichier. Importé à nouveau, il met les cartes à jour et garde leurs dates.',
      },
      kahoot: {
        name: 'Kahoot',
        purpose: 'Un quiz à jouer en salle, un appareil par personne.',
        how: 'dans un nouveau kahoot, Ajouter une question, Importer, puis donnez la feuille de calcul (.xlsx).',
      },
      csv: {
        name: 'CSV',
        purpose: 'Un tableau à relire ou à retravailler dans un tableur.',
        how: 'ouvrez-le dans un tableur.',
      },
    },
    outcome: {
      title: 'Ce que contiendra le fichier',
      nothing: 'Choisissez au moins une leçon.',
      chosen: { one: '{k}\u00a0question choisie', other: '{k}\u00a0questions choisies' },
      whole: { one: '{k} passe entière', other: '{k} passent entières' },
      partly: { one: '{k} en partie', other: '{k} en partie' },
      leftOut: { one: '{k} reste ici', other: '{k} restent ici' },
      said: '{chosen}\u202f: {whole}, {partly}, {leftOut}.',
      leftOutTitle: 'Restent ici',
      partlyTitle: 'Passent en partie',
      download: 'Télécharger le fichier',
      none: 'Aucune des questions choisies n’entre dans ce format.',
      saved: 'Fichier enregistré\u202f: {name}.',
      unsaved: 'Le fichier n’a pas pu être fait\u202f: le réseau manque peut-être. Réessayez.',
    },
    reasons: {
      'kind-unknown': 'Le format n’a pas ce genre de question.',
      'question-too-long': 'La question est plus longue que le format ne l’accepte.',
      'option-too-long': 'Une option est plus longue que le format ne l’accepte.',
      'too-many-options': 'Il y a plus d’options que le format n’en accepte.',
      'sheet-full': 'Le fichier est plein\u202f: le format ne prend pas plus de questions.',
      'one-key-suffices':
        'Plusieurs réponses sont justes, et une seule suffira tant que la question n’est pas réglée sur la sélection multiple.',
      'comments-left-out': 'Les indices, les commentaires et l’explication restent ici.',
      'case-does-not-branch':
        'Le cas n’a plus d’embranchements\u202f: il commence au recto, et toute la suite est au verso.',
      'clues-left-out': 'La piste donnée quand une carte est mal placée une première fois reste ici.',
      branching: 'Les cas à embranchements ne s’écrivent pas dans ce format.',
      'nothing-accepted': 'Aucune réponse acceptée n’est écrite dans cette langue.',
      hints: 'Pour ce genre de question, le format n’a pas d’indices\u202f: ils restent ici.',
      'hints-for-tutors':
        'Les indices n’y sont que pour la personne qui enseigne\u202f: ils ne se déplient pas pendant la réponse.',
      'feedback-on-parts':
        'Carte par carte, paire par paire ou trou par trou, les raisons de la bonne réponse suivent l’explication\u202f; ce qui est dit des mauvaises reste ici.',
      draw: 'Toutes les cartes sont données d’un coup\u202f: dans le cours, chaque manche n’en tire que quelques-unes.',
      'one-set': 'Les éléments forment deux listes\u202f: dans le cours, un seul ensemble.',
      typos: 'Une petite faute de frappe suffit à rendre la réponse fausse\u202f: le cours la pardonne.',
      'unit-beside': 'L’unité est déjà affichée\u202f: seul le nombre est à taper.',
      'options-shared': 'Tous les trous proposent les mêmes options.',
      alternatives:
        'Une seule réponse compte comme juste\u202f: une autre, que le cours accepte aussi, y est fausse.',
      moves:
        'L’ordre est noté selon une autre règle\u202f: le cours compte le plus petit nombre de déplacements qui remet tout en place.',
      'self-scored':
        'C’est à la personne qui enseigne de noter, avec les critères et la réponse modèle\u202f: dans le cours, chaque personne s’évalue elle-même.',
    },
  },
}
