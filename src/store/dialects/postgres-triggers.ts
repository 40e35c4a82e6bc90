// The triggers of the PostgreSQL store in plpgsql. They do what those of SQLite do, with many concurrent writers.

/**
 * A trigger with a function of its own. The function uses the search path of the tables, not that of the session that edits by
 * hand. Triggers of the same event run in the order of their names.
 */
function trigger(name: string, when: string, body: string): string[] {
  return [
    `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT
     AS $$ BEGIN ${body} RETURN NULL; END $$`,
    `CREATE TRIGGER ${name} ${when} EXECUTE FUNCTION ${name}()`,
  ];
}

const bump = 'UPDATE change_counter SET value = value + 1 WHERE id = 1;';
const counter = '(SELECT value FROM change_counter WHERE id = 1)';
const notify = `PERFORM pg_notify('portico_change', '');`;

/** Marks the brands of a query as no longer what they were brought to. */
const drifted = (brands: string): string =>
  `INSERT INTO brand_state (brand, digest, drifted) SELECT brand, '', 1 FROM (${brands}) AS changed (brand)
   ON CONFLICT (brand) DO UPDATE SET drifted = 1;`;

/** True when an update of a resource row was not made by an apply, which always writes a new seq. */
const byHand = `NEW.seq = OLD.seq AND
  (NEW.kind, NEW.name, NEW.spec, NEW.digest, NEW.brand, NEW.archived_at, NEW.edited) IS DISTINCT FROM
  (OLD.kind, OLD.name, OLD.spec, OLD.digest, OLD.brand, OLD.archived_at, OLD.edited)`;

/** Rows that no apply has inserted: it writes the value of the counter that it has claimed. */
const foreign = `FROM inserted WHERE seq <> ${counter}`;

// An apply takes the counter before it writes rows. Edits by hand do so too, or the two could wait for each other for ever.
const counterFirst = (table: string): string[] =>
  trigger(
    `a_counter_first_${table}`,
    `BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH STATEMENT`,
    'PERFORM 1 FROM change_counter WHERE id = 1 FOR UPDATE;',
  );

export const triggers: readonly string[] = [
  ...counterFirst('resource'),
  ...counterFirst('asset_content'),
  ...trigger(
    'resource_edited',
    `AFTER UPDATE ON resource FOR EACH ROW WHEN (${byHand})`,
    `${bump}
     UPDATE resource SET seq = ${counter}, edited = CASE
         WHEN OLD.edited = 2 OR (NEW.kind, NEW.name) <> (OLD.kind, OLD.name) THEN 2 ELSE 1 END
       WHERE kind = NEW.kind AND name = NEW.name;`,
  ),
  // Once a statement: an apply inserts a hundred thousand rows.
  ...trigger(
    'resource_inserted',
    'AFTER INSERT ON resource REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT',
    `UPDATE resource SET edited = 2, seq = ${counter} + 1 FROM (SELECT kind, name ${foreign}) AS own
       WHERE resource.kind = own.kind AND resource.name = own.name;
     IF FOUND THEN ${bump} END IF;`,
  ),
  ...trigger('resource_deleted', 'AFTER DELETE ON resource FOR EACH ROW', bump),
  ...trigger('resource_truncated', 'AFTER TRUNCATE ON resource', bump),
  ...trigger(
    'asset_content_changed',
    'AFTER UPDATE OR DELETE ON asset_content FOR EACH ROW',
    `${bump} UPDATE resource SET edited = 1, seq = ${counter} WHERE kind = 'asset' AND name = OLD.digest;`,
  ),
  ...trigger(
    'asset_content_truncated',
    'AFTER TRUNCATE ON asset_content',
    `${bump} UPDATE resource SET edited = 1, seq = ${counter} WHERE kind = 'asset';`,
  ),
  // The notification has no payload: listeners read the tables for what changed.
  ...trigger('change_notified', 'AFTER UPDATE ON change_counter', notify),
];

export const stateTriggers: readonly string[] = [
  ...trigger(
    'brand_state_updated',
    `AFTER UPDATE ON resource FOR EACH ROW WHEN (${byHand})`,
    drifted("SELECT coalesce(OLD.brand, '') UNION SELECT coalesce(NEW.brand, '')"),
  ),
  // Named to run before resource_inserted, which moves the counter on.
  ...trigger(
    'a_brand_state_inserted',
    'AFTER INSERT ON resource REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT',
    drifted(`SELECT DISTINCT coalesce(brand, '') ${foreign}`),
  ),
  ...trigger('brand_state_deleted', 'AFTER DELETE ON resource FOR EACH ROW', drifted("SELECT coalesce(OLD.brand, '')")),
  ...trigger('brand_state_truncated', 'AFTER TRUNCATE ON resource', 'UPDATE brand_state SET drifted = 1;'),
  ...trigger('brand_state_content', 'AFTER UPDATE OR DELETE ON asset_content FOR EACH ROW', drifted("SELECT ''")),
  ...trigger('brand_state_content_truncated', 'AFTER TRUNCATE ON asset_content', drifted("SELECT ''")),
  // One writer at a time until the commit, so that a reader that has seen an event has seen all with smaller numbers.
  ...trigger(
    'event_ordered',
    'BEFORE INSERT ON event FOR EACH STATEMENT',
    `PERFORM pg_advisory_xact_lock(hashtext('portico event'));`,
  ),
  ...trigger('event_notified', 'AFTER INSERT ON event', notify),
];

export const auditTriggers: readonly string[] = trigger(
  'console_audit_changed',
  'BEFORE UPDATE OR DELETE OR TRUNCATE ON console_audit FOR EACH STATEMENT',
  `RAISE EXCEPTION 'what was noted of operators is never changed';`,
);
