/** Of what is given: files, texts and what a camera reads. */
export interface GatherStrings {
  readonly title: string
  readonly file: string
  readonly drop: string
  readonly paste: string
  readonly pasteHint: string
  readonly read: string
  readonly nothing: string
  /** What a pasted text is called, a file without a name, and a link that was opened. */
  readonly pasted: string
  readonly unnamed: string
  readonly link: string
  readonly reading: string
  readonly stop: string
  readonly privacy: string
}

/** Of the camera; what it says where it does not come stands in the room of the passport too. */
export interface CameraStrings {
  readonly title: string
  readonly hint: string
  readonly camera: string
  readonly cameraOff: string
  readonly looking: string
  readonly insecure: string
  readonly none: string
  readonly denied: string
  /** Its script did not come. */
  readonly away: string
  /** What is read is called `{k}`. */
  readonly name: string
}
