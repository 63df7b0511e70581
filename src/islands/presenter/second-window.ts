/** A screen of the device, where the browser tells of them. */
interface OtherScreen {
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}

interface ScreenDetails {
  readonly screens: readonly OtherScreen[]
  readonly currentScreen: OtherScreen
}

/** The Window Management API, which browsers may lack, and readers refuse. */
interface Managed {
  readonly getScreenDetails?: () => Promise<ScreenDetails>
  readonly screen: { readonly isExtended?: boolean }
}

/**
 * Opens the room's window, on the other screen where the device has one and tells of it. `null`: the browser refused.
 * A window already open is the one that is used.
 */
export async function openSecondWindow(address: string): Promise<Window | null> {
  const other = await otherScreen(window as unknown as Managed).catch(() => null)
  const place = other
    ? `,left=${String(other.availLeft)},top=${String(other.availTop)},width=${String(other.availWidth)},height=${String(other.availHeight)}`
    : ',width=1280,height=720'
  return window.open(address, 'triptyque-screen', `popup${place}`)
}

async function otherScreen({ getScreenDetails, screen }: Managed): Promise<OtherScreen | null> {
  // Without a second screen nobody is asked for leave.
  if (!getScreenDetails || screen.isExtended !== true) return null
  const { screens, currentScreen } = await getScreenDetails.call(window)
  return screens.find((one) => one !== currentScreen) ?? null
}

/** Over plain HTTP there is none. */
interface Wakeful {
  readonly wakeLock?: Pick<WakeLock, 'request'>
}
/** The device stays awake while it is looked at, where the browser allows, until it is let sleep. */
export function stayAwake(): () => void {
  let isOver = false
  let held: WakeLockSentinel | undefined
  const wish = async () => {
    if (document.visibilityState !== 'visible') return
    held = await (navigator as Wakeful).wakeLock?.request('screen').catch(() => undefined)
    if (isOver) await held?.release()
  }
  const onChange = () => void wish()
  onChange()
  document.addEventListener('visibilitychange', onChange)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', onChange)
    void held?.release()
  }
}
