import { writeFileSync } from 'node:fs'
import { thirdPartyLicences } from './licences/third-party.ts'

/** `npm run licences`: writes THIRD-PARTY-LICENCES.md anew from package.json and what is installed. */
writeFileSync('THIRD-PARTY-LICENCES.md', thirdPartyLicences())
console.log('THIRD-PARTY-LICENCES.md is written.')
