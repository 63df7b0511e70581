import renderer from '@astrojs/preact/server.js'

/**
 * Renders what pages use of Preact. A component is anything a page gives that is a function: Preact is alone here, and
 * the check of the original, made for sites where it is not, renders every component once more to find out.
 */
export default { ...renderer, check: (component: unknown) => typeof component === 'function' }
