export type Header = readonly [name: string, value: string]

/** Features of browsers that no page uses. The camera is left out: a page may read codes with it, once allowed. */
const unused = [
  ...['accelerometer', 'bluetooth', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer'],
  ...['microphone', 'midi', 'payment', 'serial', 'usb'],
]

/**
 * What a page cannot say of itself, for every file of the site. The content security policy adds to the page's own: a
 * browser holds to both.
 */
export const siteHeaders: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', ['camera=(self)', ...unused.map((feature) => `${feature}=()`)].join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  // Browsers hear it over HTTPS only.
  ['Strict-Transport-Security', 'max-age=31536000'],
]

/** Files whose names change with their content. */
export const hashedFolder = '_astro/'

/** Such a file is never asked for again; every other is asked for each time, and seldom sent. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'no-cache',
} as const
