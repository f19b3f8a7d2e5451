/** The name of one document of a collection in Payload's GraphQL schema: `Article`, `createArticle`, `updateArticle`, `deleteArticle`. */
export const graphqlNames: Record<string, string> = {
  articles: 'Article',
  individuals: 'Individual',
  models: 'Model',
  awards: 'Award',
  yearbooks: 'Yearbook',
  directives: 'Directive',
  themes: 'Theme',
  movements: 'Movement',
  organizations: 'Organization',
  localities: 'Locality',
  categories: 'Category',
  tags: 'Tag',
  media: 'Media',
  'private-files': 'PrivateFile',
  sites: 'Site',
  users: 'User',
}
