import { declareModel } from '../model.ts'
import { choice } from '../parameters.ts'
import { horizonMonths } from './bands.ts'
import { purposes, scopes } from './decision.ts'

/** Of a decision that the reader makes up. */
export const ownParameters = {
  horizon: horizonMonths,
  purpose: choice(purposes, 'deliver'),
  scope: choice(scopes, 'offer'),
}

export const horizons = declareModel(
  ownParameters,
  {
    strategic: 'Name of the first kind.',
    operational: 'Name of the second kind.',
    direct: 'Name of the third kind.',
    near: 'Name of the first part of the axis, very short.',
    between: 'Name of its second part, very short.',
    far: 'Name of its third part, very short.',
    placed: 'Conclusion: {k} of {n} decisions are placed.',
    yours: 'Conclusion of the decision that the reader makes up: {kind}.',
    axisAlt: 'What the picture shows: {placed}.',
    pin: 'One decision of the picture: {number}, {kind}, {time}.',
    none: 'Nothing is in the picture.',
    'weeks-one': '{k} week.',
    'weeks-other': '{k} weeks.',
    'months-one': '{k} month.',
    'months-other': '{k} months.',
    'years-one': '{k} year.',
    'years-other': '{k} years.',
    howLong: 'Label of the slider of a decision.',
    which: 'Heading of the kinds of a decision.',
    right: 'Verdict: {kind} is right.',
    defensible: 'Verdict: {kind} can be defended.',
    wrong: 'Verdict: {kind} is wrong.',
    'right-place': 'The time is right.',
    'right-band': 'The time is off, the part of the axis is right.',
    'too-near': 'The decision commits for longer.',
    'too-far': 'The decision commits for less long.',
    thinkOf: 'What to think of, told before the answer: {purpose}, {scope}.',
    opinion: 'A criterion and its value: {criterion}, {value}.',
    silent: 'The criterion says nothing.',
    or: 'Stands between two kinds: or.',
    so: 'What follows: {kind}.',
    alsoDefensible: 'What can be defended besides: {kind}.',
    'purpose-against-horizon': 'Both levels are right: purpose and horizon disagree.',
    'purpose-against-scope': 'Both levels are right: purpose and reach disagree.',
    'not-personal': 'Nearly direct: it is not personal.',
    'no-response-asked': 'Nearly direct: no response is asked for.',
    check: 'Button: check.',
    reveal: 'Button: show the answers.',
    nothing: 'Said where nothing is placed.',
    'checked-one': '{k} of {n} is right or defensible; one.',
    'checked-other': '{k} of {n} are right or defensible; several.',
    revealed: 'Said when the answers are shown.',
    decisions: 'Heading of the decisions to place.',
    answers: 'Heading of the answers, where no script runs.',
    own: 'Heading of the decision that the reader makes up.',
    ownLede: 'What to do with it.',
  },
  'decisions',
)
