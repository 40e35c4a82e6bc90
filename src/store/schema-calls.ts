// The tables of calls, as Kysely sees them.

export interface CdrTable {
  customer: string;
  call_time: number;
  /** Random-free tie-breaker for keyset paging: sha256 prefix of (source system, call id) as integer below 2^53. */
  id: number;
  /** The system the record came from, e.g. `asterisk`; with call_id its identity. */
  origin: string;
  call_id: string;
  switch: string | null;
  source: string;
  card_id: string | null;
  tech_prefix: string | null;
  destination: string;
  lrn: string | null;
  duration: number;
  recording_file: string | null;
  play_audio: string | null;
  release_reason: string | null;
  /** Milliseconds, as `ring_duration` and `pdd`; files and screens say seconds with three decimals. */
  pdd_in: number | null;
  ring_duration: number | null;
  sip_code: number | null;
  sip_reason: string | null;
  dtmf: string | null;
  direction: string | null;
  source_ip: string | null;
  destination_code: string | null;
  destination_name: string | null;
  billed_duration: number;
  rate: number | null;
  connect_cost: number | null;
  pdd: number | null;
  charge: number;
  meta: string | null;
  connected: number;
}

export interface CdrHourTable {
  customer: string;
  /** Start of the UTC hour. */
  hour: number;
  destination_name: string;
  direction: string;
  attempts: number;
  connected: number;
  dtmf: number;
  duration: number;
  billed_duration: number;
  charge: number;
}
