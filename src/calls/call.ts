// A call as the store keeps it, and a part of its fields.
import type { Selectable } from 'kysely';
import type { CdrTable } from '../store/schema/calls.ts';

export type Call = Selectable<CdrTable>;

/** A call of which only some fields were read; time and id always are. */
export type CallFields = Pick<Call, 'call_time' | 'id'> & Partial<Call>;
