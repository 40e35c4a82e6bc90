// Rules on former names of portals: each portal has at most one, of one portal, and it is declared nowhere any more.
import type { ResourceKey } from '../../core/plan/resource.ts';
import type { Problem } from '../../core/problem.ts';
import { nameOf, type ReadablePortal } from '../documents/document.ts';
import { findingAt } from '../documents/finding.ts';
import { known } from '../documents/sound.ts';
import type { Incumbents } from './contested.ts';

/** Names whose rename depends on who is live: those of portals that are at odds about a former name. */
export function renamedKeys(portals: readonly ReadablePortal[]): readonly ResourceKey[] {
  return conflictsIn(portals).flatMap(({ portals: both }) =>
    both.map((document): ResourceKey => `portal/${nameOf(document)}`),
  );
}

/** A rename that was made is over: where its portal is live, the newcomer is the one that is invalid. */
export function renameProblems(
  portals: readonly ReadablePortal[],
  incumbents: Incumbents,
): Map<ReadablePortal, Problem[]> {
  const problems = new Map<ReadablePortal, Problem[]>();
  const isLive = (document: ReadablePortal): boolean => incumbents.get(`portal/${nameOf(document)}`) !== undefined;
  for (const { rule, portals: both, message, suggestion } of conflictsIn(portals)) {
    const newcomers = both.filter((document) => !isLive(document));
    const live = both.filter(isLive);
    // Of two that are live, the one that gives the name asks for what cannot be; no portal is live in a check of files alone.
    const invalid = live.length === 1 && newcomers.length > 0 ? newcomers : both.filter(isRenamed);
    for (const document of invalid) {
      const pointer = isRenamed(document) ? ['renamedFrom'] : ['name'];
      const problem = findingAt(document.yaml, pointer, { rule, message, suggestion });
      problems.set(document, [...(problems.get(document) ?? []), problem]);
    }
  }
  return problems;
}

const formerName = ({ value }: ReadablePortal): string | undefined => known(value.renamedFrom);
const isRenamed = (document: ReadablePortal): boolean => formerName(document) !== undefined;

interface Conflict {
  readonly rule: 'rename-self' | 'rename-twice' | 'rename-declared';
  readonly portals: readonly ReadablePortal[];
  readonly message: string;
  readonly suggestion: string;
}

function conflictsIn(portals: readonly ReadablePortal[]): Conflict[] {
  const renamed = portals.filter(isRenamed);
  if (renamed.length === 0) return [];
  const byName = new Map(portals.map((document) => [nameOf(document), document]));
  return [...Map.groupBy(renamed, (document) => formerName(document) ?? '')].flatMap(([from, own]): Conflict[] => {
    const [first] = own;
    if (first === undefined) return [];
    if (own.length > 1) {
      const names = own.map((document) => `"${nameOf(document)}"`).join(' and ');
      const message = `${names} both say that they were named "${from}"`;
      return [{ rule: 'rename-twice', portals: own, message, suggestion: 'keep renamedFrom in one of them' }];
    }
    if (nameOf(first) === from) {
      const message = `"${from}" cannot be renamed from its own name`;
      return [{ rule: 'rename-self', portals: own, message, suggestion: 'remove renamedFrom' }];
    }
    const declared = byName.get(from);
    if (declared === undefined || isFreed(declared, byName)) return [];
    const { file } = declared.yaml;
    const message = `"${nameOf(first)}" is renamed from "${from}", which is declared in ${file}:${declared.yaml.locate(['name'], 'value').line}`;
    const suggestion = `remove renamedFrom, or the document of "${from}"; two portals that swap their names need two commits`;
    return [{ rule: 'rename-declared', portals: [first, declared], message, suggestion }];
  });
}

/** Whether the name is taken by a portal that is renamed itself: a chain whose end is declared nowhere. */
function isFreed(document: ReadablePortal, byName: ReadonlyMap<string, ReadablePortal>): boolean {
  const seen = new Set<ReadablePortal>();
  for (let at: ReadablePortal | undefined = document; at !== undefined && !seen.has(at); ) {
    seen.add(at);
    const from: string | undefined = formerName(at);
    if (from === undefined) return false;
    at = byName.get(from);
    if (at === undefined) return true;
  }
  return false;
}
