// The completion for zsh, with what each command and option does.
import { LIST_PORTALS, type Offers, type Value } from './offers.ts';

export function zshScript(all: readonly Offers[]): string {
  return `#compdef portico
# Completion of portico for zsh; printed by: portico completion zsh
_portico_offer() {
  case $1 in
${all.flatMap(casesOf).join('\n')}
    *) return 1 ;;
  esac
}

_portico() {
  local place= word=
  local -a kind offer everywhere
  local -i index count=0
  for ((index = 2; index < CURRENT; index++)); do
    word=$words[index]
    if (( $#kind )); then
      kind=()
    elif [[ $word == -* ]]; then
      offer=()
      _portico_offer "value $place $word" || _portico_offer "value  $word"
      kind=($offer)
    elif _portico_offer "commands \${place:+$place }$word"; then
      place=\${place:+$place }$word
    else
      count+=1
    fi
  done
  offer=($kind)
  if (( $#offer )); then
    :
  elif [[ $PREFIX == -* ]]; then
    _portico_offer 'options '
    everywhere=($offer)
    _portico_offer "options $place"
    offer+=($everywhere)
  else
    offer=()
    _portico_offer "commands $place"
    (( $#offer )) || _portico_offer "argument $place $count" || offer=(@text)
  fi
  case $offer[1] in
    @file) _files ;;
    @text) _message 'a value' ;;
    @portal) compadd -- \${(f)"$(_portico_portals)"} ;;
    *) _describe portico offer ;;
  esac
}

_portico_portals() {
  ${LIST_PORTALS}
}

# As a function file, or read by a start-up file.
if [[ $funcstack[1] == _portico ]]; then _portico "$@"; else compdef _portico portico; fi
`;
}

function casesOf({ place, commands, options, arguments: values }: Offers): string[] {
  const branch = (key: string, offers: readonly string[]): string =>
    `    '${key}') offer=(${offers.map(quoted).join(' ')}) ;;`;
  return [
    branch(
      `commands ${place}`,
      commands.map(({ name, summary }) => described(name, summary)),
    ),
    branch(
      `options ${place}`,
      options.flatMap(({ flags, summary }) => flags.map((flag) => described(flag, summary))),
    ),
    ...options.flatMap(({ flags, value }) =>
      value === null ? [] : flags.map((flag) => branch(`value ${place} ${flag}`, offersOf(value))),
    ),
    ...values.map((value, index) => branch(`argument ${place} ${index}`, offersOf(value))),
  ];
}

const offersOf = (value: Value): readonly string[] => (value.kind === 'words' ? value.words : [`@${value.kind}`]);
const described = (word: string, summary: string): string => `${word}:${summary.replaceAll(':', '\\:')}`;
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
