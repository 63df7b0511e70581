import { type Point, sampled } from '../point.ts'
import { type Campaign, funnel, type FunnelCount, ratio } from './funnel.ts'

/** The conversion rate at which the contribution pays for the campaign. */
export type BreakEven =
  | { readonly kind: 'rate'; readonly conversionRate: number }
  /** `no-clicks`: nobody is left to convert. `no-margin`: an order earns nothing. `above-all`: more orders than clicks. */
  | { readonly kind: 'out-of-reach'; readonly why: 'no-clicks' | 'no-margin' | 'above-all' }

export interface CampaignResult {
  readonly funnel: readonly FunnelCount[]
  /** Orders, as an average: see FunnelCount. */
  readonly responses: number
  readonly revenueEur: number
  /** Fixed cost + contacts × cost per contact: what is not delivered is paid too. */
  readonly costEur: number
  /** Cost / responses; `null` without a response. */
  readonly costPerAcquisitionEur: number | null
  /** Margin earned on the orders, before the campaign is paid: revenue × margin rate. */
  readonly contributionEur: number
  /** Contribution − cost. */
  readonly resultEur: number
  /** (Contribution − cost) / cost, a share: 0 pays for itself; `null` where nothing is spent. */
  readonly returnOnInvestment: number | null
  readonly breakEven: BreakEven
}

/** One send, to one first order each: what a customer buys later is not counted. */
export function campaignResult(campaign: Campaign): CampaignResult {
  const counts = funnel(campaign)
  const responses = counts.at(-1)?.people ?? 0
  const costEur = costOf(campaign)
  const revenueEur = responses * campaign.basketEur
  const contributionEur = revenueEur * campaign.marginRate
  const resultEur = contributionEur - costEur
  return {
    funnel: counts,
    responses,
    revenueEur,
    costEur,
    costPerAcquisitionEur: ratio(costEur, responses),
    contributionEur,
    resultEur,
    returnOnInvestment: ratio(resultEur, costEur),
    breakEven: breakEven(campaign),
  }
}

const costOf = (campaign: Campaign): number =>
  campaign.fixedCostEur + campaign.contacts * campaign.costPerContactEur

/** Cost / (clicks × basket × margin rate). */
function breakEven(campaign: Campaign): BreakEven {
  const clicks = funnel(campaign).find(({ step }) => step === 'clicked')?.people ?? 0
  const perOrderEur = campaign.basketEur * campaign.marginRate
  if (clicks === 0) return { kind: 'out-of-reach', why: 'no-clicks' }
  if (perOrderEur === 0) return { kind: 'out-of-reach', why: 'no-margin' }
  const conversionRate = costOf(campaign) / (clicks * perOrderEur)
  return conversionRate > 1 ? { kind: 'out-of-reach', why: 'above-all' } : { kind: 'rate', conversionRate }
}

/** x: conversion rate, 0 to `upTo`; y: contribution − cost, in EUR. A straight line: two points. */
export function resultLine(campaign: Campaign, upTo = 1): Point[] {
  const resultEur = (conversionRate: number) => campaignResult({ ...campaign, conversionRate }).resultEur
  return sampled(resultEur, { from: 0, to: upTo, count: 2 })
}
