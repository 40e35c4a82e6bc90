# Completion of portico for bash; printed by: portico completion bash
_portico_offer() {
  case $1 in
    'commands ') offer='init validate plan expand lint preview ci apply up dev reconcile serve status sync rollback suspend resume domains certificates secrets override history explain audit purge notify export import calls check backup restore account console mail completion' ;;
    'options ') offer='-V --version -c --config -q --quiet -v --verbose --no-color --help' ;;
    'value  -c') offer='@file' ;;
    'value  --config') offer='@file' ;;
    'commands init') offer='' ;;
    'options init') offer='--host --help' ;;
    'value init --host') offer='github gitlab gitea bitbucket' ;;
    'argument init 0') offer='@file' ;;
    'commands validate') offer='' ;;
    'options validate') offer='--format --source --policies-from --help' ;;
    'value validate --format') offer='@text' ;;
    'value validate --source') offer='@text' ;;
    'value validate --policies-from') offer='@text' ;;
    'argument validate 0') offer='@file' ;;
    'commands plan') offer='' ;;
    'options plan') offer='--format --against --counts --even-suspended --source --detailed-exitcode --out --help' ;;
    'value plan --format') offer='human json markdown' ;;
    'value plan --against') offer='@text' ;;
    'value plan --counts') offer='@file' ;;
    'value plan --source') offer='@text' ;;
    'value plan --out') offer='@file' ;;
    'argument plan 0') offer='@file' ;;
    'commands expand') offer='' ;;
    'options expand') offer='--source --help' ;;
    'value expand --source') offer='@text' ;;
    'argument expand 0') offer='@portal' ;;
    'argument expand 1') offer='@file' ;;
    'commands lint') offer='' ;;
    'options lint') offer='--redundant --source --help' ;;
    'value lint --source') offer='@text' ;;
    'argument lint 0') offer='@file' ;;
    'commands preview') offer='' ;;
    'options preview') offer='--out --help' ;;
    'value preview --out') offer='@file' ;;
    'argument preview 0') offer='@file' ;;
    'argument preview 1') offer='@text' ;;
    'commands ci') offer='' ;;
    'options ci') offer='--source --base --out --host --pull-request --help' ;;
    'value ci --source') offer='@text' ;;
    'value ci --base') offer='@text' ;;
    'value ci --out') offer='@file' ;;
    'value ci --host') offer='github gitlab gitea bitbucket' ;;
    'value ci --pull-request') offer='@text' ;;
    'commands apply') offer='' ;;
    'options apply') offer='-y --yes --once --even-suspended --source --approve --help' ;;
    'value apply --source') offer='@text' ;;
    'value apply --approve') offer='@text' ;;
    'argument apply 0') offer='@file' ;;
    'commands up') offer='' ;;
    'options up') offer='--demo --help' ;;
    'commands dev') offer='' ;;
    'options dev') offer='--help' ;;
    'argument dev 0') offer='@file' ;;
    'commands reconcile') offer='' ;;
    'options reconcile') offer='--once --allow-rewind --approve --help' ;;
    'value reconcile --approve') offer='@text' ;;
    'commands serve') offer='' ;;
    'options serve') offer='--workers --help' ;;
    'value serve --workers') offer='@text' ;;
    'commands status') offer='' ;;
    'options status') offer='-o --output --counts --help' ;;
    'value status -o') offer='table json yaml' ;;
    'value status --output') offer='table json yaml' ;;
    'argument status 0') offer='@portal' ;;
    'commands sync') offer='' ;;
    'options sync') offer='--wait --allow-rewind --help' ;;
    'commands rollback') offer='' ;;
    'options rollback') offer='--reason --portal --source --hold -y --yes --help' ;;
    'value rollback --reason') offer='@text' ;;
    'value rollback --portal') offer='@portal' ;;
    'value rollback --source') offer='@text' ;;
    'argument rollback 0') offer='@text' ;;
    'commands suspend') offer='' ;;
    'options suspend') offer='--reason --help' ;;
    'value suspend --reason') offer='@text' ;;
    'argument suspend 0') offer='@portal' ;;
    'commands resume') offer='' ;;
    'options resume') offer='--help' ;;
    'argument resume 0') offer='@portal' ;;
    'commands domains') offer='check' ;;
    'options domains') offer='--help' ;;
    'commands domains check') offer='' ;;
    'options domains check') offer='--mail -o --output --help' ;;
    'value domains check -o') offer='table json yaml' ;;
    'value domains check --output') offer='table json yaml' ;;
    'argument domains check 0') offer='@text' ;;
    'commands certificates') offer='revoke' ;;
    'options certificates') offer='--help' ;;
    'commands certificates revoke') offer='' ;;
    'options certificates revoke') offer='--reason -y --yes --help' ;;
    'value certificates revoke --reason') offer='unspecified key-compromise affiliation-changed superseded cessation-of-operation' ;;
    'argument certificates revoke 0') offer='@text' ;;
    'commands secrets') offer='status rotate discard' ;;
    'options secrets') offer='--help' ;;
    'commands secrets status') offer='' ;;
    'options secrets status') offer='-o --output --help' ;;
    'value secrets status -o') offer='table json yaml' ;;
    'value secrets status --output') offer='table json yaml' ;;
    'commands secrets rotate') offer='' ;;
    'options secrets rotate') offer='--help' ;;
    'commands secrets discard') offer='' ;;
    'options secrets discard') offer='-y --yes --help' ;;
    'commands override') offer='set clear list' ;;
    'options override') offer='--help' ;;
    'commands override set') offer='' ;;
    'options override set') offer='--for --reason --show --hide --portal --help' ;;
    'value override set --for') offer='@text' ;;
    'value override set --reason') offer='@text' ;;
    'value override set --show') offer='@text' ;;
    'value override set --hide') offer='@text' ;;
    'value override set --portal') offer='@portal' ;;
    'argument override set 0') offer='@text' ;;
    'commands override clear') offer='' ;;
    'options override clear') offer='--help' ;;
    'argument override clear 0') offer='@text' ;;
    'commands override list') offer='' ;;
    'options override list') offer='-o --output --help' ;;
    'value override list -o') offer='table json yaml' ;;
    'value override list --output') offer='table json yaml' ;;
    'commands history') offer='' ;;
    'options history') offer='--limit -o --output --help' ;;
    'value history --limit') offer='@text' ;;
    'value history -o') offer='table json yaml' ;;
    'value history --output') offer='table json yaml' ;;
    'argument history 0') offer='@portal' ;;
    'commands explain') offer='' ;;
    'options explain') offer='-o --output --help' ;;
    'value explain -o') offer='table json yaml' ;;
    'value explain --output') offer='table json yaml' ;;
    'argument explain 0') offer='@text' ;;
    'argument explain 1') offer='@text' ;;
    'commands audit') offer='' ;;
    'options audit') offer='--verify -o --output --help' ;;
    'value audit -o') offer='table json yaml' ;;
    'value audit --output') offer='table json yaml' ;;
    'commands purge') offer='' ;;
    'options purge') offer='-y --yes --confirm --help' ;;
    'value purge --confirm') offer='@portal' ;;
    'argument purge 0') offer='@portal' ;;
    'commands notify') offer='test list' ;;
    'options notify') offer='--help' ;;
    'commands notify test') offer='' ;;
    'options notify test') offer='--channel --help' ;;
    'value notify test --channel') offer='@text' ;;
    'commands notify list') offer='' ;;
    'options notify list') offer='-o --output --help' ;;
    'value notify list -o') offer='table json yaml' ;;
    'value notify list --output') offer='table json yaml' ;;
    'commands export') offer='' ;;
    'options export') offer='--overwrite --factor --help' ;;
    'argument export 0') offer='@file' ;;
    'commands import') offer='portals cdr' ;;
    'options import') offer='--help' ;;
    'commands import portals') offer='' ;;
    'options import portals') offer='--out --mapping --factor --help' ;;
    'value import portals --out') offer='@file' ;;
    'value import portals --mapping') offer='@file' ;;
    'argument import portals 0') offer='@file' ;;
    'commands import cdr') offer='' ;;
    'options import cdr') offer='--format --mapping --follow --pattern --explain --revision --origin --timezone --customer --charges --encoding --member --columns --final --strict --help' ;;
    'value import cdr --format') offer='auto asterisk asterisk-custom asterisk-table freeswitch freeswitch-json sip-acc 3cx cisco yeti cgrates twilio telnyx bandwidth voipms portico ndjson json csv' ;;
    'value import cdr --mapping') offer='@file' ;;
    'value import cdr --pattern') offer='@text' ;;
    'value import cdr --revision') offer='@text' ;;
    'value import cdr --origin') offer='@text' ;;
    'value import cdr --timezone') offer='@text' ;;
    'value import cdr --customer') offer='@text' ;;
    'value import cdr --charges') offer='file here' ;;
    'value import cdr --encoding') offer='@text' ;;
    'value import cdr --member') offer='@text' ;;
    'value import cdr --columns') offer='@text' ;;
    'argument import cdr 0') offer='@file' ;;
    'commands calls') offer='unrated rate' ;;
    'options calls') offer='--help' ;;
    'commands calls unrated') offer='' ;;
    'options calls unrated') offer='--customer --help' ;;
    'value calls unrated --customer') offer='@text' ;;
    'commands calls rate') offer='' ;;
    'options calls rate') offer='--customer --help' ;;
    'value calls rate --customer') offer='@text' ;;
    'commands check') offer='cdr' ;;
    'options check') offer='--help' ;;
    'commands check cdr') offer='' ;;
    'options check cdr') offer='--rebuild --help' ;;
    'commands backup') offer='' ;;
    'options backup') offer='--help' ;;
    'argument backup 0') offer='@file' ;;
    'commands restore') offer='' ;;
    'options restore') offer='--help' ;;
    'argument restore 0') offer='@file' ;;
    'commands account') offer='customer contact payment load log-out token' ;;
    'options account') offer='--help' ;;
    'commands account customer') offer='add list move close erase' ;;
    'options account customer') offer='--help' ;;
    'commands account customer add') offer='' ;;
    'options account customer add') offer='--portal --name --currency --timezone --type --help' ;;
    'value account customer add --portal') offer='@portal' ;;
    'value account customer add --name') offer='@text' ;;
    'value account customer add --currency') offer='@text' ;;
    'value account customer add --timezone') offer='@text' ;;
    'value account customer add --type') offer='customer carrier' ;;
    'argument account customer add 0') offer='@text' ;;
    'commands account customer list') offer='' ;;
    'options account customer list') offer='--portal -o --output --help' ;;
    'value account customer list --portal') offer='@portal' ;;
    'value account customer list -o') offer='table json yaml' ;;
    'value account customer list --output') offer='table json yaml' ;;
    'commands account customer move') offer='' ;;
    'options account customer move') offer='--to --dry-run --reason -y --yes --help' ;;
    'value account customer move --to') offer='@portal' ;;
    'value account customer move --reason') offer='@text' ;;
    'argument account customer move 0') offer='@text' ;;
    'commands account customer close') offer='' ;;
    'options account customer close') offer='--reason -y --yes --help' ;;
    'value account customer close --reason') offer='@text' ;;
    'argument account customer close 0') offer='@text' ;;
    'commands account customer erase') offer='' ;;
    'options account customer erase') offer='--reason -y --yes --help' ;;
    'value account customer erase --reason') offer='@text' ;;
    'argument account customer erase 0') offer='@text' ;;
    'commands account contact') offer='add list invite change-address log-out disable enable reset-second-factor erase' ;;
    'options account contact') offer='--help' ;;
    'commands account contact add') offer='' ;;
    'options account contact add') offer='--customer --name --password-stdin --help' ;;
    'value account contact add --customer') offer='@text' ;;
    'value account contact add --name') offer='@text' ;;
    'argument account contact add 0') offer='@text' ;;
    'commands account contact list') offer='' ;;
    'options account contact list') offer='-o --output --help' ;;
    'value account contact list -o') offer='table json yaml' ;;
    'value account contact list --output') offer='table json yaml' ;;
    'argument account contact list 0') offer='@text' ;;
    'commands account contact invite') offer='' ;;
    'options account contact invite') offer='--customer --name --help' ;;
    'value account contact invite --customer') offer='@text' ;;
    'value account contact invite --name') offer='@text' ;;
    'argument account contact invite 0') offer='@text' ;;
    'commands account contact change-address') offer='' ;;
    'options account contact change-address') offer='--portal --reason --to --help' ;;
    'value account contact change-address --portal') offer='@portal' ;;
    'value account contact change-address --reason') offer='@text' ;;
    'value account contact change-address --to') offer='@text' ;;
    'argument account contact change-address 0') offer='@text' ;;
    'commands account contact log-out') offer='' ;;
    'options account contact log-out') offer='--portal --reason --help' ;;
    'value account contact log-out --portal') offer='@portal' ;;
    'value account contact log-out --reason') offer='@text' ;;
    'argument account contact log-out 0') offer='@text' ;;
    'commands account contact disable') offer='' ;;
    'options account contact disable') offer='--portal --reason --help' ;;
    'value account contact disable --portal') offer='@portal' ;;
    'value account contact disable --reason') offer='@text' ;;
    'argument account contact disable 0') offer='@text' ;;
    'commands account contact enable') offer='' ;;
    'options account contact enable') offer='--portal --reason --help' ;;
    'value account contact enable --portal') offer='@portal' ;;
    'value account contact enable --reason') offer='@text' ;;
    'argument account contact enable 0') offer='@text' ;;
    'commands account contact reset-second-factor') offer='' ;;
    'options account contact reset-second-factor') offer='--portal --reason -y --yes --help' ;;
    'value account contact reset-second-factor --portal') offer='@portal' ;;
    'value account contact reset-second-factor --reason') offer='@text' ;;
    'argument account contact reset-second-factor 0') offer='@text' ;;
    'commands account contact erase') offer='' ;;
    'options account contact erase') offer='--portal --reason -y --yes --help' ;;
    'value account contact erase --portal') offer='@portal' ;;
    'value account contact erase --reason') offer='@text' ;;
    'argument account contact erase 0') offer='@text' ;;
    'commands account payment') offer='add' ;;
    'options account payment') offer='--help' ;;
    'commands account payment add') offer='' ;;
    'options account payment add') offer='--customer --description --status --help' ;;
    'value account payment add --customer') offer='@text' ;;
    'value account payment add --description') offer='@text' ;;
    'value account payment add --status') offer='completed pending cancelled' ;;
    'argument account payment add 0') offer='@text' ;;
    'commands account load') offer='' ;;
    'options account load') offer='--help' ;;
    'argument account load 0') offer='@file' ;;
    'commands account log-out') offer='' ;;
    'options account log-out') offer='--customer --reason -y --yes --help' ;;
    'value account log-out --customer') offer='@text' ;;
    'value account log-out --reason') offer='@text' ;;
    'argument account log-out 0') offer='@portal' ;;
    'commands account token') offer='add rotate list remove' ;;
    'options account token') offer='--help' ;;
    'commands account token add') offer='' ;;
    'options account token add') offer='--role --portal --address --expires --help' ;;
    'value account token add --role') offer='accounts viewer operator admin' ;;
    'value account token add --portal') offer='@portal' ;;
    'value account token add --address') offer='@text' ;;
    'value account token add --expires') offer='@text' ;;
    'argument account token add 0') offer='@text' ;;
    'commands account token rotate') offer='' ;;
    'options account token rotate') offer='--overlap --expires --help' ;;
    'value account token rotate --overlap') offer='@text' ;;
    'value account token rotate --expires') offer='@text' ;;
    'argument account token rotate 0') offer='@text' ;;
    'commands account token list') offer='' ;;
    'options account token list') offer='-o --output --help' ;;
    'value account token list -o') offer='table json yaml' ;;
    'value account token list --output') offer='table json yaml' ;;
    'commands account token remove') offer='' ;;
    'options account token remove') offer='--help' ;;
    'argument account token remove 0') offer='@text' ;;
    'commands console') offer='users invite reset' ;;
    'options console') offer='--help' ;;
    'commands console users') offer='' ;;
    'options console users') offer='-o --output --help' ;;
    'value console users -o') offer='table json yaml' ;;
    'value console users --output') offer='table json yaml' ;;
    'commands console invite') offer='' ;;
    'options console invite') offer='--help' ;;
    'argument console invite 0') offer='@text' ;;
    'commands console reset') offer='' ;;
    'options console reset') offer='-y --yes --help' ;;
    'argument console reset 0') offer='@text' ;;
    'commands mail') offer='list show test refused resume keys rotate-keys' ;;
    'options mail') offer='--help' ;;
    'commands mail list') offer='' ;;
    'options mail list') offer='--portal -o --output --help' ;;
    'value mail list --portal') offer='@portal' ;;
    'value mail list -o') offer='table json yaml' ;;
    'value mail list --output') offer='table json yaml' ;;
    'commands mail show') offer='' ;;
    'options mail show') offer='--help' ;;
    'argument mail show 0') offer='@text' ;;
    'commands mail test') offer='' ;;
    'options mail test') offer='--portal --to --help' ;;
    'value mail test --portal') offer='@portal' ;;
    'value mail test --to') offer='@text' ;;
    'commands mail refused') offer='' ;;
    'options mail refused') offer='--portal -o --output --help' ;;
    'value mail refused --portal') offer='@portal' ;;
    'value mail refused -o') offer='table json yaml' ;;
    'value mail refused --output') offer='table json yaml' ;;
    'commands mail resume') offer='' ;;
    'options mail resume') offer='--portal --reason --help' ;;
    'value mail resume --portal') offer='@portal' ;;
    'value mail resume --reason') offer='@text' ;;
    'argument mail resume 0') offer='@text' ;;
    'commands mail keys') offer='' ;;
    'options mail keys') offer='--portal -o --output --help' ;;
    'value mail keys --portal') offer='@portal' ;;
    'value mail keys -o') offer='table json yaml' ;;
    'value mail keys --output') offer='table json yaml' ;;
    'commands mail rotate-keys') offer='' ;;
    'options mail rotate-keys') offer='--portal --help' ;;
    'value mail rotate-keys --portal') offer='@portal' ;;
    'commands completion') offer='' ;;
    'options completion') offer='--help' ;;
    'argument completion 0') offer='bash zsh fish' ;;
    *) return 1 ;;
  esac
}

_portico() {
  local current=${COMP_WORDS[COMP_CWORD]} place='' kind='' word='' offer='' index count=0
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=${COMP_WORDS[index]}
    [ "$word" = '=' ] && continue
    if [ -n "$kind" ]; then
      kind=''
    elif [ "${word#-}" != "$word" ]; then
      offer=''
      _portico_offer "value $place $word" || _portico_offer "value  $word"
      kind=$offer
    elif _portico_offer "commands ${place:+$place }$word"; then
      place=${place:+$place }$word
    else
      count=$((count + 1))
    fi
  done
  [ "$current" = '=' ] && current=''
  offer=$kind
  if [ -n "$offer" ]; then
    :
  elif [ "${current#-}" != "$current" ]; then
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
      [ ${#COMPREPLY[@]} -gt 0 ] || compopt +o default +o bashdefault 2>/dev/null
      ;;
  esac
}

_portico_portals() {
  find portals -name portal.yaml -exec sed -n 's/^name: *\([a-z0-9-][a-z0-9-]*\).*/\1/p' {} + 2>/dev/null
}

# Without an answer of its own, bash completes names of files.
complete -o bashdefault -o default -F _portico portico
