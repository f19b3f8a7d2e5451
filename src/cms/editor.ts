import {
  AlignFeature,
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  IndentFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, TextField } from 'payload'
import { bodyBlocks } from './blocks/index.ts'
import { reworded } from './reworded.ts'
import { linkedCollections } from './shapes/link.ts'
import { isLinkAddress } from './shapes/link-address.ts'
import { tableFeature } from './table.ts'
import { toolbarWords } from './toolbar-words.ts'
import { validateBody } from './validate-body.ts'

const isAddress = (field: FieldAffectingData): field is TextField => field.type === 'text' && field.name === 'url'

/** Payload's own hook would escape an address that it does not know («/bài-viết», a host without a dot) into one that leads nowhere. */
const goodAddress = (field: TextField): TextField => ({
  ...field,
  hooks: {},
  validate: (value: unknown, { siblingData }: { siblingData: { linkType?: string } }) =>
    siblingData.linkType === 'internal' ||
    (typeof value === 'string' && isLinkAddress(value)) ||
    'Địa chỉ phải bắt đầu bằng http://, https://, mailto:, tel:, / hoặc #.',
})

const diff = '/src/admin/editor/BodyDiff.tsx#BodyDiff'

const editor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    toolbarWords(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    AlignFeature(),
    IndentFeature(),
    reworded(UnorderedListFeature(), 'Danh sách gạch đầu dòng'),
    reworded(OrderedListFeature(), 'Danh sách đánh số'),
    LinkFeature({
      enabledCollections: linkedCollections,
      fields: ({ defaultFields }) => defaultFields.map((field) => (isAddress(field) ? goodAddress(field) : field)),
    }),
    BlockquoteFeature(),
    reworded(HorizontalRuleFeature(), 'Đường kẻ ngang'),
    tableFeature(),
    BlocksFeature({ blocks: bodyBlocks }),
  ],
})

/** The one rich-text setup: headings from h2 (the title is h1), lists, tables, links to any public document, and the body blocks. */
export const bodyEditor: typeof editor = async (args) => {
  const adapter = await editor(args)
  return {
    ...adapter,
    DiffComponent: diff,
    generateImportMap: (map) => {
      adapter.generateImportMap?.(map)
      map.addToImportMap(diff)
    },
    validate: validateBody(adapter.validate),
  }
}
