import type { Walk } from './walk.ts'

/** Each split beside the children that were made of it, all from the records. */
const splits: Walk = {
  rows: `
    select split.id as record_id, coalesce(split.credit_id, children.parent_id) as credit_id,
           split.id is not null as is_recorded, split.serial_from, split.serial_to,
           split.from_owner_id, split.organization_id, split.sequence, children.*
      from (select * from ledger_records where operation = 'split') split
      full join (
        select parent_id, count(*) as child_count, min(serial_from) as lowest,
               max(serial_to) as highest, bool_and(is_next) as are_contiguous,
               min(sequence) as first_sequence,
               bool_and(registry_id = parent_registry and line_key = parent_line) as share_line,
               bool_and(to_owner_id = parent_owner) as share_owner,
               bool_and(organization_id = parent_organization) as share_actor,
               count(distinct coalesce(marketplace_id, '00000000-0000-0000-0000-000000000000'))
                 as lien_count
          from (select child.*, parent.registry_id as parent_registry,
                       parent.line_key as parent_line, parent.from_owner_id as parent_owner,
                       parent.organization_id as parent_organization,
                       child.serial_from = coalesce(lag(child.serial_to) over (
                         partition by child.parent_id order by child.serial_from) + 1,
                         child.serial_from) as is_next
                  from ledger_records child
                  left join ledger_records parent
                    on parent.credit_id = child.parent_id and parent.operation = 'split'
                 where child.operation = 'child') placed
         group by parent_id) children on children.parent_id = split.credit_id`,
  promises: [
    {
      name: 'split-has-children',
      sentence: 'Every split left two children or more, and no children came without a split',
      holds: 'is_recorded and child_count >= 2',
      breach: `case when is_recorded then format('The split left %s children', coalesce(child_count, 0))
        else format('%s children without a split', child_count) end`,
    },
    {
      name: 'children-tile-their-parent',
      sentence: 'The children of a split cover the serials of their parent exactly',
      holds: `child_count is null or not is_recorded or
        (lowest = serial_from and highest = serial_to and are_contiguous and share_line)`,
      breach: `format('Serials %s to %s were split into %s children from %s to %s%s%s', serial_from,
        serial_to, child_count, lowest, highest,
        case when are_contiguous then '' else ', with a gap or an overlap' end,
        case when share_line then '' else ', on another line' end)`,
    },
    {
      name: 'children-begin-as-their-parent',
      sentence: 'Children begin after the split, with the owner and the listing of their parent',
      holds: `child_count is null or not is_recorded or
        (share_owner and share_actor and lien_count = 1 and first_sequence > sequence)`,
      breach: `'A child of the split ' || concat_ws(' and ',
        case when share_owner then null else 'belongs to another' end,
        case when share_actor then null else 'was made by another' end,
        case when lien_count > 1 then 'is listed elsewhere than its siblings' end,
        case when first_sequence <= sequence then 'comes before it' end)`,
    },
  ],
}

/** What was minted on each line, in the order of its serials, from the records. */
const minted: Walk = {
  rows: `
    select id as record_id, credit_id, registry_id, line_key, serial_from, serial_to, sequence,
           coalesce(lag(serial_to) over in_order, 0) + 1 as next,
           lag(sequence) over in_order as sequence_before
      from ledger_records where operation = 'mint'
    window in_order as (partition by registry_id, line_key order by serial_from, serial_to)`,
  promises: [
    {
      name: 'minted-serials-run-on',
      sentence: 'The serials minted on a line run from 1 without a gap or an overlap',
      holds: 'serial_from = next',
      breach: `format('Line %s of registry %s: serials %s to %s, where %s comes next', line_key,
        registry_id, serial_from, serial_to, next)`,
    },
    {
      name: 'minted-in-order',
      sentence: 'Lower serials of a line were minted earlier',
      holds: 'sequence_before is null or sequence_before < sequence',
      breach: `format('Line %s: serials %s to %s are recorded before those below', line_key,
        serial_from, serial_to)`,
    },
  ],
}

/** Each line beside the highest serial minted on it. */
const lines: Walk = {
  rows: `
    select null::uuid as record_id, null::uuid as credit_id, line_key, registry_id,
           coalesce(line.last_serial, 0) as last_serial, coalesce(minted.highest, 0) as highest
      from serial_lines line
      full join (select registry_id, line_key, max(serial_to) as highest
                   from ledger_records where operation = 'mint'
                  group by registry_id, line_key) minted using (registry_id, line_key)`,
  promises: [
    {
      name: 'line-ends-as-minted',
      sentence: 'A line has come as far as its last minted serial',
      holds: 'last_serial = highest',
      breach: `format('Line %s of registry %s stands at %s, the records at %s', line_key,
        registry_id, last_serial, highest)`,
    },
  ],
}

/**
 * Each minted credit beside the leaves of its tree: what lives or ended otherwise than by a split.
 * From the credits, and by the place of their serials alone, whatever they say is their parent.
 */
const leaves: Walk = {
  rows: `
    select null::uuid as record_id, coalesce(root.id, tree.odd_leaf, tree.first_leaf) as credit_id,
           root.id as root_id, root.quantity, coalesce(tree.quantity, 0) as leaf_quantity,
           tree.odd_leaf, tree.are_contiguous
      from (select * from credits where parent_id is null) root
      full join (
        select issuer_id, line_key, root_from, sum(quantity) as quantity,
               coalesce(bool_and(serial_from = next), false) as are_contiguous,
               min(id::text) filter (where serial_from is distinct from next)::uuid as odd_leaf,
               min(id::text)::uuid as first_leaf
          from (select id, issuer_id, line_key, serial_from, quantity, is_leaf,
                       lag(case when is_leaf then serial_to + 1 else serial_from end)
                         over in_order as next,
                       max(serial_from) filter (where not is_leaf) over in_order as root_from
                  from (select id, issuer_id, line_key, serial_from, serial_to, quantity,
                               false as is_leaf
                          from credits where parent_id is null
                        union all
                        select id, issuer_id, line_key, serial_from, serial_to, quantity, true
                          from credits where status <> 'split') piece
                window in_order as (partition by issuer_id, line_key
                                    order by serial_from, is_leaf)) placed
         where is_leaf
         group by issuer_id, line_key, root_from) tree
        on (tree.issuer_id, tree.line_key, tree.root_from) =
           (root.issuer_id, root.line_key, root.serial_from)`,
  promises: [
    {
      name: 'every-unit-once',
      sentence:
        'Every serial that was minted lies in one credit that is not split, and in one alone',
      holds: 'root_id is not null and are_contiguous',
      breach: `case when root_id is null then 'Its serials were never minted'
        when odd_leaf is null then 'Nothing is left of it'
        else format('Its leaves leave a gap or overlap before credit %s', odd_leaf) end`,
    },
    {
      name: 'leaves-add-up',
      sentence: 'What is left of a minted credit, retired and cancelled included, adds up to it',
      holds: 'quantity = leaf_quantity',
      breach: `format('%s serials were minted, the leaves of its splits hold %s',
        coalesce(quantity, 0), leaf_quantity)`,
    },
  ],
}

export const conservation: readonly Walk[] = [splits, minted, lines, leaves]
