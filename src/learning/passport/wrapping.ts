/** How compressed bytes travel: as codes, and in a link after `#`. What has another mark is something else. */
export interface Wrapping {
  /** Begins the text of a code, in letters of the alphanumeric set; the number of its form follows. */
  readonly mark: string
  /** Bytes of a code: even, for 3 characters take 2 of them, and the head takes some 30. */
  readonly bytesPerFrame: number
  /** Stands before the bytes in a link. */
  readonly fragment: string
}

/** 600 characters a code at most: at level M of error correction it has 77 modules a side. */
export const passportWrapping: Wrapping = { mark: 'PASS', bytesPerFrame: 376, fragment: 'p=' }
