import { declareModel } from '../model.ts'
import { priceParameters } from './price-parameters.ts'

export const price = declareModel(priceParameters, {
  before: 'Heading of the figures before the cut.',
  after: 'Heading of the figures after the cut.',
  price: 'Label: price of one unit.',
  margin: 'Label: what one unit leaves, in EUR.',
  rate: 'Label: the same as a share of the price.',
  profit: 'Label: unit margin × volume, with the volume that the reader has set.',
  needed: 'Label: units to sell for the same profit.',
  none: 'Stands where a figure does not exist.',
  reached:
    'Conclusion: with a cut of {discount}, {extra} more units must be sold, that is {volume} instead of {was}.',
  noCut: 'Conclusion where the cut is 0.',
  noMargin: 'Conclusion where nothing is earned before the cut.',
  cutTakesMargin: 'Conclusion where a cut of {discount} takes the whole margin of {rate}.',
  linesTitle: 'Title of the plot of profit against volume.',
  linesAlt: 'What that plot shows: {conclusion} is the conclusion.',
  volumeAxis: 'Its horizontal axis, in units.',
  profitAxis: 'Its vertical axis, in EUR.',
  curveTitle: 'Title of the plot of the extra volume against the cut.',
  curveAlt: 'What that plot shows: it climbs up to {limit}, a cut as great as the margin.',
  cutAxis: 'Its horizontal axis, a share of the price.',
  extraAxis: 'Its vertical axis, a share of the volume.',
})
