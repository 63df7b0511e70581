import { declareModel } from '../model.ts'
import { priorPriceParameters } from './price-parameters.ts'

export const priorPriceModel = declareModel(priorPriceParameters, {
  prior: 'Label: the lowest price of the 30 days before.',
  reduction: 'Label: the reduction that may be announced.',
  onLastPrice: 'Label: the reduction as it would seem on the price of the day before.',
  claimed: 'Label: the reduction that the reader would announce.',
  none: 'Stands where there is no reduction.',
  right: 'Conclusion: from {prior} to {now}, {claimed} may be announced.',
  understated: 'Conclusion: from {prior} to {now} it could be {reduction}; {claimed} is less.',
  overstated: 'Conclusion: from {prior} to {now} it is {reduction} at most; {claimed} is too much.',
  nothing: 'Conclusion: {now} is not below {prior}: nothing may be announced.',
  plotTitle: 'Title of the plot of the price of each day.',
  plotAlt: 'What the plot shows: {conclusion} is the conclusion.',
  window: 'Label of the line where the 30 days begin.',
  daily: 'Name of the line of prices.',
  timeAxis: 'Its horizontal axis: days before the reduction, which is day 0.',
  priceAxis: 'Its vertical axis, in EUR.',
})
