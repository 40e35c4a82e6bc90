// The server's own settings: `portico.yaml`, overridden key by key by PORTICO_SECTION_KEY, with the defaults of their schema.
import { dirname } from 'node:path';
import type { Json } from '../../core/canonical.ts';
import type { Origin, Problem } from '../../core/problem.ts';
import { type Settings, settingsTree } from '../../schema/settings.ts';
import { PorticoSettings as validator } from '../../schema/validators.js';
import { problemsOfErrors, schemaErrors } from '../documents/check-schema.ts';
import { parseYaml, type YamlDocument } from '../yaml/document.ts';
import type { Pointer } from '../yaml/locator.ts';
import { approvalProblems } from './approval.ts';
import { auditProblems } from './audit.ts';
import { consoleProblems } from './console.ts';
import {
  type Environment,
  unknownVariables,
  type Variable,
  variableAt,
  variableOrigin,
  withEnvironment,
} from './environment.ts';
import { notifyProblems } from './notify.ts';
import { readValue } from './read-values.ts';
import { refusedPointer, withoutRefused } from './refused-values.ts';
import type { SettingProblem } from './setting-problem.ts';
import { sourceProblems } from './sources.ts';
import { transportProblems } from './transport.ts';

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What is right of them, and defaults in place of the rest: to check more, never to run with. Null where nothing could be read. */
      readonly rest: Settings | null;
    };

/** Reads settings; without a file everything comes from defaults and the environment. Paths count from the file's folder. */
export async function readSettings(
  text: string | undefined,
  file: string,
  environment: Environment,
): Promise<SettingsResult> {
  const { documents, problems } = await parseYaml(file, Buffer.from(text ?? '{}'));
  const written = documents[0] ?? (await parseYaml(file, Buffer.from('{}'))).documents[0];
  if (written === undefined) return { ok: false, problems, rest: null };
  const merged = await withEnvironment(written.value, settingsTree, environment);
  const document = mergedDocument(written, merged.value, merged.given);
  const errors = schemaErrors(document, validator);
  const refused = [
    ...problems,
    ...merged.problems,
    ...unknownVariables(merged.value, settingsTree, environment),
    ...problemsOfErrors(document, errors),
  ];
  const usable = { ...document, value: withoutRefused(document.value, errors) };
  const { settings, problems: others } = resolved(usable);
  const wrong = [...errors.map(refusedPointer), ...document.lost.map((pointer) => pointer.join('/'))];
  // What is only there because something else is missing or wrong is not reported.
  const found = [...refused, ...others.filter(({ pointer }) => !wrong.some((each) => areRelated(each, pointer)))];
  return found.length === 0 ? { ok: true, settings } : { ok: false, problems: found, rest: settings };
}

/** Whether one of two pointers leads to a part of what the other one leads to. */
const areRelated = (left: string, right: string): boolean =>
  `${left}/`.startsWith(`${right}/`) || `${right}/`.startsWith(`${left}/`);

/** The merged settings as a document whose values are located in the file, or at the variable that they come from. */
function mergedDocument(written: YamlDocument, value: Json, given: readonly Variable[]): YamlDocument {
  const locate = (pointer: Pointer, part: 'key' | 'value'): Origin => {
    const variable = variableAt(given, pointer);
    return variable === undefined ? written.locate(pointer, part) : variableOrigin(variable);
  };
  return { ...written, value, locate };
}

function resolved(document: YamlDocument): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const locate = (pointer: string): Origin => document.locate(pointer.split('/'), 'value');
  const wrongAddress = (pointer: string, text: string): void => {
    problems.push({
      rule: 'listen-address',
      severity: 'error',
      message: `"${text}" is not an address to listen on`,
      suggestion: 'write it as :8443 or 127.0.0.1:8443',
      pointer,
      origin: locate(pointer),
    });
  };
  const reading = { folder: dirname(document.file), file: document.file, wrongAddress };
  // The tree and the type are generated from one schema, and what did not pass it is left out.
  const settings = readValue(settingsTree, document.value, '', reading) as Settings;
  const found = [
    ...authorityProblems(settings),
    ...notifyProblems(settings),
    ...consoleProblems(settings),
    ...transportProblems(settings),
    ...approvalProblems(settings),
    ...auditProblems(settings),
    ...sourceProblems(settings, hasKey(document.value, 'source')),
  ];
  problems.push(...found.map((problem) => ({ ...problem, origin: locate(problem.pointer) })));
  return { settings, problems };
}

const hasKey = (value: Json, key: string): boolean => value !== null && typeof value === 'object' && key in value;

function authorityProblems({ certificates: { issuer, acme } }: Settings): SettingProblem[] {
  if (issuer !== 'acme' || acme.length > 0) return [];
  return [
    {
      rule: 'issuer-without-authority',
      severity: 'error',
      message: 'certificates.issuer is acme, but no authority is named',
      suggestion: 'list one under certificates.acme, with its directory',
      pointer: 'certificates/acme',
    },
  ];
}
