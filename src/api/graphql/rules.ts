import {
  type ASTVisitor,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  type GraphQLError,
  type GraphQLField,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { problemsOfPublicQuery } from '../../delivery/query-guard.ts'
import { type Problem, refusal } from '../../delivery/query-problems.ts'
import type { QuerySchema } from '../../delivery/query-schema.ts'
import { notSignedIn } from '../closed-doors.ts'
import { Refused } from '../errors.ts'
import { refused } from '../public-query.ts'
import { type Cost, costLimits, costOf } from './cost.ts'
import { refusedAt } from './errors.ts'

type Variables = Readonly<Record<string, unknown>>

export type RuleOptions = {
  isProduction: boolean
  isStaff: boolean
  operationName: string | null | undefined
  querySchema: QuerySchema
  /** collection of a `where` argument by the name of its input type */
  collectionOfInput: ReadonlyMap<string, string>
  variables: Variables
}

/** The rules beyond GraphQL's own that a query passes before any of it is carried out. */
export const rulesFor = (options: RuleOptions): ValidationRule[] => [
  ...(options.isProduction ? [NoSchemaIntrospectionCustomRule] : []),
  costRule(options),
  ...(options.isStaff ? [] : [publicQueryRule(options), staffFieldsRule]),
]

/** What somebody may do with a document tells whether it exists (src/api/closed-doors.ts has the same for REST). */
const staffFieldsRule: ValidationRule = (context): ASTVisitor => ({
  Field(node) {
    const isRoot = context.getParentType() === context.getSchema().getQueryType()
    if (isRoot && /^(Access$|docAccess)/.test(node.name.value)) context.reportError(refusedAt(notSignedIn(), [node]))
  },
})

const chosenOperation = (
  context: ValidationContext,
  name: string | null | undefined,
): OperationDefinitionNode | undefined => {
  const operations = context.getDocument().definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  return name ? operations.find((node) => node.name?.value === name) : operations[0]
}

/** Variables as the resolvers will see them; none when they do not fit, since then nothing is carried out at all. */
const coerced = (context: ValidationContext, { operationName, variables }: RuleOptions): Variables | undefined => {
  const operation = chosenOperation(context, operationName)
  return getVariableValues(context.getSchema(), operation?.variableDefinitions ?? [], { ...variables }).coerced
}

const costRule =
  (options: RuleOptions): ValidationRule =>
  (context): ASTVisitor => ({
    Document(document) {
      const operation = chosenOperation(context, options.operationName)
      const variables = coerced(context, options)
      if (!operation || !variables) return
      const error = whenValid(() => tooMuch(costOf(context.getSchema(), document, operation, variables)))
      if (error) context.reportError(refusedAt(error, [operation]))
    },
  })

const count = (value: number): string => value.toLocaleString('vi-VN')

const tooMuch = ({ depth, documents, fields }: Cost): Refused | undefined => {
  if (depth > costLimits.depth)
    return new Refused(400, 'query-too-deep', `Truy vấn lồng nhau quá ${costLimits.depth} cấp.`)
  if (fields > costLimits.fields) {
    return new Refused(
      400,
      'query-too-costly',
      `Truy vấn gọi quá ${count(costLimits.fields)} trường, tính cả bí danh và các đoạn dùng lại.`,
    )
  }
  if (documents <= costLimits.documents) return undefined
  const words = `Truy vấn có thể đọc tới ${count(documents)} tài liệu; nhiều nhất là ${count(costLimits.documents)}. Hãy giảm «limit» hoặc số bí danh.`
  return new Refused(400, 'query-too-costly', words)
}

const publicQueryRule =
  (options: RuleOptions): ValidationRule =>
  (context): ASTVisitor => {
    const variables = coerced(context, options)
    return {
      Field(node) {
        const field = context.getFieldDef()
        if (!field || !variables) return
        const args = whenValid(() => getArgumentValues(field, node, variables))
        if (!args) return
        const problems = problemsOfArguments(field, args, options)
        if (problems.length > 0) context.reportError(refusedAt(refused(problems), [node]))
      },
    }
  }

const problemsOfArguments = (
  field: GraphQLField<unknown, unknown>,
  { select: _flag, ...query }: Record<string, unknown>,
  { collectionOfInput, querySchema }: RuleOptions,
): Problem[] => {
  const input = field.args.find(({ name }) => name === 'where')
  const collection = input ? collectionOfInput.get(getNamedType(input.type).name) : undefined
  // Versions, and joins of several collections: nothing tells what their filter may name.
  const unguarded = collection === undefined ? (['where', 'sort'] as const).filter((name) => query[name] != null) : []
  return [
    ...unguarded.map((name) => refusal(name, 'không dùng được ở đây')),
    ...problemsOfPublicQuery(query, { collection }, querySchema),
  ]
}

/** Arguments that do not fit their types are reported by GraphQL's own rules, in the same pass. */
const whenValid = <Value>(ask: () => Value): Value | undefined => {
  try {
    return ask()
  } catch (error) {
    if ((error as Partial<GraphQLError>).name === 'GraphQLError') return undefined
    throw error
  }
}
