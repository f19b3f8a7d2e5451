import type { PayloadRequest } from 'payload'

/** Set by the HTTP layer on every request (src/api/client-address.ts), over whatever the client sent by that name. */
export const clientAddressHeader = 'x-client-address'

/** The network a request comes from; undefined for the Local API (seeds, command lines). */
export const clientAddressOf = (req: Pick<PayloadRequest, 'headers'>): string | undefined =>
  req.headers?.get(clientAddressHeader) ?? undefined
