// Limits of files that are read: repositories, documents and what they name, call records, spreadsheets, databases.
import type { Limit } from './limit.ts';

const KIB = 1024;
const MIB = 1024 * KIB;

export const fileLimits = {
  treeEntries: {
    ...{ value: 200_000, unit: 'count', of: 'files of a revision, far above 10,000 brands' },
    beyond: 'the revision is not read; the last good one stays',
  },
  blobBytes: {
    ...{ value: 8 * MIB, unit: 'bytes', of: 'a single file of a revision' },
    beyond: 'the file is a finding at its path',
  },
  contractBytes: { value: 200_000, unit: 'bytes', of: 'the text of a contract', beyond: 'a finding at its line' },
  cssRules: { value: 2_000, unit: 'count', of: "rules of a brand's stylesheet", beyond: 'a finding' },
  cssNesting: {
    ...{ value: 32, unit: 'levels', of: "brackets in a brand's stylesheet, whose parser is recursive" },
    beyond: 'a finding, before it is parsed',
  },
  callLine: {
    ...{ value: 65_536, unit: 'characters', of: 'a line of call records' },
    beyond: 'the line is refused with its number; no more than this is held',
  },
  callObject: {
    ...{ value: 4_194_304, unit: 'characters', of: 'an object of call records in JSON that is not one a line' },
    beyond: 'the object is refused with the line that it begins at; no more than this is held',
  },
  callObjectFields: {
    ...{ value: 2_000, unit: 'count', of: 'fields of an object of call records, with those of objects in it' },
    beyond: 'further ones are not looked at',
  },
  callObjectDepth: {
    ...{ value: 5, unit: 'levels', of: 'objects and lists in an object of call records whose fields are looked at' },
    beyond: 'deeper ones are not looked at',
  },
  callUnpackedBytes: {
    ...{ value: 256 * MIB, unit: 'bytes', of: 'what a packed file of call records may unpack to, however small it is' },
    beyond: '`callUnpackedRatio` counts',
  },
  callUnpackedRatio: {
    ...{ value: 250, unit: 'count', of: 'times its size that a packed file of call records may unpack to' },
    beyond: 'reading ends; rows that were read before are kept',
  },
  callArchiveBytes: {
    value: 256 * MIB,
    unit: 'bytes',
    of: 'a ZIP archive of call records, which is held in memory',
    beyond: 'refused',
  },
  callArchiveMembers: { value: 1_000, unit: 'count', of: 'files in a ZIP archive of call records', beyond: 'refused' },
  callBzip2Bytes: {
    ...{ value: 64 * MIB, unit: 'bytes', of: 'a file of call records packed with bzip2; ten times that unpacked' },
    beyond: 'refused',
  },
  callFollowedBytes: {
    ...{ value: 64 * MIB, unit: 'bytes', of: 'a followed file of call records that is not of lines in UTF-8' },
    beyond: 'the file is reported and left; `import cdr` loads it',
  },
  callFollowedFiles: {
    value: 50_000,
    unit: 'count',
    of: 'files of a folder that calls are followed in',
    beyond: 'following ends',
  },
  callFollowedMs: {
    ...{ value: 90 * 86_400_000, unit: 'milliseconds', of: 'how long it is known how far a followed file was taken' },
    beyond: 'it is read again from its beginning; its calls are known',
  },
  callsBegun: {
    ...{ value: 500_000, unit: 'count', of: 'calls of one file that have begun and whose end has not been read' },
    beyond: 'rows that begin further ones are refused',
  },
  callSample: {
    ...{ value: 64 * KIB, unit: 'bytes', of: 'the beginning of a file of call records by which its format is found' },
    beyond: 'not looked at for that',
  },
  rateDeckBytes: { value: 64 * MIB, unit: 'bytes', of: 'a rate deck', beyond: 'refused' },
  rateDeckUnpackedBytes: {
    ...{ value: 512 * MIB, unit: 'bytes', of: 'what a rate deck in XLSX unpacks to' },
    beyond: 'refused; as CSV it is read',
  },
  rateDeckRows: { value: 1_048_576, unit: 'count', of: 'rows of a rate deck', beyond: 'refused' },
  rateDeckLines: { value: 1_000_000, unit: 'count', of: 'codes of a rate deck', beyond: 'refused' },
  rateDeckRange: {
    value: 10_000,
    unit: 'count',
    of: 'codes of one range of a rate deck',
    beyond: 'the row is refused',
  },
  callLines: {
    value: 10_000,
    unit: 'count',
    of: "lines of one request to the operator's API",
    beyond: 'refused (400)',
  },
  spreadsheetBytes: { value: 32 * MIB, unit: 'bytes', of: 'a spreadsheet of brands', beyond: 'the import is refused' },
  spreadsheetRows: {
    value: 10_000,
    unit: 'count',
    of: 'rows of a spreadsheet of brands',
    beyond: 'the import is refused',
  },
  spreadsheetColumns: {
    value: 200,
    unit: 'count',
    of: 'columns of a spreadsheet of brands',
    beyond: 'the import is refused',
  },
  countryDatabaseBytes: {
    ...{ value: 512 * MIB, unit: 'bytes', of: '`geo.database`, some times the largest that is published' },
    beyond: 'it is not read, with a warning; the former one stays in use',
  },
  namedFileBytes: {
    value: 1024 * 1024,
    unit: 'bytes',
    of: 'a file that a cell of a spreadsheet of brands names',
    beyond: 'the cell is refused',
  },
} as const satisfies Readonly<Record<string, Limit>>;
