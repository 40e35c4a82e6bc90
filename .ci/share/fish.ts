// The completion for fish, with what each command and option does.
import { LIST_PORTALS, type OfferedOption, type Offers, type Value } from './offers.ts';

export function fishScript(all: readonly Offers[]): string {
  const places = all.map(({ place }) => quoted(place)).join(' ');
  return `# Completion of portico for fish; printed by: portico completion fish
function __portico_at --argument-names place
    set --local at ''
    for word in (commandline --current-process --tokenize --cut-at-cursor)[2..]
        set --local further (string trim -- "$at $word")
        contains -- "$further" ${places}
        and set at $further
    end
    test "$at" = "$place"
end

function __portico_portals
    ${LIST_PORTALS}
end

complete --command portico --no-files
${all.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ place, commands, options, arguments: values }: Offers): string[] {
  // Options of the program go with every command.
  const at = `--condition ${quoted(`__portico_at ${quoted(place)}`)}`;
  const line = (...parts: readonly string[]): string =>
    ['complete --command portico', ...parts].filter(Boolean).join(' ');
  return [
    ...commands.map(({ name, summary }) => line(at, `--arguments ${name}`, `--description ${quoted(summary)}`)),
    ...options.map((option) => line(...(place === '' ? [] : [at]), ...partsOf(option))),
    ...values.flatMap((value) => (value.kind === 'text' ? [] : [line(at, valueText(value))])),
  ];
}

function partsOf({ flags, summary, value }: OfferedOption): string[] {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? `--long-option ${flag.slice(2)}` : `--short-option ${flag.slice(1)}`,
  );
  const given = value === null ? [] : [value.kind === 'file' ? '--require-parameter' : '--exclusive', valueText(value)];
  return [...names, ...given, `--description ${quoted(summary)}`];
}

function valueText(value: Value): string {
  if (value.kind === 'words') return `--arguments ${quoted(value.words.join(' '))}`;
  if (value.kind === 'portal') return `--arguments '(__portico_portals)'`;
  return value.kind === 'file' ? '--force-files' : '';
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
