// Formats with our own names of columns: CSV with a header, an object a line, and objects in lists.
import { cdrColumns } from '../../../core/column.ts';
import type { FileSample } from '../../reading/sample.ts';
import type { FileFormat } from '../format.ts';
import { objectCall } from '../ndjson.ts';
import { known, porticoReader } from '../portico.ts';
import { csvReader, jsonReader } from '../readers.ts';

const isOurs = (names: readonly string[]): boolean =>
  names.includes('call-id') && names.includes('call-time') && names.every((name) => known.includes(name));

export const portico: FileFormat = {
  id: 'portico',
  system: 'Portico: CSV with the columns of the CDR report',
  facts: [
    'The header names column ids of the report, `customer` and `revision`; `customer`, `call-id`, `call-time`, `source`, `destination` and `duration` are needed.',
    'Times are ISO 8601 with their zone, amounts decimals with at most six places, `pdd` and `ring-duration` seconds.',
  ],
  recognize: ({ rows: [header = []] }) => (isOurs(header) ? 'its header has column ids of the CDR report' : undefined),
  open: ({ sample, adjust, dialing }) => {
    const [header = []] = sample.rows;
    return { read: csvReader(porticoReader(header, adjust, dialing), ','), skip: 1, by: 'lines' };
  },
};

function recognizedObject({ json, object }: FileSample, written: FileSample['json']): string | undefined {
  return json === written && object !== undefined && isOurs(Object.keys(object))
    ? `its objects have column ids of the CDR report, ${written === 'lines' ? 'one a line' : 'in a list'}`
    : undefined;
}

const keys = `The keys are column ids of the report (of ${cdrColumns.size}), \`customer\` and \`revision\`; ids and numbers of JSON keep every digit, \`meta\` may be an object.`;

export const ndjson: FileFormat = {
  id: 'ndjson',
  system: 'Portico: JSON, an object a line',
  facts: [keys, 'As `POST /api/v1/cdrs` takes it. A line that cannot be read is refused alone.'],
  recognize: (sample) => recognizedObject(sample, 'lines'),
  open: ({ adjust, dialing }) => ({
    read: jsonReader((object) => objectCall(object, adjust, dialing)),
    ...{ skip: 0, by: 'lines' as const },
  }),
};

export const json: FileFormat = {
  id: 'json',
  system: 'Portico: JSON, a list of objects',
  facts: [
    keys,
    'A list, a list in an envelope (`calls`, `data`, `records`, `results`, ...), or objects one after another, of any length: it is read while it arrives. What follows a place that is not JSON may be lost with it, so `ndjson` is better where there is a choice.',
  ],
  recognize: (sample) => recognizedObject(sample, 'elements'),
  open: ({ adjust, dialing }) => ({
    read: jsonReader((object) => objectCall(object, adjust, dialing)),
    ...{ skip: 0, by: 'elements' as const },
  }),
};
