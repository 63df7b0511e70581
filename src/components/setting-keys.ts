import { settingKey } from '../state/settings.ts'

/** Where the browser keeps the language chosen: written in the door's page, whose script has nothing of the store. */
export const localeKey = settingKey('locale')

/** Where it keeps the theme chosen: read before anything is painted, when the store has not come. */
export const themeKey = settingKey('theme')
