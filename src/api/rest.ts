import type { RequestHandler } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { type BridgeOptions, sendFetchResponse, toFetchRequest } from './fetch-bridge.ts'

type Options = BridgeOptions & { config: SanitizedConfig }

/** Payload's own REST API, without Next. */
export const rest = ({ config, ...bridge }: Options): RequestHandler =>
  async function rest(req, res) {
    const response = await handleEndpoints({ config, request: toFetchRequest(req, res, bridge) })
    await sendFetchResponse(response, req, res)
  }
