/**
 * Who may do what. The one table; access functions, transitions, the panel and the access matrix of the tests all read it.
 *
 * A cell says how far a role reaches:
 * - `–`     not at all
 * - `own`   what this person created, of what `unit` reaches: a draft that went to another unit is theirs no more
 * - `unit`  what the person's unit owns, the units below it and the units it succeeded
 * - `all`   everything
 *
 * An approver or administrator without a unit (a provincial head) reaches everything where the cell says `unit`.
 */
export const roles = ['contributor', 'editor', 'approver', 'administrator'] as const
export type Role = (typeof roles)[number]

export const roleLabels: Record<Role, string> = {
  contributor: 'Cộng tác viên',
  editor: 'Biên tập viên',
  approver: 'Người duyệt',
  administrator: 'Quản trị viên',
}

export const actions = ['read', 'create', 'update', 'delete', 'publish', 'withdraw'] as const
/** what only some resources know; nobody may where the table has no row */
export const specialActions = ['withdraw-basis'] as const
export type CommonAction = (typeof actions)[number]
export type Action = CommonAction | (typeof specialActions)[number]
export type Reach = '–' | 'own' | 'unit' | 'all'
type Row = Record<Role, Reach>
export type Permissions = Record<CommonAction, Row> & Partial<Record<(typeof specialActions)[number], Row>>

const row = (contributor: Reach, editor: Reach, approver: Reach, administrator: Reach): Row => ({
  contributor,
  editor,
  approver,
  administrator,
})

const nobody = row('–', '–', '–', '–')

export const permissions = {
  /** articles, individuals, models, awards, yearbooks: written, approved by somebody else, published */
  published: {
    //             contributor editor  approver administrator
    read: /*    */ row('unit', 'unit', 'unit', 'all'),
    create: /*  */ row('unit', 'unit', 'unit', 'all'),
    update: /*  */ row('own', 'unit', 'unit', 'all'),
    delete: /*  */ row('own', 'unit', 'unit', 'all'),
    publish: /* */ row('–', '–', 'unit', '–'),
    withdraw: /**/ row('–', '–', 'unit', '–'),
    /** individuals: what the person asked for by law; whoever keeps the accounts need not look for an approver first */
    'withdraw-basis': row('–', '–', 'unit', 'all'),
  },
  /** photographs, which show what the documents above tell */
  media: {
    read: /*    */ row('all', 'all', 'all', 'all'),
    create: /*  */ row('unit', 'unit', 'unit', 'all'),
    update: /*  */ row('own', 'unit', 'unit', 'all'),
    delete: /*  */ row('own', 'unit', 'unit', 'all'),
    publish: nobody,
    withdraw: nobody,
  },
  /** scans and consent papers: never public, never beyond the unit */
  privateFiles: {
    read: /*    */ row('own', 'unit', 'unit', 'all'),
    create: /*  */ row('unit', 'unit', 'unit', 'all'),
    update: /*  */ row('own', 'unit', 'unit', 'all'),
    delete: /*  */ row('–', 'unit', 'unit', 'all'),
    publish: nobody,
    withdraw: nobody,
  },
  /** organizations, localities, tags: shared by all units, public once saved */
  reference: {
    read: /*    */ row('all', 'all', 'all', 'all'),
    create: /*  */ row('–', 'all', 'all', 'all'),
    update: /*  */ row('–', 'all', 'all', 'all'),
    delete: /*  */ row('–', '–', '–', 'all'),
    publish: nobody,
    withdraw: nobody,
  },
  /** directives, themes, movements: public once saved, kept by the unit that entered them */
  campaign: {
    read: /*    */ row('all', 'all', 'all', 'all'),
    create: /*  */ row('–', 'unit', 'unit', 'all'),
    update: /*  */ row('–', 'unit', 'unit', 'all'),
    delete: /*  */ row('–', '–', 'unit', 'all'),
    publish: nobody,
    withdraw: nobody,
  },
  /** what stands on the front page: only what is published can be seen there */
  frontPage: {
    read: /*    */ row('all', 'all', 'all', 'all'),
    create: nobody,
    update: /*  */ row('–', 'all', 'all', 'all'),
    delete: nobody,
    publish: nobody,
    withdraw: nobody,
  },
  /** the department's name, contact and linked sites */
  settings: {
    read: /*    */ row('all', 'all', 'all', 'all'),
    create: nobody,
    update: /*  */ row('–', '–', '–', 'all'),
    delete: nobody,
    publish: nobody,
    withdraw: nobody,
  },
  /** categories, redirects: the structure of every site at once */
  structure: {
    read: /*    */ row('all', 'all', 'all', 'all'),
    create: /*  */ row('–', '–', '–', 'all'),
    update: /*  */ row('–', '–', '–', 'all'),
    delete: /*  */ row('–', '–', '–', 'all'),
    publish: nobody,
    withdraw: nobody,
  },
  /** readers' remarks: written by readers alone, answered by staff; `publish` and `withdraw` are the decision whether one is shown */
  remarks: {
    read: /*    */ row('unit', 'unit', 'unit', 'all'),
    create: nobody,
    update: /*  */ row('unit', 'unit', 'unit', 'all'),
    delete: /*  */ row('–', '–', 'unit', 'all'),
    publish: /* */ row('–', 'unit', 'unit', '–'),
    withdraw: /**/ row('–', 'unit', 'unit', '–'),
  },
  /** the programs that read us, with their keys and the people behind them */
  sites: {
    read: /*    */ row('–', '–', '–', 'all'),
    create: /*  */ row('–', '–', '–', 'all'),
    update: /*  */ row('–', '–', '–', 'all'),
    delete: /*  */ row('–', '–', '–', 'all'),
    publish: nobody,
    withdraw: nobody,
  },
  /** user accounts: names stand beside the work; everyone changes their own name and password, see collections/users */
  users: {
    read: /*    */ row('all', 'all', 'all', 'all'),
    create: /*  */ row('–', '–', '–', 'all'),
    update: /*  */ row('–', '–', '–', 'all'),
    delete: /*  */ row('–', '–', '–', 'all'),
    publish: nobody,
    withdraw: nobody,
  },
} as const satisfies Record<string, Permissions>

export type Resource = keyof typeof permissions

/** How far `role` reaches for `action`; `–` for somebody without a role. */
export const reachOf = (role: Role | undefined, resource: Resource, action: Action): Reach => {
  const table: Permissions = permissions[resource]
  return (role && table[action]?.[role]) ?? '–'
}
