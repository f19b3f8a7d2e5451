import type { RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { removeReceivedFiles } from '../media/received.ts'
import { noSuchAddress } from './errors.ts'
import { type BridgeOptions, sendFetchResponse, toFetchRequest } from './fetch-bridge.ts'

type Options = BridgeOptions & { config: SanitizedConfig }

/** Payload's own REST API, without Next. */
export const rest = ({ config, ...bridge }: Options): RequestHandler =>
  async function rest(req, res) {
    if (isInherited(req.path)) throw noSuchAddress()
    const request = toFetchRequest(req, res, bridge)
    // Payload writes any form's file to disk and removes it only where the collection takes files.
    const response = await handleEndpoints({ config, request }).finally(() =>
      removeReceivedFiles(request as { files?: unknown }),
    )
    await sendFetchResponse(closedAsUnknown(response), req, res)
  }

/** Payload looks a collection up by its name, and finds what every object has: `/api/toString`. */
const isInherited = (path: string): boolean => (path.split('/')[1] ?? '') in Object.prototype

/** Payload says 501 of a collection without endpoints; to the world there is none. */
const closedAsUnknown = (response: Response): Response =>
  response.status === 501 ? new Response(response.body, { headers: response.headers, status: 404 }) : response
