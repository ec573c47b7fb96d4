/** What a flag takes. `json` is nested: it is given with --set or --body. */
export type FieldType = 'string' | 'number' | 'integer' | 'boolean' | 'file' | 'json'

/** A parameter of an operation, or an attribute of its body. */
export interface Field {
  /** As the API spells it: `climateLabels` is the flag `--climate-labels`. */
  name: string
  type: FieldType
  /** May be given several times. */
  isArray?: true
  isRequired?: true
  /** The only values there are. */
  values?: string[]
  /** What the document says of it. */
  about?: string
  /** The attributes of a nested object, one level down. */
  members?: Field[]
}

export interface Operation {
  /** The method of the client: `creditSplit`. */
  id: string
  /** Resource, then verb: `credit split`. */
  words: readonly [string, string]
  method: string
  path: string
  summary: string
  description: string
  query: readonly Field[]
  body: readonly Field[]
  /** Whether a change has to say which version it is meant for. */
  needsVersion: boolean
  takesKey: boolean
  /** `page`: a list that comes in pages. */
  answer: 'page' | 'list' | 'item' | 'content' | 'nothing'
  /** What a table of the answer shows. */
  columns: readonly string[]
}

/** climateLabels is climate-labels, and esgReportingPeriodId esg-reporting-period-id. */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]+(?![a-z])|[A-Z]/g, (capital, at: number) =>
    at === 0 ? capital.toLowerCase() : `-${capital.toLowerCase()}`,
  )
}

/** The names in the braces of a path, in order. */
export const pathParameters = (path: string): string[] =>
  [...path.matchAll(/{(\w+)}/g)].map(([, name = '']) => name)
