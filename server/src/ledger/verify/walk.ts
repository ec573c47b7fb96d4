/**
 * The promises of the ledger are data: what must hold, as SQL, for each row of a walk. A walk passes
 * once over the tables, whatever the number of promises that are checked on its way.
 */
export interface Promised {
  name: string
  /** What holds, for people. */
  sentence: string
  /** SQL over a row of the walk; false or null is a breach. */
  holds: string
  /** SQL for a text that says what a row that breaks it is like. */
  breach: string
}

export interface Walk {
  /**
   * A select that gives `record_id` and `credit_id`, either of which may be null, and whatever the
   * promises look at.
   */
  rows: string
  promises: readonly Promised[]
}

export const BREACHES_MAX = 100

/**
 * The query that walks once and answers with what breaks each promise: all counted, the first
 * BREACHES_MAX of each told.
 */
export function walkQuery({ rows, promises }: Walk): string {
  const checks = promises.map(
    ({ name, holds, breach }) => `(${literal(name)}, (${holds}) is true, ${breach})`,
  )
  const allHold = promises.map(({ holds }) => `(${holds}) is true`).join('\n          and ')
  return `
    with broken as materialized (
      select walked.record_id, walked.credit_id, promised.name, promised.breach
        from (${rows}) walked
       cross join lateral (values ${checks.join(',\n          ')})
          as promised (name, holds, breach)
       where not (${allHold})
         and not promised.holds)
    select name, record_id, credit_id, breach, count::integer
      from (select *, count(*) over (partition by name) as count,
                   row_number() over (partition by name order by record_id, credit_id) as place
              from broken) ranked
     where place <= ${BREACHES_MAX}
     order by name, place`
}

/** A constant of our own as an SQL text. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
