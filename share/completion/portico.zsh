#compdef portico
# Completion of portico for zsh; printed by: portico completion zsh
_portico_offer() {
  case $1 in
    'commands ') offer=('init:write the files of a new repository of portals\: one brand, settings, schemas, the check of pull requests' 'validate:check every document' 'plan:show what an apply of the folder, else of source.repository, would change; writes nothing' 'expand:a portal with all that it inherits, each value with its file and line' 'lint:what documents say without need\: values that repeat what they inherit' 'preview:pages as static files with sample data\: of a folder, or before and after between two commits' 'ci:check a pull request in continuous integration\: findings, plan, preview, and one comment at the host' 'apply:plan the folder, else source.repository, ask, apply; or apply a plan of plan --out' 'up:reconciler, renderer and console in one process' 'dev:up on the files of a folder\: pages follow each save, emails are caught, sample accounts can log in' 'reconcile:the reconciler alone' 'serve:the renderer alone; needs no reconciler' 'status:sync and health of each brand with the reason' 'sync:reconcile now\: the running reconciler, or this process when none is running' 'rollback:serve an earlier commit now; each portal follows again with the next commit that changes it' 'suspend:leave a portal, or all of them, as they are until resumed' 'resume:end the suspension or rollback of a portal, or of all of them' 'domains:hostnames of portals' 'certificates:certificates of hostnames' 'secrets:what is sealed in the store, and with which key' 'override:break-glass overrides of single customers' 'history:what was applied, when and by whom; with a portal\: what happened to it' 'explain:why a customer sees a section or does not; of a portal, the layer, line, commit and author of each value' 'audit:what operators did on the console, in the API and at a shell, newest first' 'purge:delete the archived resources of a removed portal permanently; asks twice' 'notify:the operator'\''s notifications (notify\: in portico.yaml)' 'export:write the live state as YAML and files' 'import:take over data from other systems' 'calls:calls that are stored' 'check:check derived data against its source' 'backup:write the whole store as one checked file, while everything runs; overwrites nothing' 'restore:replace the store by a backup; the present one is kept beside it, and nothing may be running' 'account:customers, their contacts, payments and tokens' 'console:the console'\''s own users (console.users in portico.yaml)' 'mail:emails to customers' 'completion:print the completion of commands, options and portals for bash, zsh or fish') ;;
    'options ') offer=('-V:output the version number' '--version:output the version number' '-c:the server'\''s own settings (default\: portico.yaml, where there is one)' '--config:the server'\''s own settings (default\: portico.yaml, where there is one)' '-q:results only' '--quiet:results only' '-v:log more on standard error' '--verbose:log more on standard error' '--no-color:no colours (also NO_COLOR)' '--help:display help') ;;
    'value  -c') offer=('@file') ;;
    'value  --config') offer=('@file') ;;
    'commands init') offer=() ;;
    'options init') offer=('--host:where the repository will be; gitea is Forgejo too' '--help:display help') ;;
    'value init --host') offer=('github' 'gitlab' 'gitea' 'bitbucket') ;;
    'argument init 0') offer=('@file') ;;
    'commands validate') offer=() ;;
    'options validate') offer=('--format:human, json, sarif, github or junit, to standard output or a file; may be given several times (default\: human)' '--source:which of several sources; the operator'\''s without it' '--policies-from:check the policies of that commit\: in a pull request, the base branch' '--help:display help') ;;
    'value validate --format') offer=('@text') ;;
    'value validate --source') offer=('@text') ;;
    'value validate --policies-from') offer=('@text') ;;
    'argument validate 0') offer=('@file') ;;
    'commands plan') offer=() ;;
    'options plan') offer=('--format:how to print' '--against:compare with that commit instead of the live state; BASE..HEAD compares two commits' '--counts:with --against\: how many customers each portal has, as status --counts wrote it' '--even-suspended:change suspended and rolled back portals too; without it they stay as they are' '--source:which of several sources; the operator'\''s without it' '--detailed-exitcode:exit 2 when there are changes' '--out:write the plan to a file, for portico apply FILE' '--help:display help') ;;
    'value plan --format') offer=('human' 'json' 'markdown') ;;
    'value plan --against') offer=('@text') ;;
    'value plan --counts') offer=('@file') ;;
    'value plan --source') offer=('@text') ;;
    'value plan --out') offer=('@file') ;;
    'argument plan 0') offer=('@file') ;;
    'commands expand') offer=() ;;
    'options expand') offer=('--source:which of several sources; the operator'\''s without it' '--help:display help') ;;
    'value expand --source') offer=('@text') ;;
    'argument expand 0') offer=('@portal') ;;
    'argument expand 1') offer=('@file') ;;
    'commands lint') offer=() ;;
    'options lint') offer=('--redundant:values that repeat what they inherit of a base (also without this option)' '--source:which of several sources; the operator'\''s without it' '--help:display help') ;;
    'value lint --source') offer=('@text') ;;
    'argument lint 0') offer=('@file') ;;
    'commands preview') offer=() ;;
    'options preview') offer=('--out:folder to write to; new or empty' '--help:display help') ;;
    'value preview --out') offer=('@file') ;;
    'argument preview 0') offer=('@file') ;;
    'argument preview 1') offer=('@text') ;;
    'commands ci') offer=() ;;
    'options ci') offer=('--source:which of several sources; the operator'\''s without it' '--base:the commit to compare with (default\: what the pull request is merged into)' '--out:folder for plan.md, portico.sarif, portico.junit.xml and preview/; new or empty' '--host:where the repository is (default\: as the variables of the job say)' '--pull-request:the pull request to comment on (default\: that of the job)' '--help:display help') ;;
    'value ci --source') offer=('@text') ;;
    'value ci --base') offer=('@text') ;;
    'value ci --out') offer=('@file') ;;
    'value ci --host') offer=('github' 'gitlab' 'gitea' 'bitbucket') ;;
    'value ci --pull-request') offer=('@text') ;;
    'commands apply') offer=() ;;
    'options apply') offer=('-y:do not ask' '--yes:do not ask' '--once:apply a folder although a reconciler follows a repository into this store and will replace it' '--even-suspended:change suspended and rolled back portals too; without it they stay as they are' '--source:which of several sources; the operator'\''s without it' '--approve:lift the guards for exactly this plan; alone\: of the running reconciler' '--help:display help') ;;
    'value apply --source') offer=('@text') ;;
    'value apply --approve') offer=('@text') ;;
    'argument apply 0') offer=('@file') ;;
    'commands up') offer=() ;;
    'options up') offer=('--demo:follow saved files as well as commits, with sample accounts and calls on the first start' '--help:display help') ;;
    'commands dev') offer=() ;;
    'options dev') offer=('--help:display help') ;;
    'argument dev 0') offer=('@file') ;;
    'commands reconcile') offer=() ;;
    'options reconcile') offer=('--once:one pass, then exit' '--allow-rewind:with --once\: follow a branch that was rewritten' '--approve:with --once\: lift the guards for exactly this plan' '--help:display help') ;;
    'value reconcile --approve') offer=('@text') ;;
    'commands serve') offer=() ;;
    'options serve') offer=('--workers:processes that share its ports' '--help:display help') ;;
    'value serve --workers') offer=('@text') ;;
    'commands status') offer=() ;;
    'options status') offer=('-o:how to print' '--output:how to print' '--counts:print how many customers and contacts each portal has, as JSON for portico plan --counts' '--help:display help') ;;
    'value status -o') offer=('table' 'json' 'yaml') ;;
    'value status --output') offer=('table' 'json' 'yaml') ;;
    'argument status 0') offer=('@portal') ;;
    'commands sync') offer=() ;;
    'options sync') offer=('--wait:wait for the outcome, and exit as reconcile --once does' '--allow-rewind:follow a branch that was rewritten' '--help:display help') ;;
    'commands rollback') offer=() ;;
    'options rollback') offer=('--reason:why; status and history show it' '--portal:go back with this portal alone; the others follow the branch' '--source:which of several sources; the operator'\''s without it' '--hold:until portico resume, whatever is committed' '-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'value rollback --reason') offer=('@text') ;;
    'value rollback --portal') offer=('@portal') ;;
    'value rollback --source') offer=('@text') ;;
    'argument rollback 0') offer=('@text') ;;
    'commands suspend') offer=() ;;
    'options suspend') offer=('--reason:why; status shows it' '--help:display help') ;;
    'value suspend --reason') offer=('@text') ;;
    'argument suspend 0') offer=('@portal') ;;
    'commands resume') offer=() ;;
    'options resume') offer=('--help:display help') ;;
    'argument resume 0') offer=('@portal') ;;
    'commands domains') offer=('check:what DNS, authorities and the listener say, and what to create') ;;
    'options domains') offer=('--help:display help') ;;
    'commands domains check') offer=() ;;
    'options domains check') offer=('--mail:what receivers of emails check\: SPF, DKIM, DMARC, MX and PTR of each sender domain, or of this one' '-o:how to print' '--output:how to print' '--help:display help') ;;
    'value domains check -o') offer=('table' 'json' 'yaml') ;;
    'value domains check --output') offer=('table' 'json' 'yaml') ;;
    'argument domains check 0') offer=('@text') ;;
    'commands certificates') offer=('revoke:revoke the present certificate at its authority; another one is ordered') ;;
    'options certificates') offer=('--help:display help') ;;
    'commands certificates revoke') offer=() ;;
    'options certificates revoke') offer=('--reason:the reason given to the authority' '-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'value certificates revoke --reason') offer=('unspecified' 'key-compromise' 'affiliation-changed' 'superseded' 'cessation-of-operation') ;;
    'argument certificates revoke 0') offer=('@text') ;;
    'commands secrets') offer=('status:how many sealed values there are of which key' 'rotate:re-encrypt sealed values with the key in use, without waiting for the reconciler' 'discard:give up what no key opens, after a key was lost; asks first') ;;
    'options secrets') offer=('--help:display help') ;;
    'commands secrets status') offer=() ;;
    'options secrets status') offer=('-o:how to print' '--output:how to print' '--help:display help') ;;
    'value secrets status -o') offer=('table' 'json' 'yaml') ;;
    'value secrets status --output') offer=('table' 'json' 'yaml') ;;
    'commands secrets rotate') offer=() ;;
    'options secrets rotate') offer=('--help:display help') ;;
    'commands secrets discard') offer=() ;;
    'options secrets discard') offer=('-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'commands override') offer=('set:show or hide sections for one customer, for a limited time' 'clear:end an override now' 'list:list the overrides in force') ;;
    'options override') offer=('--help:display help') ;;
    'commands override set') offer=() ;;
    'options override set') offer=('--for:how long\: 30m, 24h, 7d' '--reason:why; every plan shows it' '--show:comma-separated' '--hide:comma-separated' '--portal:needed for a customer that this server does not know' '--help:display help') ;;
    'value override set --for') offer=('@text') ;;
    'value override set --reason') offer=('@text') ;;
    'value override set --show') offer=('@text') ;;
    'value override set --hide') offer=('@text') ;;
    'value override set --portal') offer=('@portal') ;;
    'argument override set 0') offer=('@text') ;;
    'commands override clear') offer=() ;;
    'options override clear') offer=('--help:display help') ;;
    'argument override clear 0') offer=('@text') ;;
    'commands override list') offer=() ;;
    'options override list') offer=('-o:how to print' '--output:how to print' '--help:display help') ;;
    'value override list -o') offer=('table' 'json' 'yaml') ;;
    'value override list --output') offer=('table' 'json' 'yaml') ;;
    'commands history') offer=() ;;
    'options history') offer=('--limit:newest first' '-o:how to print' '--output:how to print' '--help:display help') ;;
    'value history --limit') offer=('@text') ;;
    'value history -o') offer=('table' 'json' 'yaml') ;;
    'value history --output') offer=('table' 'json' 'yaml') ;;
    'argument history 0') offer=('@portal') ;;
    'commands explain') offer=() ;;
    'options explain') offer=('-o:how to print' '--output:how to print' '--help:display help') ;;
    'value explain -o') offer=('table' 'json' 'yaml') ;;
    'value explain --output') offer=('table' 'json' 'yaml') ;;
    'argument explain 0') offer=('@text') ;;
    'argument explain 1') offer=('@text') ;;
    'commands audit') offer=() ;;
    'options audit') offer=('--verify:check every entry of the log against its digest, and the schema of the store against this release' '-o:how to print' '--output:how to print' '--help:display help') ;;
    'value audit -o') offer=('table' 'json' 'yaml') ;;
    'value audit --output') offer=('table' 'json' 'yaml') ;;
    'commands purge') offer=() ;;
    'options purge') offer=('-y:do not ask, together with --confirm' '--yes:do not ask, together with --confirm' '--confirm:the portal'\''s name again' '--help:display help') ;;
    'value purge --confirm') offer=('@portal') ;;
    'argument purge 0') offer=('@portal') ;;
    'commands notify') offer=('test:send a test notification and show what each channel answered' 'list:list recent notifications, and why one waits or was given up') ;;
    'options notify') offer=('--help:display help') ;;
    'commands notify test') offer=() ;;
    'options notify test') offer=('--channel:only this one, counted from 1' '--help:display help') ;;
    'value notify test --channel') offer=('@text') ;;
    'commands notify list') offer=() ;;
    'options notify list') offer=('-o:how to print' '--output:how to print' '--help:display help') ;;
    'value notify list -o') offer=('table' 'json' 'yaml') ;;
    'value notify list --output') offer=('table' 'json' 'yaml') ;;
    'commands export') offer=() ;;
    'options export') offer=('--overwrite:replace existing files' '--factor:write what most portals have in common into a base that they extend' '--help:display help') ;;
    'argument export 0') offer=('@file') ;;
    'commands import') offer=('portals:make documents from a spreadsheet of portals (CSV or JSON)' 'cdr:load call records (plain, gzip, zstd, bzip2 or of a ZIP archive; - for standard input)') ;;
    'options import') offer=('--help:display help') ;;
    'commands import portals') offer=() ;;
    'options import portals') offer=('--out:root of the repository to write to; existing files are not changed' '--mapping:YAML file that says which column is which, as in brand\: Company' '--factor:write what most portals have in common into a base that they extend' '--help:display help') ;;
    'value import portals --out') offer=('@file') ;;
    'value import portals --mapping') offer=('@file') ;;
    'argument import portals 0') offer=('@file') ;;
    'commands import cdr') offer=() ;;
    'options import cdr') offer=('--format:what wrote the file; found by its content without it' '--mapping:YAML file that says which column is which; for --format csv' '--follow:take calls out of the files of a folder as a switch writes and rotates them, until it is stopped' '--pattern:names of files to follow, e.g. Master.csv*; without it all but packed and hidden ones' '--explain:show the first ten rows as they would be stored, and write nothing' '--revision:of records that have none; a higher one corrects known calls' '--origin:name of the system the calls come from; with the call id it identifies a call' '--timezone:zone of times that name none, e.g. Europe/Berlin' '--customer:customer of rows that name none' '--charges:whether amounts of the file are what customers are charged, or calls are rated here' '--encoding:encoding of the file, e.g. windows-1252; found by its mark and content without it' '--member:the file of a ZIP archive with several' '--columns:columns that a template of your own writes; for --format freeswitch' '--final:take a last line that does not end\: the file is whole' '--strict:end with 1 where a loaded call should be priced and found no rate' '--help:display help') ;;
    'value import cdr --format') offer=('auto' 'asterisk' 'asterisk-custom' 'asterisk-table' 'freeswitch' 'freeswitch-json' 'sip-acc' '3cx' 'cisco' 'yeti' 'cgrates' 'twilio' 'telnyx' 'bandwidth' 'voipms' 'portico' 'ndjson' 'json' 'csv') ;;
    'value import cdr --mapping') offer=('@file') ;;
    'value import cdr --pattern') offer=('@text') ;;
    'value import cdr --revision') offer=('@text') ;;
    'value import cdr --origin') offer=('@text') ;;
    'value import cdr --timezone') offer=('@text') ;;
    'value import cdr --customer') offer=('@text') ;;
    'value import cdr --charges') offer=('file' 'here') ;;
    'value import cdr --encoding') offer=('@text') ;;
    'value import cdr --member') offer=('@text') ;;
    'value import cdr --columns') offer=('@text') ;;
    'argument import cdr 0') offer=('@file') ;;
    'commands calls') offer=('unrated:list calls that should be priced and found no rate' 'rate:charge calls that found no rate before and find one now') ;;
    'options calls') offer=('--help:display help') ;;
    'commands calls unrated') offer=() ;;
    'options calls unrated') offer=('--customer:only calls of this customer' '--help:display help') ;;
    'value calls unrated --customer') offer=('@text') ;;
    'commands calls rate') offer=() ;;
    'options calls rate') offer=('--customer:only calls of this customer' '--help:display help') ;;
    'value calls rate --customer') offer=('@text') ;;
    'commands check') offer=('cdr:compare the sums of the reports with the calls') ;;
    'options check') offer=('--help:display help') ;;
    'commands check cdr') offer=() ;;
    'options check cdr') offer=('--rebuild:compute wrong sums again from the calls' '--help:display help') ;;
    'commands backup') offer=() ;;
    'options backup') offer=('--help:display help') ;;
    'argument backup 0') offer=('@file') ;;
    'commands restore') offer=() ;;
    'options restore') offer=('--help:display help') ;;
    'argument restore 0') offer=('@file') ;;
    'commands account') offer=('customer:companies' 'contact:people who log in' 'payment:payments' 'load:create or update accounts, one JSON object a line (- for standard input)' 'log-out:end the sessions of all contacts of a portal, or of a customer of it; asks first' 'token:tokens of the operator'\''s own systems, for the API') ;;
    'options account') offer=('--help:display help') ;;
    'commands account customer') offer=('add:create a customer or carrier' 'list:list customers' 'move:move a customer to another portal; says first what goes along and what does not' 'close:close an account\: no contact logs in, tokens and regular reports end, the books are kept' 'erase:erase the personal data of a closed customer and its contacts for good; amounts, invoices and calls are kept') ;;
    'options account customer') offer=('--help:display help') ;;
    'commands account customer add') offer=() ;;
    'options account customer add') offer=('--portal:the portal that the customer belongs to' '--name:company name' '--currency:ISO 4217 code of the account' '--timezone:IANA time zone' '--type:' '--help:display help') ;;
    'value account customer add --portal') offer=('@portal') ;;
    'value account customer add --name') offer=('@text') ;;
    'value account customer add --currency') offer=('@text') ;;
    'value account customer add --timezone') offer=('@text') ;;
    'value account customer add --type') offer=('customer' 'carrier') ;;
    'argument account customer add 0') offer=('@text') ;;
    'commands account customer list') offer=() ;;
    'options account customer list') offer=('--portal:of one portal only' '-o:how to print' '--output:how to print' '--help:display help') ;;
    'value account customer list --portal') offer=('@portal') ;;
    'value account customer list -o') offer=('table' 'json' 'yaml') ;;
    'value account customer list --output') offer=('table' 'json' 'yaml') ;;
    'commands account customer move') offer=() ;;
    'options account customer move') offer=('--to:the portal that it moves to' '--dry-run:say what would be done, and do nothing' '--reason:why; the audit log keeps it' '-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'value account customer move --to') offer=('@portal') ;;
    'value account customer move --reason') offer=('@text') ;;
    'argument account customer move 0') offer=('@text') ;;
    'commands account customer close') offer=() ;;
    'options account customer close') offer=('--reason:why; the audit log keeps it' '-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'value account customer close --reason') offer=('@text') ;;
    'argument account customer close 0') offer=('@text') ;;
    'commands account customer erase') offer=() ;;
    'options account customer erase') offer=('--reason:why; the audit log keeps it' '-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'value account customer erase --reason') offer=('@text') ;;
    'argument account customer erase 0') offer=('@text') ;;
    'commands account contact') offer=('add:create a contact; the password is read from standard input, or generated and printed, and ends after 48 hours unless the contact has set another' 'list:list the contacts of a customer\: status, second factor, last seen' 'invite:create a contact who sets the password by an emailed link, valid for 48 hours; again sends another link' 'change-address:change the address of a contact\: a link goes to the new one, a warning to the old one' 'log-out:end the sessions of a contact on every device; it may log in again' 'disable:log a contact out, and let it in no more; its tokens end' 'enable:let a disabled contact log in again' 'reset-second-factor:remove a lost second factor\: authenticator app, recovery codes and passkeys; the contact is notified by email' 'erase:erase the personal data of a contact for good; the audit log keeps the proof') ;;
    'options account contact') offer=('--help:display help') ;;
    'commands account contact add') offer=() ;;
    'options account contact add') offer=('--customer:the customer that the contact belongs to' '--name:name of the person' '--password-stdin:read the password from standard input' '--help:display help') ;;
    'value account contact add --customer') offer=('@text') ;;
    'value account contact add --name') offer=('@text') ;;
    'argument account contact add 0') offer=('@text') ;;
    'commands account contact list') offer=() ;;
    'options account contact list') offer=('-o:how to print' '--output:how to print' '--help:display help') ;;
    'value account contact list -o') offer=('table' 'json' 'yaml') ;;
    'value account contact list --output') offer=('table' 'json' 'yaml') ;;
    'argument account contact list 0') offer=('@text') ;;
    'commands account contact invite') offer=() ;;
    'options account contact invite') offer=('--customer:the customer that the contact belongs to' '--name:name of the person' '--help:display help') ;;
    'value account contact invite --customer') offer=('@text') ;;
    'value account contact invite --name') offer=('@text') ;;
    'argument account contact invite 0') offer=('@text') ;;
    'commands account contact change-address') offer=() ;;
    'options account contact change-address') offer=('--portal:the portal, where the address is known at several' '--reason:why; the audit log keeps it' '--to:the new address' '--help:display help') ;;
    'value account contact change-address --portal') offer=('@portal') ;;
    'value account contact change-address --reason') offer=('@text') ;;
    'value account contact change-address --to') offer=('@text') ;;
    'argument account contact change-address 0') offer=('@text') ;;
    'commands account contact log-out') offer=() ;;
    'options account contact log-out') offer=('--portal:the portal, where the address is known at several' '--reason:why; the audit log keeps it' '--help:display help') ;;
    'value account contact log-out --portal') offer=('@portal') ;;
    'value account contact log-out --reason') offer=('@text') ;;
    'argument account contact log-out 0') offer=('@text') ;;
    'commands account contact disable') offer=() ;;
    'options account contact disable') offer=('--portal:the portal, where the address is known at several' '--reason:why; the audit log keeps it' '--help:display help') ;;
    'value account contact disable --portal') offer=('@portal') ;;
    'value account contact disable --reason') offer=('@text') ;;
    'argument account contact disable 0') offer=('@text') ;;
    'commands account contact enable') offer=() ;;
    'options account contact enable') offer=('--portal:the portal, where the address is known at several' '--reason:why; the audit log keeps it' '--help:display help') ;;
    'value account contact enable --portal') offer=('@portal') ;;
    'value account contact enable --reason') offer=('@text') ;;
    'argument account contact enable 0') offer=('@text') ;;
    'commands account contact reset-second-factor') offer=() ;;
    'options account contact reset-second-factor') offer=('--portal:the portal, where the address is known at several' '--reason:why; the audit log keeps it' '-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'value account contact reset-second-factor --portal') offer=('@portal') ;;
    'value account contact reset-second-factor --reason') offer=('@text') ;;
    'argument account contact reset-second-factor 0') offer=('@text') ;;
    'commands account contact erase') offer=() ;;
    'options account contact erase') offer=('--portal:the portal, where the address is known at several' '--reason:why; the audit log keeps it' '-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'value account contact erase --portal') offer=('@portal') ;;
    'value account contact erase --reason') offer=('@text') ;;
    'argument account contact erase 0') offer=('@text') ;;
    'commands account payment') offer=('add:record a payment, e.g. 25.00; text after # in the description is not shown in the portal') ;;
    'options account payment') offer=('--help:display help') ;;
    'commands account payment add') offer=() ;;
    'options account payment add') offer=('--customer:the customer who paid' '--description:shown in the portal' '--status:' '--help:display help') ;;
    'value account payment add --customer') offer=('@text') ;;
    'value account payment add --description') offer=('@text') ;;
    'value account payment add --status') offer=('completed' 'pending' 'cancelled') ;;
    'argument account payment add 0') offer=('@text') ;;
    'commands account load') offer=() ;;
    'options account load') offer=('--help:display help') ;;
    'argument account load 0') offer=('@file') ;;
    'commands account log-out') offer=() ;;
    'options account log-out') offer=('--customer:the contacts of this customer only' '--reason:why; the audit log keeps it' '-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'value account log-out --customer') offer=('@text') ;;
    'value account log-out --reason') offer=('@text') ;;
    'argument account log-out 0') offer=('@portal') ;;
    'commands account token') offer=('add:create a token; it is printed once' 'rotate:give a token another secret, which is printed once; the present one stays good for a while' 'list:list tokens' 'remove:revoke a token') ;;
    'options account token') offer=('--help:display help') ;;
    'commands account token add') offer=() ;;
    'options account token add') offer=('--role:what it may do' '--portal:portals that it is for, after commas; all of them unless given' '--address:addresses or networks that it is taken from, after commas; everywhere unless given' '--expires:when it ends, as in 12h or 90d; console.tokens.life unless given' '--help:display help') ;;
    'value account token add --role') offer=('accounts' 'viewer' 'operator' 'admin') ;;
    'value account token add --portal') offer=('@portal') ;;
    'value account token add --address') offer=('@text') ;;
    'value account token add --expires') offer=('@text') ;;
    'argument account token add 0') offer=('@text') ;;
    'commands account token rotate') offer=() ;;
    'options account token rotate') offer=('--overlap:how long the present one is good, 0h to 7d; 24h unless given' '--expires:when the token ends, as in 12h or 90d; console.tokens.life unless given' '--help:display help') ;;
    'value account token rotate --overlap') offer=('@text') ;;
    'value account token rotate --expires') offer=('@text') ;;
    'argument account token rotate 0') offer=('@text') ;;
    'commands account token list') offer=() ;;
    'options account token list') offer=('-o:how to print' '--output:how to print' '--help:display help') ;;
    'value account token list -o') offer=('table' 'json' 'yaml') ;;
    'value account token list --output') offer=('table' 'json' 'yaml') ;;
    'commands account token remove') offer=() ;;
    'options account token remove') offer=('--help:display help') ;;
    'argument account token remove 0') offer=('@text') ;;
    'commands console') offer=('users:list the users of console.users, and how each logs in' 'invite:print the link by which a user of console.users sets up a login\: good once, for a day' 'reset:remove a user'\''s passkeys, password, app and recovery codes, end the sessions, and print another link') ;;
    'options console') offer=('--help:display help') ;;
    'commands console users') offer=() ;;
    'options console users') offer=('-o:how to print' '--output:how to print' '--help:display help') ;;
    'value console users -o') offer=('table' 'json' 'yaml') ;;
    'value console users --output') offer=('table' 'json' 'yaml') ;;
    'commands console invite') offer=() ;;
    'options console invite') offer=('--help:display help') ;;
    'argument console invite 0') offer=('@text') ;;
    'commands console reset') offer=() ;;
    'options console reset') offer=('-y:do not ask' '--yes:do not ask' '--help:display help') ;;
    'argument console reset 0') offer=('@text') ;;
    'commands mail') offer=('list:list the newest emails, and why one was not sent yet' 'show:show the text of an email that was not sent yet' 'test:whether the mail server of a portal, or the operator'\''s, can be reached and takes the login' 'refused:list addresses that refused email for good; after three refusals nothing is sent there' 'resume:send email again to an address that was stopped after refusals' 'keys:list the keys that emails are signed with (DKIM), and the DNS record of each' 'rotate-keys:make new keys to sign emails with; the present ones sign until DNS shows the new records') ;;
    'options mail') offer=('--help:display help') ;;
    'commands mail list') offer=() ;;
    'options mail list') offer=('--portal:of one portal only' '-o:how to print' '--output:how to print' '--help:display help') ;;
    'value mail list --portal') offer=('@portal') ;;
    'value mail list -o') offer=('table' 'json' 'yaml') ;;
    'value mail list --output') offer=('table' 'json' 'yaml') ;;
    'commands mail show') offer=() ;;
    'options mail show') offer=('--help:display help') ;;
    'argument mail show 0') offer=('@text') ;;
    'commands mail test') offer=() ;;
    'options mail test') offer=('--portal:the server that this portal'\''s emails go through; without it, the operator'\''s' '--to:send an email there too; needs --portal' '--help:display help') ;;
    'value mail test --portal') offer=('@portal') ;;
    'value mail test --to') offer=('@text') ;;
    'commands mail refused') offer=() ;;
    'options mail refused') offer=('--portal:of one portal only' '-o:how to print' '--output:how to print' '--help:display help') ;;
    'value mail refused --portal') offer=('@portal') ;;
    'value mail refused -o') offer=('table' 'json' 'yaml') ;;
    'value mail refused --output') offer=('table' 'json' 'yaml') ;;
    'commands mail resume') offer=() ;;
    'options mail resume') offer=('--portal:the portal whose emails were refused' '--reason:why; the audit log keeps it' '--help:display help') ;;
    'value mail resume --portal') offer=('@portal') ;;
    'value mail resume --reason') offer=('@text') ;;
    'argument mail resume 0') offer=('@text') ;;
    'commands mail keys') offer=() ;;
    'options mail keys') offer=('--portal:of one portal only' '-o:how to print' '--output:how to print' '--help:display help') ;;
    'value mail keys --portal') offer=('@portal') ;;
    'value mail keys -o') offer=('table' 'json' 'yaml') ;;
    'value mail keys --output') offer=('table' 'json' 'yaml') ;;
    'commands mail rotate-keys') offer=() ;;
    'options mail rotate-keys') offer=('--portal:whose; without it, those of the operator'\''s server' '--help:display help') ;;
    'value mail rotate-keys --portal') offer=('@portal') ;;
    'commands completion') offer=() ;;
    'options completion') offer=('--help:display help') ;;
    'argument completion 0') offer=('bash' 'zsh' 'fish') ;;
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
    elif _portico_offer "commands ${place:+$place }$word"; then
      place=${place:+$place }$word
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
    @portal) compadd -- ${(f)"$(_portico_portals)"} ;;
    *) _describe portico offer ;;
  esac
}

_portico_portals() {
  find portals -name portal.yaml -exec sed -n 's/^name: *\([a-z0-9-][a-z0-9-]*\).*/\1/p' {} + 2>/dev/null
}

# As a function file, or read by a start-up file.
if [[ $funcstack[1] == _portico ]]; then _portico "$@"; else compdef _portico portico; fi
