// The completion for bash, also the old one of macOS.
import { LIST_PORTALS, type Offers, type Value } from './offers.ts';

export function bashScript(all: readonly Offers[]): string {
  return `# Completion of portico for bash; printed by: portico completion bash
_portico_offer() {
  case $1 in
${all.flatMap(casesOf).join('\n')}
    *) return 1 ;;
  esac
}

_portico() {
  local current=\${COMP_WORDS[COMP_CWORD]} place='' kind='' word='' offer='' index count=0
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    [ "$word" = '=' ] && continue
    if [ -n "$kind" ]; then
      kind=''
    elif [ "\${word#-}" != "$word" ]; then
      offer=''
      _portico_offer "value $place $word" || _portico_offer "value  $word"
      kind=$offer
    elif _portico_offer "commands \${place:+$place }$word"; then
      place=\${place:+$place }$word
    else
      count=$((count + 1))
    fi
  done
  [ "$current" = '=' ] && current=''
  offer=$kind
  if [ -n "$offer" ]; then
    :
  elif [ "\${current#-}" != "$current" ]; then
    _portico_offer 'options '
    local everywhere=$offer
    _portico_offer "options $place"
    offer="$offer $everywhere"
  else
    _portico_offer "commands $place"
    [ -n "$offer" ] || _portico_offer "argument $place $count" || offer='@text'
  fi
  COMPREPLY=()
  case $offer in
    @file) ;;
    @text) compopt +o default +o bashdefault 2>/dev/null ;;
    *)
      [ "$offer" = '@portal' ] && offer=$(_portico_portals)
      COMPREPLY=($(compgen -W "$offer" -- "$current"))
      [ \${#COMPREPLY[@]} -gt 0 ] || compopt +o default +o bashdefault 2>/dev/null
      ;;
  esac
}

_portico_portals() {
  ${LIST_PORTALS}
}

# Without an answer of its own, bash completes names of files.
complete -o bashdefault -o default -F _portico portico
`;
}

/** The branches of one place: words are plain, and need no quotes inside of these. */
function casesOf({ place, commands, options, arguments: values }: Offers): string[] {
  const branch = (key: string, offer: string): string => `    '${key}') offer='${offer}' ;;`;
  return [
    branch(`commands ${place}`, commands.map(({ name }) => name).join(' ')),
    branch(`options ${place}`, options.flatMap(({ flags }) => flags).join(' ')),
    ...options.flatMap(({ flags, value }) =>
      value === null ? [] : flags.map((flag) => branch(`value ${place} ${flag}`, offerOf(value))),
    ),
    ...values.map((value, index) => branch(`argument ${place} ${index}`, offerOf(value))),
  ];
}

const offerOf = (value: Value): string => (value.kind === 'words' ? value.words.join(' ') : `@${value.kind}`);
