export { canFillScreen, toggleWholeScreen } from '../../platform/full-screen.ts'
