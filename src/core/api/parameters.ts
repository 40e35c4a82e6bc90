// Check the query of a request against the parameters of its endpoint.
import { momentOf } from '../moment.ts';
import type { Endpoint, Parameter } from './endpoint.ts';

/** How the pattern of a day or time begins. */
const CALENDAR = String.raw`^\d{4}-`;

/**
 * Checks a query. Unknown and repeated parameters are refused, so that every accepted parameter has its effect.
 * @returns what is wrong, beginning with the parameter's name; undefined for a valid query
 */
export function queryProblem({ parameters }: Pick<Endpoint, 'parameters'>, query: URLSearchParams): string | undefined {
  const known = parameters.filter(({ in: place }) => place === 'query');
  const names = known.map(({ name }) => name);
  for (const name of query.keys()) {
    if (names.includes(name)) continue;
    return `${name.slice(0, 60)}: there is no such parameter${names.length === 0 ? '' : `; use ${names.join(', ')}`}`;
  }
  for (const parameter of known) {
    const problem = valuesProblem(parameter, query.getAll(parameter.name));
    if (problem !== undefined) return `${parameter.name}: ${problem}`;
  }
  return undefined;
}

function valuesProblem({ required, schema, description }: Parameter, values: readonly string[]): string | undefined {
  const [value, second] = values;
  if (value === undefined) return required ? 'it is missing' : undefined;
  if (second !== undefined) return 'it is given more than once';
  const { enum: allowed, pattern, maxLength } = schema;
  if (Array.isArray(allowed) && !allowed.includes(value)) return `use one of ${allowed.join(', ')}`;
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)) return description;
  if (typeof pattern === 'string' && pattern.startsWith(CALENDAR) && momentOf(value) === null) {
    return `"${value}" is not in the calendar`;
  }
  if (typeof maxLength === 'number' && value.length > maxLength) return `it is longer than ${maxLength} characters`;
  return undefined;
}
