/** Where a document stands between its writer and the readers. The approval workflow will add states between the first two. */
export const states = ['draft', 'published', 'withdrawn'] as const
export type State = (typeof states)[number]

export const stateLabels: Record<State, string> = {
  draft: 'Bản nháp',
  published: 'Đang xuất bản',
  withdrawn: 'Đã gỡ xuống',
}
