/** The heading of an array's rows in the panel: the values of these fields of the row, codes in words. */
export const rowLabel = (names: string[], words: Record<string, string> = {}) => ({
  RowLabel: { path: '/src/admin/RowLabel.tsx#RowLabel', clientProps: { names, words } },
})
