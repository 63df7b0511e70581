/** What is kept, where, and how to erase it. */
export const privacy = {
  title: 'Privacy',
  lede: 'Nothing leaves your device. Here, key by key, is what is kept on it.',
}
