const longest = 2000

/**
 * Blanks, control characters and invisible ones, which browsers drop from an address before they read its scheme; backslashes, their slashes;
 * and what would end the attribute in which a page puts it.
 */
const disguise = /[\s\p{C}\p{Z}\\"'<>`]/u

/**
 * Whether readers' pages may turn this into a link: http(s), mailto and tel addresses, and places of the site itself (`/…`, `#…`). A list
 * of what is good, since `javascript:` has more spellings than anybody can list (pitfalls, 17).
 */
export const isLinkAddress = (address: string): boolean => {
  if (address.length > longest || disguise.test(address)) return false
  if (address.startsWith('#')) return address.length > 1
  if (address.startsWith('/')) return !address.startsWith('//')
  if (/^https?:\/\//i.test(address)) return isPlainUrl(address)
  return /^mailto:[^@:/]+@[^@:/]+$/i.test(address) || /^tel:\+?[\d().-]+(;[\w=.+-]+)*$/i.test(address)
}

/** An address on the web, as `isLinkAddress` has it. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && isLinkAddress(address)

/** `https://bank.vn@elsewhere.example` leads elsewhere. */
const isPlainUrl = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { password, username } = new URL(address)
  return username === '' && password === ''
}
