import { type JSXConvertersFunction, LinkJSXConverter, RichText } from '@payloadcms/richtext-lexical/react'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type {
  Award,
  CardBlock,
  FigureBlock,
  FilmBlock,
  GalleryBlock,
  KeyFiguresBlock,
  QuotationBlock,
} from '../../payload-types.ts'
import { Figures, personName, Picture, populated } from './parts.tsx'

/** Where links to our own documents lead in a preview: to their previews. */
const previewOf = (collection: string, id: string): string => `/admin/preview/${collection}/${id}`

const Quotation = ({ isReported, text, ...person }: QuotationBlock) => (
  <blockquote className={isReported ? 'reported' : 'said'}>
    <p>{isReported ? text : `“${text}”`}</p>
    <footer>{personName(person)}</footer>
  </blockquote>
)

const Card = ({ document, note }: CardBlock) => {
  const shown = populated(document.value)
  if (!shown) return null
  const name = 'name' in shown && document.relationTo !== 'awards' ? shown.name : (shown as Award).title
  const about = 'deeds' in shown ? shown.deeds : 'summary' in shown ? shown.summary : undefined
  const image = 'portrait' in shown ? shown.portrait : 'cover' in shown ? shown.cover : undefined
  return (
    <aside className="card">
      <Picture image={image} size="card" />
      <div>
        <a href={previewOf(document.relationTo, shown.id)}>{name}</a>
        <p>{note || about}</p>
      </div>
    </aside>
  )
}

const Film = ({ caption, poster, producer, title, url, year }: FilmBlock) => (
  <aside className="film">
    <Picture image={poster} size="wide" caption={caption} />
    <p>
      {url ? <a href={url}>{title}</a> : title}
      <small>{[producer, year].filter(Boolean).join(', ')}</small>
    </p>
  </aside>
)

type BlockNode<Fields> = { node: { fields: Fields } }

const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  ...LinkJSXConverter({
    internalDocToHref: ({ linkNode }) => {
      const { doc } = linkNode.fields
      const value = typeof doc?.value === 'object' ? (doc.value as { id: string }).id : doc?.value
      return doc ? previewOf(doc.relationTo, String(value)) : '#'
    },
  }),
  blocks: {
    figure: ({ node }: BlockNode<FigureBlock>) => (
      <Picture caption={node.fields.caption} image={node.fields.image} size="wide" />
    ),
    gallery: ({ node }: BlockNode<GalleryBlock>) => (
      <section className="gallery">
        {node.fields.title && <h3>{node.fields.title}</h3>}
        <div>
          {node.fields.images?.map(({ caption, id, image }) => (
            <Picture caption={caption} image={image} key={id} size="card" />
          ))}
        </div>
      </section>
    ),
    quotation: ({ node }: BlockNode<QuotationBlock>) => <Quotation {...node.fields} />,
    keyFigures: ({ node }: BlockNode<KeyFiguresBlock>) => (
      <Figures figures={node.fields.figures} title={node.fields.title} />
    ),
    film: ({ node }: BlockNode<FilmBlock>) => <Film {...node.fields} />,
    card: ({ node }: BlockNode<CardBlock>) => <Card {...node.fields} />,
  },
})

/** A rich text with every block that bodies may hold. */
export const Body = ({ text }: { text: unknown }) =>
  text ? <RichText className="body" converters={converters} data={text as SerializedEditorState} disableIndent /> : null
