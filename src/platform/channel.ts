/** What one window tells the others of this site, on this device. */
export interface Channel {
  readonly post: (message: unknown) => void
  readonly close: () => void
}

/** Works over plain HTTP too. What is told by windows of other courses has other names. */
export function openChannel(name: string, onMessage: (message: unknown) => void): Channel {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }) => onMessage(data))
  return { post: (message) => channel.postMessage(message), close: () => channel.close() }
}
