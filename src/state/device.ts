import { openStorage } from '../platform/storage.ts'
import { prefix } from './identity.ts'

export const storage = openStorage(prefix)
