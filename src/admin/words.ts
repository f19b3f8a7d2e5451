/** Where Payload's Vietnamese is half English or says too much. */
export const ownWords = {
  general: {
    noLabel: '—',
    toggleBlock: 'Mở hoặc đóng khối',
  },
}
