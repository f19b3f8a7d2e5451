/** Node as the project always runs it. */
export const nodeFlags = ['--conditions=production', '--enable-source-maps']
