/** My progress, and what is said when it cannot be saved. */
export const progress = {
  title: 'Mes progrès',
  lede: 'Tout ce qui est compté ici est enregistré sur cet appareil, et nulle part ailleurs.',
  noScript:
    'Vos progrès se lisent dans le navigateur\u202f: cette page a besoin de JavaScript pour les afficher.',
  reset: {
    title: 'Repartir de zéro',
    explain: 'Vos réponses ne compteront plus. Vous pourrez annuler.',
    ask: 'Effacer mes progrès',
    confirm: 'Effacer toutes vos réponses, dans toutes les langues\u202f?',
    yes: 'Oui, effacer',
    no: 'Non, garder',
    done: 'Vos progrès sont effacés.',
    undo: 'Annuler l’effacement',
    undone: 'Vos progrès sont revenus.',
  },
  saving: {
    /** While the sentences below cannot be fetched. */
    brief: 'Non enregistré.',
    full: 'Non enregistré\u202f: la mémoire de ce navigateur est pleine.',
    denied: 'Non enregistré\u202f: ce navigateur interdit à ce site de garder des données.',
    inMemory:
      'Vos réponses tiennent tant que cette page est ouverte. Enregistrez-les dans un fichier avant de la quitter ou de la recharger.',
    inJournal:
      'Vos dernières réponses tiennent dans une réserve de secours. Enregistrez-les dans un fichier.',
    save: 'Enregistrer un fichier',
    outdated:
      'Une version plus récente de ce site a écrit vos progrès\u202f: ici, rien de nouveau n’est enregistré. Enregistrez un fichier, puis passez à la nouvelle version si elle est proposée, sinon rechargez la page.',
    fragile: 'Ce navigateur peut perdre la dernière minute de vos réponses s’il s’arrête brusquement.',
    setAside: {
      one: 'Une donnée enregistrée était illisible\u202f: elle a été mise de côté, rien n’a été effacé.',
      other:
        '{k}\u00a0données enregistrées étaient illisibles\u202f: elles ont été mises de côté, rien n’a été effacé.',
    },
  },
}
