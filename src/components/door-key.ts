import { settingKey } from '../state/settings.ts'

/** Where the browser keeps the language chosen: written in the door's page, whose script has nothing of the store. */
export const doorKey = settingKey('locale')
