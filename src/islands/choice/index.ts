/** One module for both, so that a lesson loads them as one file. */
export { Choice } from './choice.tsx'
export { Prediction } from './prediction.tsx'
