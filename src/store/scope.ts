// The one place where what belongs to a customer is read and written: every query has its portal and its customer in it.
// No other module may name these tables; a test checks that.
import type {
  DeleteQueryBuilder,
  DeleteResult,
  Insertable,
  InsertQueryBuilder,
  InsertResult,
  SelectQueryBuilder,
  UpdateQueryBuilder,
  UpdateResult,
} from 'kysely';
import type { CustomerId, PortalName } from '../core/ids.ts';
import type { Database } from './schema/tables.ts';
import type { Db } from './store.ts';

/** Whose things are meant. */
export interface Scope {
  readonly portal: PortalName;
  /** Empty for what belongs to the whole portal, such as its rate cards and the state of its service. */
  readonly customer: CustomerId | '';
}

/** Tables whose every row belongs to one portal and one customer. */
export const scopedTables = [
  'record',
  'file_content',
  'package_charge',
  'signature',
  'alert_state',
  'access_token',
  'checkout',
  'payment',
  'audit',
  'report_file',
  'report_schedule',
  'saved_filter',
  'recipient',
  'erasure_request',
] as const;
export type ScopedTable = (typeof scopedTables)[number];

type Values<Table extends ScopedTable> = Omit<Insertable<Database[Table]>, 'portal' | 'customer'>;
type None = Record<never, never>;

export interface ScopedTables {
  select<Table extends ScopedTable>(table: Table): SelectQueryBuilder<Database, Table, None>;
  insert<Table extends ScopedTable>(
    table: Table,
    values: Values<Table>,
  ): InsertQueryBuilder<Database, Table, InsertResult>;
  update<Table extends ScopedTable>(table: Table): UpdateQueryBuilder<Database, Table, Table, UpdateResult>;
  remove<Table extends ScopedTable>(table: Table): DeleteQueryBuilder<Database, Table, DeleteResult>;
}

/** Queries on what is in the scope, and on nothing else. */
export function within(store: Db, scope: Scope): ScopedTables {
  const { portal, customer } = scope;
  // Kysely cannot see that every table of the union has both columns, so its builders get the types from here.
  return {
    select: <Table extends ScopedTable>(table: Table) =>
      store
        .selectFrom(table as 'record')
        .where('portal', '=', portal)
        .where('customer', '=', customer) as unknown as SelectQueryBuilder<Database, Table, None>,
    insert: <Table extends ScopedTable>(table: Table, values: Values<Table>) =>
      store.insertInto(table).values({ ...values, portal, customer } as unknown as Insertable<Database[Table]>),
    update: <Table extends ScopedTable>(table: Table) =>
      store
        .updateTable(table as 'record')
        .where('portal', '=', portal)
        .where('customer', '=', customer) as unknown as UpdateQueryBuilder<Database, Table, Table, UpdateResult>,
    remove: <Table extends ScopedTable>(table: Table) =>
      store
        .deleteFrom(table as 'record')
        .where('portal', '=', portal)
        .where('customer', '=', customer) as unknown as DeleteQueryBuilder<Database, Table, DeleteResult>,
  };
}
