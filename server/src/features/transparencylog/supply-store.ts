import type { Supply } from '@environmental-credit-service/proof/replay'
import { sql } from 'kysely'
import type { Tx } from '../../db/open.ts'

export interface NamedSupply extends Supply {
  registryName: string
  ecoProjectName: string | null
}

interface Wanted {
  ecoProjectId?: string | undefined
  vintage?: number | undefined
  registryId?: string | undefined
  top: number
  skip: number
}

/** Sums over the credits that were not split: their parts stand for those that were. */
export async function supplyRows(
  tx: Tx,
  { ecoProjectId, vintage, registryId, top, skip }: Wanted,
): Promise<{ items: NamedSupply[]; totalCount: number }> {
  const of = (status: string) =>
    sql`coalesce(sum(quantity) filter (where status = ${status}::credit_status), 0)::bigint`
  const { rows } = await sql<NamedSupply & { totalCount: number }>`
    select summed.*, registry.name as registry_name, project.name as eco_project_name
      from (
    select issuer_id as registry_id, eco_project_id, vintage, sum(quantity)::bigint as issued,
           ${of('active')} as active, ${of('listed')} as listed, ${of('retired')} as retired,
           ${of('cancelled')} as cancelled, (count(*) over ())::integer as total_count
      from credits
     where status <> 'split'
       and (${ecoProjectId ?? null}::uuid is null or eco_project_id = ${ecoProjectId ?? null}::uuid)
       and (${registryId ?? null}::uuid is null or issuer_id = ${registryId ?? null}::uuid)
       and (${vintage ?? null}::integer is null or vintage = ${vintage ?? null}::integer)
     group by issuer_id, eco_project_id, vintage
     order by issuer_id, eco_project_id, vintage
     limit ${top} offset ${skip}) summed
      join organizations registry on registry.id = summed.registry_id
      left join eco_projects project on project.id = summed.eco_project_id
     order by summed.registry_id, summed.eco_project_id, summed.vintage`.execute(tx)
  return { items: rows, totalCount: rows[0]?.totalCount ?? 0 }
}
