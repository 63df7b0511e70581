/** Milliseconds since 1 January 1970, UTC, as this device has it: it may jump, back as well as forth. */
export function nowMs(): number {
  return Date.now()
}
