import { type RequestHandler, Router } from 'express'
import { noSuchAddress, Refused } from './errors.ts'
import type { IsFromStaff } from './who.ts'

const shut: RequestHandler = function shut() {
  throw noSuchAddress()
}

export const notSignedIn = () => new Refused(401, 'not-signed-in', 'Hãy đăng nhập trước.')

/**
 * Payload lets whoever comes first make the first account; here that is `npm run create-admin`, on the server itself. And it tells everybody
 * what they may do with a document, and so whether a draft of that id exists; here it tells staff, whose panel asks.
 */
export const closedApi = (isFromStaff: IsFromStaff): Router => {
  const forStaff: RequestHandler = async function forStaff(req, _res, next) {
    if (req.method !== 'OPTIONS' && !(await isFromStaff(req))) throw notSignedIn()
    next()
  }
  return Router()
    .all('/:collection/first-register', shut)
    .all(['/access', '/:collection/access{/:id}', '/globals/:global/access'], forStaff)
}

const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Chưa có tài khoản · Lan Tỏa</title>
<style>
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 1.05rem/1.6 system-ui, sans-serif; color: #1c1c1c; background: #f6f4ef }
main { max-width: 34rem; padding: 2rem }
code { display: block; padding: .75rem 1rem; background: #fff; border: 1px solid #d8d2c4; border-radius: .4rem }
</style>
</head>
<body>
<main>
<h1>Chưa có tài khoản nào</h1>
<p>Tài khoản quản trị đầu tiên được lập ngay trên máy chủ. Hãy nhờ người quản lý máy chủ chạy lệnh:</p>
<p><code>npm run create-admin</code></p>
<p>Sau đó <a href="/admin/login">đăng nhập</a> bằng tài khoản ấy.</p>
</main>
</body>
</html>
`

const createAdminHint: RequestHandler = function createAdminHint(_req, res) {
  res.type('html').send(page)
}

export const closedPanel = (): Router => Router().all('/create-first-user{/*rest}', createAdminHint)
