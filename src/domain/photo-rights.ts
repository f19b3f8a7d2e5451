/** On what ground a photograph may be shown. */
export const photoRights = {
  own: 'Ảnh của đơn vị',
  permission: 'Được tác giả cho phép',
  press: 'Ảnh báo chí, ghi rõ nguồn',
  other: 'Căn cứ khác',
} as const
