// Read the file that maps the columns of a CSV file of calls.
import { PortalError } from '../../core/portal-error.ts';
import type { CdrMapping } from '../../schema/documents.ts';
import { CdrMapping as validator } from '../../schema/validators.js';
import { parseYaml } from '../yaml/document.ts';
import { schemaProblems } from './check-schema.ts';

const hint = 'schemas/cdr-mapping.schema.json says what it may hold.';

/** Reads a mapping. @throws PortalError `input-invalid` with the location of the first mistake. */
export async function readMapping(file: string, bytes: Buffer): Promise<CdrMapping> {
  const { documents, problems } = await parseYaml(file, bytes);
  const [document] = documents;
  const found = document === undefined ? problems : [...problems, ...schemaProblems(document, validator)];
  const [problem] = found;
  if (document === undefined || problem !== undefined) {
    const place = problem === undefined ? '' : `:${problem.origin.line}:${problem.origin.column}`;
    throw new PortalError('input-invalid', `${file}${place}: ${problem?.message ?? 'the file is empty'}`, hint);
  }
  // Checked by the schema that the type is generated from.
  return document.value as unknown as CdrMapping;
}
