/** Words of the course this project was made for: the code must not say them, nor the pages of another course. */
const stems = [
  ...['marketing', 'marketer', 'marketeur', 'mercatique', 'strategic', 'strategy', 'stratégi\\p{L}*'],
  ...[
    'operational',
    'opérationnel',
    'publicit\\p{L}*',
    'advertis\\p{L}*',
    'merchandis\\p{L}*',
    'promotion\\p{L}*',
  ],
  ...[
    'produit',
    'product',
    'prix',
    'price',
    'pricing',
    'coupon',
    'brand',
    'customer',
    'prospect',
    'campagne',
  ],
  ...['campaign', 'reciblage', 'retarget\\p{L}*', 'swot', 'ogsm', '4ps?', 'papille'],
]

export const subjectWords = new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})s?(?![\\p{L}\\p{N}])`, 'giu')

/** `productCard` as `product Card`, so that a word inside a name is seen. Line breaks stay where they are. */
export const withNamesApart = (code: string): string =>
  code.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ')
