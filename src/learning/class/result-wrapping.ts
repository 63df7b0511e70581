import type { Wrapping } from '../passport/wrapping.ts'

/** 1,200 characters a code at most, so that two assessments fit in one: at level M of error correction it has 109 modules a side. */
export const resultWrapping: Wrapping = { mark: 'RES', bytesPerFrame: 776, fragment: 'r=' }
