import { declareModel } from '../model.ts'
import { campaignParameters } from './campaign-parameters.ts'

export const directCampaign = declareModel(campaignParameters, {
  contacts: 'Step of the funnel: people written to.',
  delivered: 'Step of the funnel: messages delivered.',
  opened: 'Step of the funnel: messages opened.',
  clicked: 'Step of the funnel: people who clicked.',
  responses: 'Step of the funnel: people who ordered.',
  step: 'Heading of the column of steps.',
  people: 'Heading of the column of people.',
  ofPrevious: 'Heading of the column: share of the step before.',
  ofContacts: 'Heading of the column: share of the contacts.',
  funnelTitle: 'Title of the funnel.',
  funnelAlt: 'What the funnel shows: from {contacts} to {responses}.',
  revenue: 'Label: revenue of the orders.',
  contribution: 'Label: margin on the orders, before the campaign is paid.',
  cost: 'Label: cost of the campaign.',
  costPerAcquisition: 'Label: cost per acquisition.',
  result: 'Label: contribution − cost.',
  returnOnInvestment: 'Label: result / cost.',
  breakEven: 'Label: conversion rate from which the campaign pays for itself.',
  none: 'Stands where a figure does not exist.',
  aboveAll: 'Stands where even the conversion of every click would not pay.',
  won: 'Conclusion: {responses} orders, at {cost} each; result {result}, return {return}.',
  noResponses: 'Conclusion where nobody orders: {spent} was spent.',
  free: 'Conclusion where nothing is spent: {responses} orders, result {result}.',
})
