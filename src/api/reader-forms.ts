import type { RequestHandler } from 'express'

/** What a reader's browser calls from a site's own page, by method. */
const forms: Record<string, string | undefined> = {
  '/reader-feedback': 'POST',
  '/reader-feedback/form-token': 'GET',
}

/**
 * Lets pages of any origin send readers' remarks: without cookies, so that nobody acts for a signed-in editor. TRUSTED_ORIGINS have been let
 * through already. What the list of remarks says is not opened by it.
 */
export const readerForms: RequestHandler = function readerForms(req, res, next) {
  const method = req.method === 'OPTIONS' ? req.get('Access-Control-Request-Method') : req.method
  if (method !== undefined && forms[req.path] === method && !res.hasHeader('Access-Control-Allow-Origin')) {
    res.setHeader('Access-Control-Allow-Origin', '*')
    res.setHeader('Access-Control-Expose-Headers', 'Retry-After')
  }
  next()
}
