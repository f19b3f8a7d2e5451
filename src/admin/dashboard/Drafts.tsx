import { Link } from '@payloadcms/ui'
import { formatDateTime } from '../../domain/instants.ts'
import type { Draft } from './read.ts'

/** What is not finished, newest first. */
export const Drafts = ({ admin, drafts }: { admin: string; drafts: Draft[] }) => (
  <section aria-labelledby="desk-drafts" className="desk">
    <h2 id="desk-drafts">Đang viết dở</h2>
    <ul>
      {drafts.map(({ collection, id, isWithdrawn, kind, title, updatedAt }) => (
        <li key={id}>
          <Link href={`${admin}/collections/${collection}/${id}`}>{title}</Link>
          <span>
            {kind}
            {isWithdrawn ? ' · đã gỡ xuống' : ''} · sửa {formatDateTime(updatedAt)}
          </span>
        </li>
      ))}
    </ul>
  </section>
)
