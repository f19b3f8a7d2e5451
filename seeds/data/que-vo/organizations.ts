import type { Ref } from '../../ref.ts'
import type { SeedDocument } from '../../types.ts'
import {
  chiLang,
  chiLangCommittee,
  queOCell,
  queOVillage,
  queVoTown,
  townCommittee,
  townPeoplesCommittee,
} from './refs.ts'

const body = ({ ref: [, slug] }: Ref, name: string, kind: string, locality: Ref, rest: object = {}): SeedDocument => ({
  slug,
  data: { name, kind, locality, ...rest },
})

// The town and the commune ended on 01/07/2025 (domain.md), and with them what bore their names; the village did not.
const ended = { validTo: '2025-06-30' }

export const organizations: SeedDocument[] = [
  body(townCommittee, 'Thị ủy Quế Võ', 'party-committee', queVoTown, ended),
  body(townPeoplesCommittee, 'Ủy ban nhân dân thị xã Quế Võ', 'peoples-committee', queVoTown, ended),
  body(chiLangCommittee, 'Đảng ủy xã Chi Lăng', 'party-committee', chiLang, { parent: townCommittee, ...ended }),
  body(queOCell, 'Chi bộ thôn Quế Ổ', 'party-cell', chiLang),
  body(queOVillage, 'Thôn Quế Ổ', 'community', chiLang),
]
