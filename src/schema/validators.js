// Generated from schemas/ by `npm run generate`; do not edit.
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
"use strict";
export const Portal = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portal.schema.json","title":"Portal","description":"One white-label portal: its domains, look, signup rules, permissions, currencies and reports.","type":"object","additionalProperties":false,"required":["apiVersion","kind","name","brand","currencies","sections"],"properties":{"apiVersion":{"description":"Version of this document format.","x-risk":"appearance","const":"portico/v1","examples":["portico/v1"]},"kind":{"description":"What this document declares.","x-risk":"appearance","const":"Portal","examples":["Portal"]},"name":{"description":"Id of the portal; never shown to visitors. Lower-case letters, digits and hyphens.","x-risk":"appearance","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"renamedFrom":{"description":"Former name of this portal. Its customers, overrides, sessions, certificates and history are carried to the new name in one step. It may stay here afterwards.","x-risk":"access","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme-voice"]},"brand":{"description":"The name that visitors see.","x-risk":"appearance","$ref":"#/definitions/line","examples":["Acme Voice"]},"domains":{"description":"Hostnames of the portal; the first is canonical, the others redirect to it. Without any it has one under the operator's zone (edge.zone), where there is one.","x-risk":"access","type":"array","items":{"description":"A full hostname, in lower case.","type":"string","minLength":1,"maxLength":253,"examples":["portal.acme-voice.example"]},"minItems":1,"maxItems":100,"examples":[["portal.acme-voice.example"]]},"signup":{"description":"Who may open an account without being invited.","type":"object","additionalProperties":false,"properties":{"customer":{"description":"Customers may sign up.","x-risk":"access","type":"boolean","default":false,"examples":[true]},"carrier":{"description":"Carriers may sign up.","x-risk":"access","type":"boolean","default":false,"examples":[false]},"templateCustomer":{"description":"Name of the TemplateCustomer that a new account is cloned from; needed when customers may sign up.","x-risk":"money","type":"string","maxLength":63,"examples":["starter"]}},"examples":[{"customer":true,"templateCustomer":"starter"}]},"currencies":{"description":"ISO 4217 codes a visitor may choose at signup; the first is the default.","x-risk":"money","type":"array","items":{"description":"An ISO 4217 code.","type":"string","minLength":1,"maxLength":16,"examples":["USD"]},"minItems":1,"maxItems":50,"examples":[["USD","EUR"]]},"payments":{"description":"How customers can pay. Vouchers need nothing here.","x-risk":"money","type":"object","additionalProperties":false,"properties":{"bankTransfer":{"description":"Payment by transfer; it counts once the operator has confirmed it. It needs `account`, `instructions` or both.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"instructions":{"description":"What customers read beside the account; plain text. A reference to quote is added.","type":"string","minLength":1,"maxLength":1000,"examples":["Acme Voice Ltd, IBAN GB33 BUKB 2020 1555 5555 55"]},"account":{"description":"Account to pay to, which customers copy field by field. Transfers in euro have a QR code for banking apps as well (EPC069-12).","type":"object","additionalProperties":false,"required":["name","iban"],"properties":{"name":{"description":"Name of its holder, as the bank has it.","type":"string","minLength":1,"maxLength":70,"examples":["Acme Voice Ltd"]},"iban":{"description":"International bank account number (ISO 13616); spaces are allowed.","type":"string","minLength":1,"maxLength":50,"examples":["DE89 3704 0044 0532 0130 00"]},"bic":{"description":"BIC of the bank (ISO 9362). A QR code needs it for accounts outside of the European Economic Area.","type":"string","pattern":"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$","examples":["COBADEFFXXX"]}},"examples":[{"name":"Acme Voice Ltd","iban":"DE89 3704 0044 0532 0130 00"}]}},"examples":[{"instructions":"Acme Voice Ltd, IBAN GB33 BUKB 2020 1555 5555 55"}]},"presets":{"description":"Amounts that a payment offers, by currency; another one can be typed. Without them, a currency has amounts of its own, as 25, 50, 100 and 250 for USD.","type":"object","maxProperties":50,"additionalProperties":{"description":"Amounts in this currency.","type":"array","minItems":1,"maxItems":6,"items":{"description":"An amount in units of the currency.","type":"number","exclusiveMinimum":0,"maximum":1000000,"examples":[50]},"examples":[[20,50,100]]},"examples":[{"EUR":[20,50,100]}]},"stripe":{"description":"Payment by card through Stripe Checkout.","type":"object","additionalProperties":false,"required":["secretKey","webhookSecret"],"properties":{"secretKey":{"description":"Key of the Stripe API. A reference; never the secret itself.","$ref":"#/definitions/secret","examples":[{"env":"ACME_STRIPE_KEY"}]},"webhookSecret":{"description":"Secret that Stripe signs its call-backs with.","$ref":"#/definitions/secret","examples":[{"env":"ACME_STRIPE_WEBHOOK_SECRET"}]}},"examples":[{"secretKey":{"env":"ACME_STRIPE_KEY"},"webhookSecret":{"env":"ACME_STRIPE_WEBHOOK_SECRET"}}]}},"examples":[{"bankTransfer":{"instructions":"Acme Voice Ltd, IBAN GB33 BUKB 2020 1555 5555 55"}}]},"sections":{"description":"Sections and features that this portal's customers see, in menu order.","x-risk":"visibility","type":"array","items":{"description":"Id of a section.","type":"string","maxLength":63,"examples":["cdr"]},"maxItems":100,"examples":[["balance","cdr","breakout","payments"]]},"sectionLinks":{"description":"URL templates of linked sections; {customer} and {contact} are filled in.","x-risk":"code","type":"object","additionalProperties":{"description":"URL that the section opens at.","$ref":"#/definitions/httpsUrl","examples":["https://rec.example/{customer}"]},"examples":[{"recording":"https://rec.example/{customer}"}]},"network":{"description":"What customers have to know to connect, in the sections `interconnect` and `rtp-servers`. A section without it is not in the menu, unless it has a link.","x-risk":"access","type":"object","additionalProperties":false,"minProperties":1,"properties":{"interconnect":{"description":"Signalling: where calls are sent to, and where they come from.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"description":"What customers read above the addresses; Markdown without HTML and images.","type":"string","minLength":1,"maxLength":20000,"examples":["Send calls to the nearest site. We answer OPTIONS."]},"addresses":{"description":"Addresses, each with a button to copy it.","type":"array","minItems":1,"maxItems":200,"items":{"description":"An address.","type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"description":"What is there.","type":"string","minLength":1,"maxLength":100,"examples":["Frankfurt"]},"address":{"description":"Hostname, IP address or prefix (CIDR).","type":"string","minLength":1,"maxLength":253,"examples":["sbc.fra.acme.example"]},"ports":{"description":"Port, or a range of ports.","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":[5061]},"transport":{"description":"Transport protocol.","type":"string","enum":["udp","tcp","tls","udp+tcp"],"examples":["tls"]},"note":{"description":"What else has to be known of it; plain text.","type":"string","minLength":1,"maxLength":300,"examples":["Backup only"]}},"examples":[{"name":"Frankfurt","address":"sbc.fra.acme.example","ports":5061,"transport":"tls"}]},"examples":[[{"name":"Frankfurt","address":"sbc.fra.acme.example","ports":5061,"transport":"tls"}]]}},"examples":[{"addresses":[{"name":"Frankfurt","address":"sbc.fra.acme.example","ports":5061,"transport":"tls"}]}]},"rtpServers":{"description":"Media: where audio is sent to, and where it comes from.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"text":{"description":"What customers read above the addresses; Markdown without HTML and images.","type":"string","minLength":1,"maxLength":20000,"examples":["Send calls to the nearest site. We answer OPTIONS."]},"addresses":{"description":"Addresses, each with a button to copy it.","type":"array","minItems":1,"maxItems":200,"items":{"description":"An address.","type":"object","additionalProperties":false,"required":["name","address"],"properties":{"name":{"description":"What is there.","type":"string","minLength":1,"maxLength":100,"examples":["Frankfurt"]},"address":{"description":"Hostname, IP address or prefix (CIDR).","type":"string","minLength":1,"maxLength":253,"examples":["203.0.113.0/28"]},"ports":{"description":"Port, or a range of ports.","type":["integer","string"],"minimum":1,"maximum":65535,"pattern":"^[0-9]{1,5}(-[0-9]{1,5})?$","examples":["10000-20000"]},"transport":{"description":"Transport protocol.","type":"string","enum":["udp","tcp","tls","udp+tcp"],"examples":["udp"]},"note":{"description":"What else has to be known of it; plain text.","type":"string","minLength":1,"maxLength":300,"examples":["Backup only"]}},"examples":[{"name":"Media Frankfurt","address":"203.0.113.0/28","ports":"10000-20000","transport":"udp"}]},"examples":[[{"name":"Media Frankfurt","address":"203.0.113.0/28","ports":"10000-20000","transport":"udp"}]]}},"examples":[{"addresses":[{"name":"Media Frankfurt","address":"203.0.113.0/28","ports":"10000-20000","transport":"udp"}]}]}},"examples":[{"interconnect":{"text":"Send calls to the nearest site."}}]},"retention":{"description":"How long data is kept; what is not named is kept for ever.","x-risk":"visibility","type":"object","additionalProperties":false,"properties":{"cdr":{"description":"Call records: a number of days, months or years. Older ones are deleted and not taken any more; what they have cost stays counted in balances.","type":"string","pattern":"^[1-9][0-9]{0,3} (day|month|year)s?$","examples":["13 months"]}},"examples":[{"cdr":"13 months"}]},"reports":{"description":"Columns of the two reports, in order.","x-risk":"visibility","type":"object","additionalProperties":false,"properties":{"breakout":{"description":"Columns of the breakout report.","type":"array","items":{"description":"Id of a column of the breakout report.","type":"string","maxLength":63,"examples":["attempts"]},"minItems":1,"maxItems":50,"examples":[["destination-name","attempts","charge"]]},"cdr":{"description":"Columns of the CDR report.","type":"array","items":{"description":"Id of a column of the CDR report.","type":"string","maxLength":63,"examples":["charge"]},"minItems":1,"maxItems":50,"examples":[["call-time","source","destination","charge"]]}},"examples":[{"cdr":["call-time","source","destination","charge"]}]},"theme":{"$ref":"#/definitions/theme"},"texts":{"description":"Overrides of single messages by key; shown as plain text.","x-risk":"appearance","type":"object","additionalProperties":{"description":"What is shown in place of the message.","type":"string","maxLength":2000,"examples":["Welcome to Acme"]},"examples":[{"login.title":"Welcome to Acme"}]},"locales":{"description":"Languages of the portal; the first is the default.","x-risk":"appearance","type":"array","items":{"description":"A language, with a region where it matters.","type":"string","pattern":"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$","examples":["en","pt-BR"]},"minItems":1,"maxItems":30,"examples":[["en","de"]]},"links":{"description":"Links in the footer.","x-risk":"code","type":"object","additionalProperties":false,"properties":{"privacy":{"description":"Privacy notice.","$ref":"#/definitions/httpsUrl","examples":["https://acme.example/privacy"]},"terms":{"description":"Terms of service.","$ref":"#/definitions/httpsUrl","examples":["https://acme.example/terms"]},"imprint":{"description":"Imprint.","$ref":"#/definitions/httpsUrl","examples":["https://acme.example/imprint"]},"accessibility":{"description":"Accessibility statement.","$ref":"#/definitions/httpsUrl","examples":["https://acme.example/accessibility"]}},"examples":[{"privacy":"https://acme.example/privacy"}]},"legal":{"description":"Legal pages of the portal's own, at /legal/<name>. They take the place of a link of the same name.","x-risk":"appearance","type":"object","additionalProperties":false,"properties":{"privacy":{"description":"Privacy notice: a Markdown file beside this document.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"terms":{"description":"Terms of service: a Markdown file beside this document.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]},"imprint":{"description":"Imprint: a Markdown file beside this document.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$","examples":["privacy.md"]}},"examples":[{"privacy":"privacy.md"}]},"support":{"description":"How customers reach this brand; shown at the same place on every page.","x-risk":"appearance","type":"object","additionalProperties":false,"properties":{"email":{"description":"E-mail address.","$ref":"#/definitions/email","examples":["help@acme.example"]},"phone":{"description":"Telephone number.","type":"string","pattern":"^\\+?[0-9][0-9 ()/.-]{3,30}$","examples":["+44 20 7946 0000"]}},"examples":[{"email":"help@acme.example"}]},"auth":{"description":"How contacts log in.","x-risk":"access","type":"object","additionalProperties":false,"properties":{"require2fa":{"description":"Whose accounts need a second factor.","enum":["none","all"],"default":"none","examples":["all"]}},"examples":[{"require2fa":"none"}]},"status":{"description":"Whether the portal is open.","x-risk":"access","oneOf":[{"description":"Open.","const":"live","examples":["live"]},{"description":"Closed for a while.","type":"object","additionalProperties":false,"required":["maintenance"],"properties":{"maintenance":{"description":"Shown in place of every page.","type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"description":"What visitors read.","type":"string","minLength":1,"maxLength":2000,"examples":["Back at noon."]},"until":{"description":"When it will be over, ISO 8601.","$ref":"#/definitions/time","examples":["2026-12-01T12:00:00Z"]}},"examples":[{"text":"Back at noon."}]}},"examples":[{"maintenance":{"text":"Back at noon."}}]}],"default":"live","examples":["live",{"maintenance":{"text":"Back at noon."}}]},"footer":{"description":"Text at the bottom of every page.","x-risk":"appearance","type":"string","maxLength":1000,"examples":["Copyright Acme Voice Ltd"]},"smtp":{"description":"The server that this brand's mail leaves through.","x-risk":"access","type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"description":"Name of the SMTP server.","type":"string","minLength":1,"maxLength":253,"examples":["smtp.example"]},"port":{"description":"TCP port.","type":"integer","minimum":1,"maximum":65535,"default":587,"examples":[587]},"username":{"description":"User to authenticate as.","$ref":"#/definitions/line","examples":["acme"]},"password":{"$ref":"#/definitions/secret"},"from":{"description":"Sender address.","$ref":"#/definitions/email","examples":["help@acme.example"]},"name":{"description":"Name that the server is greeted with (EHLO). Without it, the portal's main domain.","type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["mail.acme.example"]},"ca":{"description":"Certificate authorities, in PEM, by one of which the server's certificate is issued, besides the public ones.","type":"string","minLength":50,"maxLength":50000,"pattern":"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$","examples":["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"]}},"examples":[{"host":"smtp.example","from":"help@acme.example"}]},"protect":{"description":"Removing this portal always waits for an approval, also when its file is deleted; the protection stays with what is live.","x-risk":"access","type":"boolean","default":false,"examples":[true]},"hsts":{"description":"Tells browsers to come over HTTPS only, once the certificate has been good for a day: for a year and for all names below the portal's own, unless it says otherwise here. They remember it: to take it back, set maxAge to 0 first.","x-risk":"access","oneOf":[{"description":"Nothing is sent.","const":"off","examples":["off"]},{"description":"What browsers remember.","type":"object","additionalProperties":false,"properties":{"maxAge":{"description":"Seconds that browsers remember it for.","type":"integer","minimum":0,"maximum":63072000,"default":31536000,"examples":[31536000]},"includeSubDomains":{"description":"Also for all names below the portal's own.","type":"boolean","default":true,"examples":[true]}},"examples":[{"maxAge":31536000}]}],"examples":[{"maxAge":31536000},"off"]}},"definitions":{"line":{"description":"One line of text.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]},"time":{"description":"A day, or a moment with its offset from UTC, ISO 8601.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]},"email":{"description":"An e-mail address.","type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]},"httpsUrl":{"description":"An https URL.","type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]},"filePath":{"description":"Path of a file, from the folder of this one.","type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]},"color":{"description":"A colour as #rrggbb.","type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]},"secret":{"description":"Where the secret is kept; never the secret itself. Exactly one of the two. A portal may name its own secrets alone.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable: one that begins with PORTICO_SECRET_<PORTAL>_, or that the operator lists under secrets: in portico.yaml.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"description":"Path of a file in secrets/<portal>/ beside portico.yaml, from where it counts, or of one that the operator lists.","type":"string","minLength":1,"maxLength":500,"examples":["secrets/acme/smtp"]}},"examples":[{"env":"PORTICO_SECRET_ACME_SMTP"}]},"pages":{"description":"Pages that the script runs on; never on pages that take a secret.","type":"array","items":{"description":"Id of a page.","type":"string","maxLength":63,"examples":["dashboard"]},"minItems":1,"maxItems":50,"examples":[["dashboard"]]},"theme":{"description":"The appearance.","type":"object","additionalProperties":false,"properties":{"logo":{"description":"png, jpg or gif beside this file, at most 350 px wide and 512 KiB.","x-risk":"appearance","$ref":"#/definitions/filePath","examples":["logo.png"]},"logo2x":{"description":"The logo at twice the size, for dense screens.","x-risk":"appearance","$ref":"#/definitions/filePath","examples":["logo2x.png"]},"logoDark":{"description":"The logo on dark ground.","x-risk":"appearance","$ref":"#/definitions/filePath","examples":["logo-dark.png"]},"favicon":{"description":"Square png of at least 180 px.","x-risk":"appearance","$ref":"#/definitions/filePath","examples":["favicon.png"]},"mode":{"description":"Light, dark, or as the visitor's system says.","x-risk":"appearance","enum":["light","dark","auto"],"default":"auto","examples":["auto"]},"radius":{"description":"Corners of buttons and fields in pixels; cards and small parts follow.","x-risk":"appearance","type":"integer","minimum":0,"maximum":24,"default":8,"examples":[8]},"density":{"description":"How much room rows of tables and the parts of a page have.","x-risk":"appearance","enum":["comfortable","compact"],"default":"comfortable","examples":["compact"]},"font":{"description":"A stack of fonts that are installed at the visitor's, the best first; the system's own without it.","x-risk":"appearance","type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"description":"The brand's colours. What is not given is derived so that contrast always passes. Apart from primary they are of the light appearance, or of the dark one when mode is dark.","x-risk":"appearance","type":"object","additionalProperties":false,"properties":{"primary":{"description":"The brand's colour: buttons, and shades of it for links.","$ref":"#/definitions/color","examples":["#0b5fff"]},"text":{"description":"Text on the background.","$ref":"#/definitions/color","examples":["#1a1a2e"]},"background":{"description":"Ground of pages, tables and forms.","$ref":"#/definitions/color","examples":["#fffaf0"]},"accent":{"description":"Links and marks, in place of a shade of primary.","$ref":"#/definitions/color","examples":["#8a1c5b"]},"danger":{"description":"Errors.","$ref":"#/definitions/color","examples":["#a3260f"]}},"examples":[{"primary":"#0b5fff"}]},"css":{"description":"Custom CSS: the name of a .css file beside this one, or the CSS itself.","x-risk":"code","type":"string","maxLength":65536,"examples":["custom.css"]},"javascript":{"description":"Custom scripts; each is served as a file.","x-risk":"code","type":"array","maxItems":20,"items":{"type":"object","description":"One script: exactly one of src, file and inline.","additionalProperties":false,"minProperties":1,"properties":{"src":{"description":"Exact https URL of a script.","type":"string","maxLength":2000,"examples":["https://cdn.example/w-1.4.2.js"]},"integrity":{"description":"Subresource Integrity value, or none together with a reason.","type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"description":"Why the script can have no integrity value.","type":"string","minLength":1,"maxLength":500,"examples":["chat loader, changes weekly"]},"file":{"description":"Script beside this file.","$ref":"#/definitions/filePath","examples":["chat.js"]},"inline":{"description":"The script's text; an authoring form, served as a file.","type":"string","minLength":1,"maxLength":65536,"examples":["alert('Hello World')"]},"pages":{"$ref":"#/definitions/pages"}},"examples":[{"file":"chat.js"}]},"examples":[[{"file":"chat.js"}]]}},"examples":[{"logo":"logo.png","colors":{"primary":"#0b5fff"}}]}}};
const schema12 = {"description":"One line of text.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["Acme Voice"]};
const schema13 = {"description":"Where the secret is kept; never the secret itself. Exactly one of the two. A portal may name its own secrets alone.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable: one that begins with PORTICO_SECRET_<PORTAL>_, or that the operator lists under secrets: in portico.yaml.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_SECRET_ACME_SMTP"]},"file":{"description":"Path of a file in secrets/<portal>/ beside portico.yaml, from where it counts, or of one that the operator lists.","type":"string","minLength":1,"maxLength":500,"examples":["secrets/acme/smtp"]}},"examples":[{"env":"PORTICO_SECRET_ACME_SMTP"}]};
const schema15 = {"description":"An https URL.","type":"string","maxLength":2000,"pattern":"^https://[^\\s\"'<>\\\\]+$","examples":["https://acme.example/privacy"]};
const schema32 = {"description":"An e-mail address.","type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["help@acme.example"]};
const schema33 = {"description":"A day, or a moment with its offset from UTC, ISO 8601.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31","2026-12-01T12:00:00Z"]};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern2 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}$", "u");
const pattern3 = new RegExp("^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^https://[^\\s\"'<>\\\\]+$", "u");
const pattern7 = new RegExp("^[0-9]{1,5}(-[0-9]{1,5})?$", "u");
const pattern9 = new RegExp("^[1-9][0-9]{0,3} (day|month|year)s?$", "u");
const pattern22 = new RegExp("^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$", "u");
const pattern27 = new RegExp("^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$", "u");
const pattern30 = new RegExp("^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$", "u");
const pattern31 = new RegExp("^\\+?[0-9][0-9 ()/.-]{3,30}$", "u");
const pattern32 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$", "u");
const pattern36 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern37 = new RegExp("^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$", "u");
const schema16 = {"description":"The appearance.","type":"object","additionalProperties":false,"properties":{"logo":{"description":"png, jpg or gif beside this file, at most 350 px wide and 512 KiB.","x-risk":"appearance","$ref":"#/definitions/filePath","examples":["logo.png"]},"logo2x":{"description":"The logo at twice the size, for dense screens.","x-risk":"appearance","$ref":"#/definitions/filePath","examples":["logo2x.png"]},"logoDark":{"description":"The logo on dark ground.","x-risk":"appearance","$ref":"#/definitions/filePath","examples":["logo-dark.png"]},"favicon":{"description":"Square png of at least 180 px.","x-risk":"appearance","$ref":"#/definitions/filePath","examples":["favicon.png"]},"mode":{"description":"Light, dark, or as the visitor's system says.","x-risk":"appearance","enum":["light","dark","auto"],"default":"auto","examples":["auto"]},"radius":{"description":"Corners of buttons and fields in pixels; cards and small parts follow.","x-risk":"appearance","type":"integer","minimum":0,"maximum":24,"default":8,"examples":[8]},"density":{"description":"How much room rows of tables and the parts of a page have.","x-risk":"appearance","enum":["comfortable","compact"],"default":"comfortable","examples":["compact"]},"font":{"description":"A stack of fonts that are installed at the visitor's, the best first; the system's own without it.","x-risk":"appearance","type":"string","pattern":"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$","minLength":1,"maxLength":300,"examples":["\"Segoe UI\", Roboto, sans-serif"]},"colors":{"description":"The brand's colours. What is not given is derived so that contrast always passes. Apart from primary they are of the light appearance, or of the dark one when mode is dark.","x-risk":"appearance","type":"object","additionalProperties":false,"properties":{"primary":{"description":"The brand's colour: buttons, and shades of it for links.","$ref":"#/definitions/color","examples":["#0b5fff"]},"text":{"description":"Text on the background.","$ref":"#/definitions/color","examples":["#1a1a2e"]},"background":{"description":"Ground of pages, tables and forms.","$ref":"#/definitions/color","examples":["#fffaf0"]},"accent":{"description":"Links and marks, in place of a shade of primary.","$ref":"#/definitions/color","examples":["#8a1c5b"]},"danger":{"description":"Errors.","$ref":"#/definitions/color","examples":["#a3260f"]}},"examples":[{"primary":"#0b5fff"}]},"css":{"description":"Custom CSS: the name of a .css file beside this one, or the CSS itself.","x-risk":"code","type":"string","maxLength":65536,"examples":["custom.css"]},"javascript":{"description":"Custom scripts; each is served as a file.","x-risk":"code","type":"array","maxItems":20,"items":{"type":"object","description":"One script: exactly one of src, file and inline.","additionalProperties":false,"minProperties":1,"properties":{"src":{"description":"Exact https URL of a script.","type":"string","maxLength":2000,"examples":["https://cdn.example/w-1.4.2.js"]},"integrity":{"description":"Subresource Integrity value, or none together with a reason.","type":"string","pattern":"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$","examples":["none"]},"reason":{"description":"Why the script can have no integrity value.","type":"string","minLength":1,"maxLength":500,"examples":["chat loader, changes weekly"]},"file":{"description":"Script beside this file.","$ref":"#/definitions/filePath","examples":["chat.js"]},"inline":{"description":"The script's text; an authoring form, served as a file.","type":"string","minLength":1,"maxLength":65536,"examples":["alert('Hello World')"]},"pages":{"$ref":"#/definitions/pages"}},"examples":[{"file":"chat.js"}]},"examples":[[{"file":"chat.js"}]]}},"examples":[{"logo":"logo.png","colors":{"primary":"#0b5fff"}}]};
const schema17 = {"description":"Path of a file, from the folder of this one.","type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\\\]+$","examples":["logo.png"]};
const schema21 = {"description":"A colour as #rrggbb.","type":"string","pattern":"^#[0-9a-fA-F]{6}$","examples":["#0b5fff"]};
const schema27 = {"description":"Pages that the script runs on; never on pages that take a secret.","type":"array","items":{"description":"Id of a page.","type":"string","maxLength":63,"examples":["dashboard"]},"minItems":1,"maxItems":50,"examples":[["dashboard"]]};
const pattern10 = new RegExp("^[^\\u0000-\\u001f\\\\]+$", "u");
const pattern14 = new RegExp("^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$", "u");
const pattern15 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
const pattern20 = new RegExp("^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.logo !== undefined){
let data0 = data.logo;
if(typeof data0 === "string"){
if(func3(data0) > 500){
const err1 = {instancePath:instancePath+"/logo",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern10.test(data0)){
const err2 = {instancePath:instancePath+"/logo",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",schema:"^[^\\u0000-\\u001f\\\\]+$",parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/logo",schemaPath:"#/definitions/filePath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.logo2x !== undefined){
let data1 = data.logo2x;
if(typeof data1 === "string"){
if(func3(data1) > 500){
const err4 = {instancePath:instancePath+"/logo2x",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/logo2x",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",schema:"^[^\\u0000-\\u001f\\\\]+$",parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/logo2x",schemaPath:"#/definitions/filePath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.logoDark !== undefined){
let data2 = data.logoDark;
if(typeof data2 === "string"){
if(func3(data2) > 500){
const err7 = {instancePath:instancePath+"/logoDark",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern10.test(data2)){
const err8 = {instancePath:instancePath+"/logoDark",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",schema:"^[^\\u0000-\\u001f\\\\]+$",parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/logoDark",schemaPath:"#/definitions/filePath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.favicon !== undefined){
let data3 = data.favicon;
if(typeof data3 === "string"){
if(func3(data3) > 500){
const err10 = {instancePath:instancePath+"/favicon",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern10.test(data3)){
const err11 = {instancePath:instancePath+"/favicon",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",schema:"^[^\\u0000-\\u001f\\\\]+$",parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/favicon",schemaPath:"#/definitions/filePath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(!(((data4 === "light") || (data4 === "dark")) || (data4 === "auto"))){
const err13 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema16.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.mode.enum,parentSchema:schema16.properties.mode,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.radius !== undefined){
let data5 = data.radius;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema16.properties.radius.type,parentSchema:schema16.properties.radius,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 24 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/maximum",keyword:"maximum",params:{comparison: "<=", limit: 24},message:"must be <= 24",schema:24,parentSchema:schema16.properties.radius,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/radius",schemaPath:"#/properties/radius/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema16.properties.radius,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.density !== undefined){
let data6 = data.density;
if(!((data6 === "comfortable") || (data6 === "compact"))){
const err17 = {instancePath:instancePath+"/density",schemaPath:"#/properties/density/enum",keyword:"enum",params:{allowedValues: schema16.properties.density.enum},message:"must be equal to one of the allowed values",schema:schema16.properties.density.enum,parentSchema:schema16.properties.density,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.font !== undefined){
let data7 = data.font;
if(typeof data7 === "string"){
if(func3(data7) > 300){
const err18 = {instancePath:instancePath+"/font",schemaPath:"#/properties/font/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema16.properties.font,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func3(data7) < 1){
const err19 = {instancePath:instancePath+"/font",schemaPath:"#/properties/font/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.properties.font,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern14.test(data7)){
const err20 = {instancePath:instancePath+"/font",schemaPath:"#/properties/font/pattern",keyword:"pattern",params:{pattern: "^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"},message:"must match pattern \""+"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$"+"\"",schema:"^(?:\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+)(?:,(?: ?\"[A-Za-z0-9 -]+\"|[A-Za-z0-9 -]+))*$",parentSchema:schema16.properties.font,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/font",schemaPath:"#/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.font.type,parentSchema:schema16.properties.font,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.colors !== undefined){
let data8 = data.colors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((((key1 === "primary") || (key1 === "text")) || (key1 === "background")) || (key1 === "accent")) || (key1 === "danger"))){
const err22 = {instancePath:instancePath+"/colors",schemaPath:"#/properties/colors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.colors,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.primary !== undefined){
let data9 = data8.primary;
if(typeof data9 === "string"){
if(!pattern15.test(data9)){
const err23 = {instancePath:instancePath+"/colors/primary",schemaPath:"#/definitions/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema21,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/colors/primary",schemaPath:"#/definitions/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.text !== undefined){
let data10 = data8.text;
if(typeof data10 === "string"){
if(!pattern15.test(data10)){
const err25 = {instancePath:instancePath+"/colors/text",schemaPath:"#/definitions/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema21,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/colors/text",schemaPath:"#/definitions/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.background !== undefined){
let data11 = data8.background;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
const err27 = {instancePath:instancePath+"/colors/background",schemaPath:"#/definitions/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema21,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/colors/background",schemaPath:"#/definitions/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.accent !== undefined){
let data12 = data8.accent;
if(typeof data12 === "string"){
if(!pattern15.test(data12)){
const err29 = {instancePath:instancePath+"/colors/accent",schemaPath:"#/definitions/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema21,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/colors/accent",schemaPath:"#/definitions/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.danger !== undefined){
let data13 = data8.danger;
if(typeof data13 === "string"){
if(!pattern15.test(data13)){
const err31 = {instancePath:instancePath+"/colors/danger",schemaPath:"#/definitions/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema21,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/colors/danger",schemaPath:"#/definitions/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.type,parentSchema:schema21,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/colors",schemaPath:"#/properties/colors/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.colors.type,parentSchema:schema16.properties.colors,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.css !== undefined){
let data14 = data.css;
if(typeof data14 === "string"){
if(func3(data14) > 65536){
const err34 = {instancePath:instancePath+"/css",schemaPath:"#/properties/css/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema16.properties.css,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/css",schemaPath:"#/properties/css/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.css.type,parentSchema:schema16.properties.css,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.javascript !== undefined){
let data15 = data.javascript;
if(Array.isArray(data15)){
if(data15.length > 20){
const err36 = {instancePath:instancePath+"/javascript",schemaPath:"#/properties/javascript/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema16.properties.javascript,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length < 1){
const err37 = {instancePath:instancePath+"/javascript/" + i0,schemaPath:"#/properties/javascript/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema16.properties.javascript.items,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data16){
if(!((((((key2 === "src") || (key2 === "integrity")) || (key2 === "reason")) || (key2 === "file")) || (key2 === "inline")) || (key2 === "pages"))){
const err38 = {instancePath:instancePath+"/javascript/" + i0,schemaPath:"#/properties/javascript/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema16.properties.javascript.items,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.src !== undefined){
let data17 = data16.src;
if(typeof data17 === "string"){
if(func3(data17) > 2000){
const err39 = {instancePath:instancePath+"/javascript/" + i0+"/src",schemaPath:"#/properties/javascript/items/properties/src/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema16.properties.javascript.items.properties.src,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/javascript/" + i0+"/src",schemaPath:"#/properties/javascript/items/properties/src/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.javascript.items.properties.src.type,parentSchema:schema16.properties.javascript.items.properties.src,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.integrity !== undefined){
let data18 = data16.integrity;
if(typeof data18 === "string"){
if(!pattern20.test(data18)){
const err41 = {instancePath:instancePath+"/javascript/" + i0+"/integrity",schemaPath:"#/properties/javascript/items/properties/integrity/pattern",keyword:"pattern",params:{pattern: "^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"},message:"must match pattern \""+"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$"+"\"",schema:"^(none|sha(256|384|512)-[A-Za-z0-9+/=]{43,90})$",parentSchema:schema16.properties.javascript.items.properties.integrity,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/javascript/" + i0+"/integrity",schemaPath:"#/properties/javascript/items/properties/integrity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.javascript.items.properties.integrity.type,parentSchema:schema16.properties.javascript.items.properties.integrity,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.reason !== undefined){
let data19 = data16.reason;
if(typeof data19 === "string"){
if(func3(data19) > 500){
const err43 = {instancePath:instancePath+"/javascript/" + i0+"/reason",schemaPath:"#/properties/javascript/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema16.properties.javascript.items.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func3(data19) < 1){
const err44 = {instancePath:instancePath+"/javascript/" + i0+"/reason",schemaPath:"#/properties/javascript/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.properties.javascript.items.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/javascript/" + i0+"/reason",schemaPath:"#/properties/javascript/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.javascript.items.properties.reason.type,parentSchema:schema16.properties.javascript.items.properties.reason,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.file !== undefined){
let data20 = data16.file;
if(typeof data20 === "string"){
if(func3(data20) > 500){
const err46 = {instancePath:instancePath+"/javascript/" + i0+"/file",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema17,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern10.test(data20)){
const err47 = {instancePath:instancePath+"/javascript/" + i0+"/file",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\\\]+$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\\\]+$"+"\"",schema:"^[^\\u0000-\\u001f\\\\]+$",parentSchema:schema17,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/javascript/" + i0+"/file",schemaPath:"#/definitions/filePath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.type,parentSchema:schema17,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.inline !== undefined){
let data21 = data16.inline;
if(typeof data21 === "string"){
if(func3(data21) > 65536){
const err49 = {instancePath:instancePath+"/javascript/" + i0+"/inline",schemaPath:"#/properties/javascript/items/properties/inline/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters",schema:65536,parentSchema:schema16.properties.javascript.items.properties.inline,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func3(data21) < 1){
const err50 = {instancePath:instancePath+"/javascript/" + i0+"/inline",schemaPath:"#/properties/javascript/items/properties/inline/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16.properties.javascript.items.properties.inline,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/javascript/" + i0+"/inline",schemaPath:"#/properties/javascript/items/properties/inline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.properties.javascript.items.properties.inline.type,parentSchema:schema16.properties.javascript.items.properties.inline,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data16.pages !== undefined){
let data22 = data16.pages;
if(Array.isArray(data22)){
if(data22.length > 50){
const err52 = {instancePath:instancePath+"/javascript/" + i0+"/pages",schemaPath:"#/definitions/pages/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema27,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data22.length < 1){
const err53 = {instancePath:instancePath+"/javascript/" + i0+"/pages",schemaPath:"#/definitions/pages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(typeof data23 === "string"){
if(func3(data23) > 63){
const err54 = {instancePath:instancePath+"/javascript/" + i0+"/pages/" + i1,schemaPath:"#/definitions/pages/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema27.items,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/javascript/" + i0+"/pages/" + i1,schemaPath:"#/definitions/pages/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.items.type,parentSchema:schema27.items,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/javascript/" + i0+"/pages",schemaPath:"#/definitions/pages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.type,parentSchema:schema27,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/javascript/" + i0,schemaPath:"#/properties/javascript/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.properties.javascript.items.type,parentSchema:schema16.properties.javascript.items,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/javascript",schemaPath:"#/properties/javascript/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.javascript.type,parentSchema:schema16.properties.javascript,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portal.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.brand === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.currencies === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currencies"},message:"must have required property '"+"currencies"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sections === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("portico/v1" !== data0){
const err7 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",schema:"portico/v1",parentSchema:schema11.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if("Portal" !== data1){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Portal"},message:"must be equal to constant",schema:"Portal",parentSchema:schema11.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.renamedFrom !== undefined){
let data3 = data.renamedFrom;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/properties/renamedFrom/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema11.properties.renamedFrom,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/renamedFrom",schemaPath:"#/properties/renamedFrom/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.renamedFrom.type,parentSchema:schema11.properties.renamedFrom,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.brand !== undefined){
let data4 = data.brand;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err13 = {instancePath:instancePath+"/brand",schemaPath:"#/definitions/line/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,200}$",parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/brand",schemaPath:"#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.domains !== undefined){
let data5 = data.domains;
if(Array.isArray(data5)){
if(data5.length > 100){
const err15 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.domains,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.domains,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) > 253){
const err17 = {instancePath:instancePath+"/domains/" + i0,schemaPath:"#/properties/domains/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema11.properties.domains.items,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func3(data6) < 1){
const err18 = {instancePath:instancePath+"/domains/" + i0,schemaPath:"#/properties/domains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.domains.items,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/domains/" + i0,schemaPath:"#/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.domains.items.type,parentSchema:schema11.properties.domains.items,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/domains",schemaPath:"#/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.domains.type,parentSchema:schema11.properties.domains,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.signup !== undefined){
let data7 = data.signup;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(((key1 === "customer") || (key1 === "carrier")) || (key1 === "templateCustomer"))){
const err21 = {instancePath:instancePath+"/signup",schemaPath:"#/properties/signup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.signup,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.customer !== undefined){
let data8 = data7.customer;
if(typeof data8 !== "boolean"){
const err22 = {instancePath:instancePath+"/signup/customer",schemaPath:"#/properties/signup/properties/customer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.signup.properties.customer.type,parentSchema:schema11.properties.signup.properties.customer,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.carrier !== undefined){
let data9 = data7.carrier;
if(typeof data9 !== "boolean"){
const err23 = {instancePath:instancePath+"/signup/carrier",schemaPath:"#/properties/signup/properties/carrier/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.signup.properties.carrier.type,parentSchema:schema11.properties.signup.properties.carrier,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.templateCustomer !== undefined){
let data10 = data7.templateCustomer;
if(typeof data10 === "string"){
if(func3(data10) > 63){
const err24 = {instancePath:instancePath+"/signup/templateCustomer",schemaPath:"#/properties/signup/properties/templateCustomer/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema11.properties.signup.properties.templateCustomer,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/signup/templateCustomer",schemaPath:"#/properties/signup/properties/templateCustomer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.signup.properties.templateCustomer.type,parentSchema:schema11.properties.signup.properties.templateCustomer,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/signup",schemaPath:"#/properties/signup/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.signup.type,parentSchema:schema11.properties.signup,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.currencies !== undefined){
let data11 = data.currencies;
if(Array.isArray(data11)){
if(data11.length > 50){
const err27 = {instancePath:instancePath+"/currencies",schemaPath:"#/properties/currencies/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.currencies,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.length < 1){
const err28 = {instancePath:instancePath+"/currencies",schemaPath:"#/properties/currencies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.currencies,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(func3(data12) > 16){
const err29 = {instancePath:instancePath+"/currencies/" + i1,schemaPath:"#/properties/currencies/items/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",schema:16,parentSchema:schema11.properties.currencies.items,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func3(data12) < 1){
const err30 = {instancePath:instancePath+"/currencies/" + i1,schemaPath:"#/properties/currencies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.currencies.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/currencies/" + i1,schemaPath:"#/properties/currencies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.currencies.items.type,parentSchema:schema11.properties.currencies.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/currencies",schemaPath:"#/properties/currencies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.currencies.type,parentSchema:schema11.properties.currencies,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.payments !== undefined){
let data13 = data.payments;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(((key2 === "bankTransfer") || (key2 === "presets")) || (key2 === "stripe"))){
const err33 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.payments,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.bankTransfer !== undefined){
let data14 = data13.bankTransfer;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length < 1){
const err34 = {instancePath:instancePath+"/payments/bankTransfer",schemaPath:"#/properties/payments/properties/bankTransfer/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.payments.properties.bankTransfer,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key3 in data14){
if(!((key3 === "instructions") || (key3 === "account"))){
const err35 = {instancePath:instancePath+"/payments/bankTransfer",schemaPath:"#/properties/payments/properties/bankTransfer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.payments.properties.bankTransfer,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.instructions !== undefined){
let data15 = data14.instructions;
if(typeof data15 === "string"){
if(func3(data15) > 1000){
const err36 = {instancePath:instancePath+"/payments/bankTransfer/instructions",schemaPath:"#/properties/payments/properties/bankTransfer/properties/instructions/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.instructions,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func3(data15) < 1){
const err37 = {instancePath:instancePath+"/payments/bankTransfer/instructions",schemaPath:"#/properties/payments/properties/bankTransfer/properties/instructions/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.instructions,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/payments/bankTransfer/instructions",schemaPath:"#/properties/payments/properties/bankTransfer/properties/instructions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.payments.properties.bankTransfer.properties.instructions.type,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.instructions,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data14.account !== undefined){
let data16 = data14.account;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err39 = {instancePath:instancePath+"/payments/bankTransfer/account",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.payments.properties.bankTransfer.properties.account.required,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data16.iban === undefined){
const err40 = {instancePath:instancePath+"/payments/bankTransfer/account",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/required",keyword:"required",params:{missingProperty: "iban"},message:"must have required property '"+"iban"+"'",schema:schema11.properties.payments.properties.bankTransfer.properties.account.required,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key4 in data16){
if(!(((key4 === "name") || (key4 === "iban")) || (key4 === "bic"))){
const err41 = {instancePath:instancePath+"/payments/bankTransfer/account",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func3(data17) > 70){
const err42 = {instancePath:instancePath+"/payments/bankTransfer/account/name",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/properties/name/maxLength",keyword:"maxLength",params:{limit: 70},message:"must NOT have more than 70 characters",schema:70,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.name,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data17) < 1){
const err43 = {instancePath:instancePath+"/payments/bankTransfer/account/name",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.name,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/payments/bankTransfer/account/name",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.name.type,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.name,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.iban !== undefined){
let data18 = data16.iban;
if(typeof data18 === "string"){
if(func3(data18) > 50){
const err45 = {instancePath:instancePath+"/payments/bankTransfer/account/iban",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/properties/iban/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters",schema:50,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.iban,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func3(data18) < 1){
const err46 = {instancePath:instancePath+"/payments/bankTransfer/account/iban",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/properties/iban/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.iban,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/payments/bankTransfer/account/iban",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/properties/iban/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.iban.type,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.iban,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.bic !== undefined){
let data19 = data16.bic;
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
const err48 = {instancePath:instancePath+"/payments/bankTransfer/account/bic",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/properties/bic/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"},message:"must match pattern \""+"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"+"\"",schema:"^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$",parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.bic,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/payments/bankTransfer/account/bic",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/properties/bic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.bic.type,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account.properties.bic,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/payments/bankTransfer/account",schemaPath:"#/properties/payments/properties/bankTransfer/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.payments.properties.bankTransfer.properties.account.type,parentSchema:schema11.properties.payments.properties.bankTransfer.properties.account,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/payments/bankTransfer",schemaPath:"#/properties/payments/properties/bankTransfer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.payments.properties.bankTransfer.type,parentSchema:schema11.properties.payments.properties.bankTransfer,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.presets !== undefined){
let data20 = data13.presets;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length > 50){
const err52 = {instancePath:instancePath+"/payments/presets",schemaPath:"#/properties/payments/properties/presets/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema11.properties.payments.properties.presets,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key5 in data20){
let data21 = data20[key5];
if(Array.isArray(data21)){
if(data21.length > 6){
const err53 = {instancePath:instancePath+"/payments/presets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payments/properties/presets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items",schema:6,parentSchema:schema11.properties.payments.properties.presets.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data21.length < 1){
const err54 = {instancePath:instancePath+"/payments/presets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payments/properties/presets/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.payments.properties.presets.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000000 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/payments/presets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/payments/properties/presets/additionalProperties/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema11.properties.payments.properties.presets.additionalProperties.items,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data22 <= 0 || isNaN(data22)){
const err56 = {instancePath:instancePath+"/payments/presets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/payments/properties/presets/additionalProperties/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema11.properties.payments.properties.presets.additionalProperties.items,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/payments/presets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/payments/properties/presets/additionalProperties/items/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.payments.properties.presets.additionalProperties.items.type,parentSchema:schema11.properties.payments.properties.presets.additionalProperties.items,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/payments/presets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payments/properties/presets/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.payments.properties.presets.additionalProperties.type,parentSchema:schema11.properties.payments.properties.presets.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/payments/presets",schemaPath:"#/properties/payments/properties/presets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.payments.properties.presets.type,parentSchema:schema11.properties.payments.properties.presets,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data13.stripe !== undefined){
let data23 = data13.stripe;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.secretKey === undefined){
const err60 = {instancePath:instancePath+"/payments/stripe",schemaPath:"#/properties/payments/properties/stripe/required",keyword:"required",params:{missingProperty: "secretKey"},message:"must have required property '"+"secretKey"+"'",schema:schema11.properties.payments.properties.stripe.required,parentSchema:schema11.properties.payments.properties.stripe,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23.webhookSecret === undefined){
const err61 = {instancePath:instancePath+"/payments/stripe",schemaPath:"#/properties/payments/properties/stripe/required",keyword:"required",params:{missingProperty: "webhookSecret"},message:"must have required property '"+"webhookSecret"+"'",schema:schema11.properties.payments.properties.stripe.required,parentSchema:schema11.properties.payments.properties.stripe,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key6 in data23){
if(!((key6 === "secretKey") || (key6 === "webhookSecret"))){
const err62 = {instancePath:instancePath+"/payments/stripe",schemaPath:"#/properties/payments/properties/stripe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.payments.properties.stripe,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.secretKey !== undefined){
let data24 = data23.secretKey;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length > 1){
const err63 = {instancePath:instancePath+"/payments/stripe/secretKey",schemaPath:"#/definitions/secret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema13,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(Object.keys(data24).length < 1){
const err64 = {instancePath:instancePath+"/payments/stripe/secretKey",schemaPath:"#/definitions/secret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema13,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key7 in data24){
if(!((key7 === "env") || (key7 === "file"))){
const err65 = {instancePath:instancePath+"/payments/stripe/secretKey",schemaPath:"#/definitions/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24.env !== undefined){
let data25 = data24.env;
if(typeof data25 === "string"){
if(!pattern4.test(data25)){
const err66 = {instancePath:instancePath+"/payments/stripe/secretKey/env",schemaPath:"#/definitions/secret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema13.properties.env,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/payments/stripe/secretKey/env",schemaPath:"#/definitions/secret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.env.type,parentSchema:schema13.properties.env,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.file !== undefined){
let data26 = data24.file;
if(typeof data26 === "string"){
if(func3(data26) > 500){
const err68 = {instancePath:instancePath+"/payments/stripe/secretKey/file",schemaPath:"#/definitions/secret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema13.properties.file,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func3(data26) < 1){
const err69 = {instancePath:instancePath+"/payments/stripe/secretKey/file",schemaPath:"#/definitions/secret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.file,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/payments/stripe/secretKey/file",schemaPath:"#/definitions/secret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/payments/stripe/secretKey",schemaPath:"#/definitions/secret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data23.webhookSecret !== undefined){
let data27 = data23.webhookSecret;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length > 1){
const err72 = {instancePath:instancePath+"/payments/stripe/webhookSecret",schemaPath:"#/definitions/secret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(Object.keys(data27).length < 1){
const err73 = {instancePath:instancePath+"/payments/stripe/webhookSecret",schemaPath:"#/definitions/secret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key8 in data27){
if(!((key8 === "env") || (key8 === "file"))){
const err74 = {instancePath:instancePath+"/payments/stripe/webhookSecret",schemaPath:"#/definitions/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.env !== undefined){
let data28 = data27.env;
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err75 = {instancePath:instancePath+"/payments/stripe/webhookSecret/env",schemaPath:"#/definitions/secret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema13.properties.env,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/payments/stripe/webhookSecret/env",schemaPath:"#/definitions/secret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.env.type,parentSchema:schema13.properties.env,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data27.file !== undefined){
let data29 = data27.file;
if(typeof data29 === "string"){
if(func3(data29) > 500){
const err77 = {instancePath:instancePath+"/payments/stripe/webhookSecret/file",schemaPath:"#/definitions/secret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema13.properties.file,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func3(data29) < 1){
const err78 = {instancePath:instancePath+"/payments/stripe/webhookSecret/file",schemaPath:"#/definitions/secret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.file,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/payments/stripe/webhookSecret/file",schemaPath:"#/definitions/secret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/payments/stripe/webhookSecret",schemaPath:"#/definitions/secret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data27};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/payments/stripe",schemaPath:"#/properties/payments/properties/stripe/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.payments.properties.stripe.type,parentSchema:schema11.properties.payments.properties.stripe,data:data23};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.payments.type,parentSchema:schema11.properties.payments,data:data13};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.sections !== undefined){
let data30 = data.sections;
if(Array.isArray(data30)){
if(data30.length > 100){
const err83 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema11.properties.sections,data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(func3(data31) > 63){
const err84 = {instancePath:instancePath+"/sections/" + i3,schemaPath:"#/properties/sections/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema11.properties.sections.items,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/sections/" + i3,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sections.items.type,parentSchema:schema11.properties.sections.items,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sections.type,parentSchema:schema11.properties.sections,data:data30};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.sectionLinks !== undefined){
let data32 = data.sectionLinks;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key9 in data32){
let data33 = data32[key9];
if(typeof data33 === "string"){
if(func3(data33) > 2000){
const err87 = {instancePath:instancePath+"/sectionLinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema15,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern6.test(data33)){
const err88 = {instancePath:instancePath+"/sectionLinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",schema:"^https://[^\\s\"'<>\\\\]+$",parentSchema:schema15,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/sectionLinks/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/sectionLinks",schemaPath:"#/properties/sectionLinks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sectionLinks.type,parentSchema:schema11.properties.sectionLinks,data:data32};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.network !== undefined){
let data34 = data.network;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length < 1){
const err91 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.network,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key10 in data34){
if(!((key10 === "interconnect") || (key10 === "rtpServers"))){
const err92 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.network,data:data34};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34.interconnect !== undefined){
let data35 = data34.interconnect;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
const err93 = {instancePath:instancePath+"/network/interconnect",schemaPath:"#/properties/network/properties/interconnect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.network.properties.interconnect,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key11 in data35){
if(!((key11 === "text") || (key11 === "addresses"))){
const err94 = {instancePath:instancePath+"/network/interconnect",schemaPath:"#/properties/network/properties/interconnect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.network.properties.interconnect,data:data35};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data35.text !== undefined){
let data36 = data35.text;
if(typeof data36 === "string"){
if(func3(data36) > 20000){
const err95 = {instancePath:instancePath+"/network/interconnect/text",schemaPath:"#/properties/network/properties/interconnect/properties/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema11.properties.network.properties.interconnect.properties.text,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func3(data36) < 1){
const err96 = {instancePath:instancePath+"/network/interconnect/text",schemaPath:"#/properties/network/properties/interconnect/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.network.properties.interconnect.properties.text,data:data36};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/network/interconnect/text",schemaPath:"#/properties/network/properties/interconnect/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.interconnect.properties.text.type,parentSchema:schema11.properties.network.properties.interconnect.properties.text,data:data36};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data35.addresses !== undefined){
let data37 = data35.addresses;
if(Array.isArray(data37)){
if(data37.length > 200){
const err98 = {instancePath:instancePath+"/network/interconnect/addresses",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses,data:data37};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data37.length < 1){
const err99 = {instancePath:instancePath+"/network/interconnect/addresses",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses,data:data37};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err100 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4,schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.required,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data38.address === undefined){
const err101 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4,schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.required,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items,data:data38};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key12 in data38){
if(!(((((key12 === "name") || (key12 === "address")) || (key12 === "ports")) || (key12 === "transport")) || (key12 === "note"))){
const err102 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4,schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items,data:data38};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(func3(data39) > 100){
const err103 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/name",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.name,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func3(data39) < 1){
const err104 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/name",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.name,data:data39};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/name",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.name.type,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.name,data:data39};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data38.address !== undefined){
let data40 = data38.address;
if(typeof data40 === "string"){
if(func3(data40) > 253){
const err106 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/address",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.address,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(func3(data40) < 1){
const err107 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/address",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.address,data:data40};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/address",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.address.type,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.address,data:data40};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data38.ports !== undefined){
let data41 = data38.ports;
if((!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))) && (typeof data41 !== "string")){
const err109 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/ports",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/ports/type",keyword:"type",params:{type: schema11.properties.network.properties.interconnect.properties.addresses.items.properties.ports.type},message:"must be integer,string",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.ports.type,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.ports,data:data41};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 65535 || isNaN(data41)){
const err110 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/ports",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/ports/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.ports,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err111 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/ports",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/ports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.ports,data:data41};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern7.test(data41)){
const err112 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/ports",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/ports/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",schema:"^[0-9]{1,5}(-[0-9]{1,5})?$",parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.ports,data:data41};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data38.transport !== undefined){
let data42 = data38.transport;
if(typeof data42 !== "string"){
const err113 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/transport",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.transport.type,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.transport,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!((((data42 === "udp") || (data42 === "tcp")) || (data42 === "tls")) || (data42 === "udp+tcp"))){
const err114 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/transport",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/transport/enum",keyword:"enum",params:{allowedValues: schema11.properties.network.properties.interconnect.properties.addresses.items.properties.transport.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.transport.enum,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.transport,data:data42};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data38.note !== undefined){
let data43 = data38.note;
if(typeof data43 === "string"){
if(func3(data43) > 300){
const err115 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/note",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.note,data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func3(data43) < 1){
const err116 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/note",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.note,data:data43};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4+"/note",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.note.type,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items.properties.note,data:data43};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/network/interconnect/addresses/" + i4,schemaPath:"#/properties/network/properties/interconnect/properties/addresses/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.network.properties.interconnect.properties.addresses.items.type,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses.items,data:data38};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/network/interconnect/addresses",schemaPath:"#/properties/network/properties/interconnect/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.network.properties.interconnect.properties.addresses.type,parentSchema:schema11.properties.network.properties.interconnect.properties.addresses,data:data37};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/network/interconnect",schemaPath:"#/properties/network/properties/interconnect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.network.properties.interconnect.type,parentSchema:schema11.properties.network.properties.interconnect,data:data35};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data34.rtpServers !== undefined){
let data44 = data34.rtpServers;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length < 1){
const err121 = {instancePath:instancePath+"/network/rtpServers",schemaPath:"#/properties/network/properties/rtpServers/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.network.properties.rtpServers,data:data44};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key13 in data44){
if(!((key13 === "text") || (key13 === "addresses"))){
const err122 = {instancePath:instancePath+"/network/rtpServers",schemaPath:"#/properties/network/properties/rtpServers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.network.properties.rtpServers,data:data44};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data44.text !== undefined){
let data45 = data44.text;
if(typeof data45 === "string"){
if(func3(data45) > 20000){
const err123 = {instancePath:instancePath+"/network/rtpServers/text",schemaPath:"#/properties/network/properties/rtpServers/properties/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters",schema:20000,parentSchema:schema11.properties.network.properties.rtpServers.properties.text,data:data45};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func3(data45) < 1){
const err124 = {instancePath:instancePath+"/network/rtpServers/text",schemaPath:"#/properties/network/properties/rtpServers/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.network.properties.rtpServers.properties.text,data:data45};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/network/rtpServers/text",schemaPath:"#/properties/network/properties/rtpServers/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.rtpServers.properties.text.type,parentSchema:schema11.properties.network.properties.rtpServers.properties.text,data:data45};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data44.addresses !== undefined){
let data46 = data44.addresses;
if(Array.isArray(data46)){
if(data46.length > 200){
const err126 = {instancePath:instancePath+"/network/rtpServers/addresses",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses,data:data46};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data46.length < 1){
const err127 = {instancePath:instancePath+"/network/rtpServers/addresses",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses,data:data46};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.name === undefined){
const err128 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5,schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.required,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items,data:data47};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data47.address === undefined){
const err129 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5,schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/required",keyword:"required",params:{missingProperty: "address"},message:"must have required property '"+"address"+"'",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.required,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items,data:data47};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key14 in data47){
if(!(((((key14 === "name") || (key14 === "address")) || (key14 === "ports")) || (key14 === "transport")) || (key14 === "note"))){
const err130 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5,schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items,data:data47};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data47.name !== undefined){
let data48 = data47.name;
if(typeof data48 === "string"){
if(func3(data48) > 100){
const err131 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/name",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.name,data:data48};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(func3(data48) < 1){
const err132 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/name",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.name,data:data48};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/name",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.name.type,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.name,data:data48};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data47.address !== undefined){
let data49 = data47.address;
if(typeof data49 === "string"){
if(func3(data49) > 253){
const err134 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/address",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.address,data:data49};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(func3(data49) < 1){
const err135 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/address",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.address,data:data49};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/address",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.address.type,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.address,data:data49};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data47.ports !== undefined){
let data50 = data47.ports;
if((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (typeof data50 !== "string")){
const err137 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/ports",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/ports/type",keyword:"type",params:{type: schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.ports.type},message:"must be integer,string",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.ports.type,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.ports,data:data50};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
const err138 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/ports",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/ports/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.ports,data:data50};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err139 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/ports",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/ports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.ports,data:data50};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(typeof data50 === "string"){
if(!pattern7.test(data50)){
const err140 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/ports",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/ports/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}(-[0-9]{1,5})?$"},message:"must match pattern \""+"^[0-9]{1,5}(-[0-9]{1,5})?$"+"\"",schema:"^[0-9]{1,5}(-[0-9]{1,5})?$",parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.ports,data:data50};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data47.transport !== undefined){
let data51 = data47.transport;
if(typeof data51 !== "string"){
const err141 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/transport",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.transport.type,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.transport,data:data51};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!((((data51 === "udp") || (data51 === "tcp")) || (data51 === "tls")) || (data51 === "udp+tcp"))){
const err142 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/transport",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/transport/enum",keyword:"enum",params:{allowedValues: schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.transport.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.transport.enum,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.transport,data:data51};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data47.note !== undefined){
let data52 = data47.note;
if(typeof data52 === "string"){
if(func3(data52) > 300){
const err143 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/note",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.note,data:data52};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func3(data52) < 1){
const err144 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/note",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.note,data:data52};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5+"/note",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.note.type,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items.properties.note,data:data52};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/network/rtpServers/addresses/" + i5,schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.network.properties.rtpServers.properties.addresses.items.type,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses.items,data:data47};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/network/rtpServers/addresses",schemaPath:"#/properties/network/properties/rtpServers/properties/addresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.network.properties.rtpServers.properties.addresses.type,parentSchema:schema11.properties.network.properties.rtpServers.properties.addresses,data:data46};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/network/rtpServers",schemaPath:"#/properties/network/properties/rtpServers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.network.properties.rtpServers.type,parentSchema:schema11.properties.network.properties.rtpServers,data:data44};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/network",schemaPath:"#/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.network.type,parentSchema:schema11.properties.network,data:data34};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.retention !== undefined){
let data53 = data.retention;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key15 in data53){
if(!(key15 === "cdr")){
const err150 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.retention,data:data53};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data53.cdr !== undefined){
let data54 = data53.cdr;
if(typeof data54 === "string"){
if(!pattern9.test(data54)){
const err151 = {instancePath:instancePath+"/retention/cdr",schemaPath:"#/properties/retention/properties/cdr/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3} (day|month|year)s?$"},message:"must match pattern \""+"^[1-9][0-9]{0,3} (day|month|year)s?$"+"\"",schema:"^[1-9][0-9]{0,3} (day|month|year)s?$",parentSchema:schema11.properties.retention.properties.cdr,data:data54};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/retention/cdr",schemaPath:"#/properties/retention/properties/cdr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.retention.properties.cdr.type,parentSchema:schema11.properties.retention.properties.cdr,data:data54};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.retention.type,parentSchema:schema11.properties.retention,data:data53};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.reports !== undefined){
let data55 = data.reports;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key16 in data55){
if(!((key16 === "breakout") || (key16 === "cdr"))){
const err154 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports,data:data55};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data55.breakout !== undefined){
let data56 = data55.breakout;
if(Array.isArray(data56)){
if(data56.length > 50){
const err155 = {instancePath:instancePath+"/reports/breakout",schemaPath:"#/properties/reports/properties/breakout/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.reports.properties.breakout,data:data56};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data56.length < 1){
const err156 = {instancePath:instancePath+"/reports/breakout",schemaPath:"#/properties/reports/properties/breakout/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.reports.properties.breakout,data:data56};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const len6 = data56.length;
for(let i6=0; i6<len6; i6++){
let data57 = data56[i6];
if(typeof data57 === "string"){
if(func3(data57) > 63){
const err157 = {instancePath:instancePath+"/reports/breakout/" + i6,schemaPath:"#/properties/reports/properties/breakout/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema11.properties.reports.properties.breakout.items,data:data57};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/reports/breakout/" + i6,schemaPath:"#/properties/reports/properties/breakout/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.properties.breakout.items.type,parentSchema:schema11.properties.reports.properties.breakout.items,data:data57};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/reports/breakout",schemaPath:"#/properties/reports/properties/breakout/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.properties.breakout.type,parentSchema:schema11.properties.reports.properties.breakout,data:data56};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data55.cdr !== undefined){
let data58 = data55.cdr;
if(Array.isArray(data58)){
if(data58.length > 50){
const err160 = {instancePath:instancePath+"/reports/cdr",schemaPath:"#/properties/reports/properties/cdr/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.reports.properties.cdr,data:data58};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data58.length < 1){
const err161 = {instancePath:instancePath+"/reports/cdr",schemaPath:"#/properties/reports/properties/cdr/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.reports.properties.cdr,data:data58};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len7 = data58.length;
for(let i7=0; i7<len7; i7++){
let data59 = data58[i7];
if(typeof data59 === "string"){
if(func3(data59) > 63){
const err162 = {instancePath:instancePath+"/reports/cdr/" + i7,schemaPath:"#/properties/reports/properties/cdr/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema11.properties.reports.properties.cdr.items,data:data59};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/reports/cdr/" + i7,schemaPath:"#/properties/reports/properties/cdr/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.properties.cdr.items.type,parentSchema:schema11.properties.reports.properties.cdr.items,data:data59};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/reports/cdr",schemaPath:"#/properties/reports/properties/cdr/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.properties.cdr.type,parentSchema:schema11.properties.reports.properties.cdr,data:data58};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.type,parentSchema:schema11.properties.reports,data:data55};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.theme !== undefined){
if(!(validate11(data.theme, {instancePath:instancePath+"/theme",parentData:data,parentDataProperty:"theme",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.texts !== undefined){
let data61 = data.texts;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key17 in data61){
let data62 = data61[key17];
if(typeof data62 === "string"){
if(func3(data62) > 2000){
const err166 = {instancePath:instancePath+"/texts/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/texts/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.texts.additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/texts/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/texts/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.texts.additionalProperties.type,parentSchema:schema11.properties.texts.additionalProperties,data:data62};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.texts.type,parentSchema:schema11.properties.texts,data:data61};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.locales !== undefined){
let data63 = data.locales;
if(Array.isArray(data63)){
if(data63.length > 30){
const err169 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items",schema:30,parentSchema:schema11.properties.locales,data:data63};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data63.length < 1){
const err170 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.locales,data:data63};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
let data64 = data63[i8];
if(typeof data64 === "string"){
if(!pattern22.test(data64)){
const err171 = {instancePath:instancePath+"/locales/" + i8,schemaPath:"#/properties/locales/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$"+"\"",schema:"^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$",parentSchema:schema11.properties.locales.items,data:data64};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/locales/" + i8,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.locales.items.type,parentSchema:schema11.properties.locales.items,data:data64};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.locales.type,parentSchema:schema11.properties.locales,data:data63};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.links !== undefined){
let data65 = data.links;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key18 in data65){
if(!((((key18 === "privacy") || (key18 === "terms")) || (key18 === "imprint")) || (key18 === "accessibility"))){
const err174 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.links,data:data65};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data65.privacy !== undefined){
let data66 = data65.privacy;
if(typeof data66 === "string"){
if(func3(data66) > 2000){
const err175 = {instancePath:instancePath+"/links/privacy",schemaPath:"#/definitions/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema15,data:data66};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!pattern6.test(data66)){
const err176 = {instancePath:instancePath+"/links/privacy",schemaPath:"#/definitions/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",schema:"^https://[^\\s\"'<>\\\\]+$",parentSchema:schema15,data:data66};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/links/privacy",schemaPath:"#/definitions/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data66};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data65.terms !== undefined){
let data67 = data65.terms;
if(typeof data67 === "string"){
if(func3(data67) > 2000){
const err178 = {instancePath:instancePath+"/links/terms",schemaPath:"#/definitions/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema15,data:data67};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!pattern6.test(data67)){
const err179 = {instancePath:instancePath+"/links/terms",schemaPath:"#/definitions/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",schema:"^https://[^\\s\"'<>\\\\]+$",parentSchema:schema15,data:data67};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/links/terms",schemaPath:"#/definitions/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data67};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data65.imprint !== undefined){
let data68 = data65.imprint;
if(typeof data68 === "string"){
if(func3(data68) > 2000){
const err181 = {instancePath:instancePath+"/links/imprint",schemaPath:"#/definitions/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema15,data:data68};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!pattern6.test(data68)){
const err182 = {instancePath:instancePath+"/links/imprint",schemaPath:"#/definitions/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",schema:"^https://[^\\s\"'<>\\\\]+$",parentSchema:schema15,data:data68};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/links/imprint",schemaPath:"#/definitions/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data68};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data65.accessibility !== undefined){
let data69 = data65.accessibility;
if(typeof data69 === "string"){
if(func3(data69) > 2000){
const err184 = {instancePath:instancePath+"/links/accessibility",schemaPath:"#/definitions/httpsUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema15,data:data69};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!pattern6.test(data69)){
const err185 = {instancePath:instancePath+"/links/accessibility",schemaPath:"#/definitions/httpsUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",schema:"^https://[^\\s\"'<>\\\\]+$",parentSchema:schema15,data:data69};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/links/accessibility",schemaPath:"#/definitions/httpsUrl/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data69};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.links.type,parentSchema:schema11.properties.links,data:data65};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.legal !== undefined){
let data70 = data.legal;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key19 in data70){
if(!(((key19 === "privacy") || (key19 === "terms")) || (key19 === "imprint"))){
const err188 = {instancePath:instancePath+"/legal",schemaPath:"#/properties/legal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.legal,data:data70};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data70.privacy !== undefined){
let data71 = data70.privacy;
if(typeof data71 === "string"){
if(!pattern27.test(data71)){
const err189 = {instancePath:instancePath+"/legal/privacy",schemaPath:"#/properties/legal/properties/privacy/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$",parentSchema:schema11.properties.legal.properties.privacy,data:data71};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/legal/privacy",schemaPath:"#/properties/legal/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.legal.properties.privacy.type,parentSchema:schema11.properties.legal.properties.privacy,data:data71};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data70.terms !== undefined){
let data72 = data70.terms;
if(typeof data72 === "string"){
if(!pattern27.test(data72)){
const err191 = {instancePath:instancePath+"/legal/terms",schemaPath:"#/properties/legal/properties/terms/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$",parentSchema:schema11.properties.legal.properties.terms,data:data72};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/legal/terms",schemaPath:"#/properties/legal/properties/terms/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.legal.properties.terms.type,parentSchema:schema11.properties.legal.properties.terms,data:data72};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data70.imprint !== undefined){
let data73 = data70.imprint;
if(typeof data73 === "string"){
if(!pattern27.test(data73)){
const err193 = {instancePath:instancePath+"/legal/imprint",schemaPath:"#/properties/legal/properties/imprint/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,200}\\.md$",parentSchema:schema11.properties.legal.properties.imprint,data:data73};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/legal/imprint",schemaPath:"#/properties/legal/properties/imprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.legal.properties.imprint.type,parentSchema:schema11.properties.legal.properties.imprint,data:data73};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/legal",schemaPath:"#/properties/legal/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.legal.type,parentSchema:schema11.properties.legal,data:data70};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.support !== undefined){
let data74 = data.support;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key20 in data74){
if(!((key20 === "email") || (key20 === "phone"))){
const err196 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.support,data:data74};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data74.email !== undefined){
let data75 = data74.email;
if(typeof data75 === "string"){
if(func3(data75) > 254){
const err197 = {instancePath:instancePath+"/support/email",schemaPath:"#/definitions/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema32,data:data75};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!pattern30.test(data75)){
const err198 = {instancePath:instancePath+"/support/email",schemaPath:"#/definitions/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",schema:"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",parentSchema:schema32,data:data75};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/support/email",schemaPath:"#/definitions/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data75};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data74.phone !== undefined){
let data76 = data74.phone;
if(typeof data76 === "string"){
if(!pattern31.test(data76)){
const err200 = {instancePath:instancePath+"/support/phone",schemaPath:"#/properties/support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9][0-9 ()/.-]{3,30}$"},message:"must match pattern \""+"^\\+?[0-9][0-9 ()/.-]{3,30}$"+"\"",schema:"^\\+?[0-9][0-9 ()/.-]{3,30}$",parentSchema:schema11.properties.support.properties.phone,data:data76};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/support/phone",schemaPath:"#/properties/support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.support.properties.phone.type,parentSchema:schema11.properties.support.properties.phone,data:data76};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.support.type,parentSchema:schema11.properties.support,data:data74};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.auth !== undefined){
let data77 = data.auth;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key21 in data77){
if(!(key21 === "require2fa")){
const err203 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.auth,data:data77};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data77.require2fa !== undefined){
let data78 = data77.require2fa;
if(!((data78 === "none") || (data78 === "all"))){
const err204 = {instancePath:instancePath+"/auth/require2fa",schemaPath:"#/properties/auth/properties/require2fa/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.require2fa.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.auth.properties.require2fa.enum,parentSchema:schema11.properties.auth.properties.require2fa,data:data78};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.auth.type,parentSchema:schema11.properties.auth,data:data77};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.status !== undefined){
let data79 = data.status;
const _errs187 = errors;
let valid49 = false;
let passing0 = null;
const _errs188 = errors;
if("live" !== data79){
const err206 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/0/const",keyword:"const",params:{allowedValue: "live"},message:"must be equal to constant",schema:"live",parentSchema:schema11.properties.status.oneOf[0],data:data79};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid0 = _errs188 === errors;
if(_valid0){
valid49 = true;
passing0 = 0;
}
const _errs189 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.maintenance === undefined){
const err207 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/1/required",keyword:"required",params:{missingProperty: "maintenance"},message:"must have required property '"+"maintenance"+"'",schema:schema11.properties.status.oneOf[1].required,parentSchema:schema11.properties.status.oneOf[1],data:data79};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key22 in data79){
if(!(key22 === "maintenance")){
const err208 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.status.oneOf[1],data:data79};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data79.maintenance !== undefined){
let data80 = data79.maintenance;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.text === undefined){
const err209 = {instancePath:instancePath+"/status/maintenance",schemaPath:"#/properties/status/oneOf/1/properties/maintenance/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.status.oneOf[1].properties.maintenance.required,parentSchema:schema11.properties.status.oneOf[1].properties.maintenance,data:data80};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key23 in data80){
if(!((key23 === "text") || (key23 === "until"))){
const err210 = {instancePath:instancePath+"/status/maintenance",schemaPath:"#/properties/status/oneOf/1/properties/maintenance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.status.oneOf[1].properties.maintenance,data:data80};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data80.text !== undefined){
let data81 = data80.text;
if(typeof data81 === "string"){
if(func3(data81) > 2000){
const err211 = {instancePath:instancePath+"/status/maintenance/text",schemaPath:"#/properties/status/oneOf/1/properties/maintenance/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.status.oneOf[1].properties.maintenance.properties.text,data:data81};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(func3(data81) < 1){
const err212 = {instancePath:instancePath+"/status/maintenance/text",schemaPath:"#/properties/status/oneOf/1/properties/maintenance/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.status.oneOf[1].properties.maintenance.properties.text,data:data81};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/status/maintenance/text",schemaPath:"#/properties/status/oneOf/1/properties/maintenance/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.status.oneOf[1].properties.maintenance.properties.text.type,parentSchema:schema11.properties.status.oneOf[1].properties.maintenance.properties.text,data:data81};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data80.until !== undefined){
let data82 = data80.until;
if(typeof data82 === "string"){
if(!pattern32.test(data82)){
const err214 = {instancePath:instancePath+"/status/maintenance/until",schemaPath:"#/definitions/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$",parentSchema:schema33,data:data82};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/status/maintenance/until",schemaPath:"#/definitions/time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data82};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/status/maintenance",schemaPath:"#/properties/status/oneOf/1/properties/maintenance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.status.oneOf[1].properties.maintenance.type,parentSchema:schema11.properties.status.oneOf[1].properties.maintenance,data:data80};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.status.oneOf[1].type,parentSchema:schema11.properties.status.oneOf[1],data:data79};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid0 = _errs189 === errors;
if(_valid0 && valid49){
valid49 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid49 = true;
passing0 = 1;
}
}
if(!valid49){
const err218 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema11.properties.status.oneOf,parentSchema:schema11.properties.status,data:data79};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
if(data.footer !== undefined){
let data83 = data.footer;
if(typeof data83 === "string"){
if(func3(data83) > 1000){
const err219 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.footer,data:data83};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.footer.type,parentSchema:schema11.properties.footer,data:data83};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.smtp !== undefined){
let data84 = data.smtp;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.host === undefined){
const err221 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema11.properties.smtp.required,parentSchema:schema11.properties.smtp,data:data84};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data84.from === undefined){
const err222 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.smtp.required,parentSchema:schema11.properties.smtp,data:data84};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key24 in data84){
if(!(((((((key24 === "host") || (key24 === "port")) || (key24 === "username")) || (key24 === "password")) || (key24 === "from")) || (key24 === "name")) || (key24 === "ca"))){
const err223 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.smtp,data:data84};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data84.host !== undefined){
let data85 = data84.host;
if(typeof data85 === "string"){
if(func3(data85) > 253){
const err224 = {instancePath:instancePath+"/smtp/host",schemaPath:"#/properties/smtp/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema11.properties.smtp.properties.host,data:data85};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(func3(data85) < 1){
const err225 = {instancePath:instancePath+"/smtp/host",schemaPath:"#/properties/smtp/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.smtp.properties.host,data:data85};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/smtp/host",schemaPath:"#/properties/smtp/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.smtp.properties.host.type,parentSchema:schema11.properties.smtp.properties.host,data:data85};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data84.port !== undefined){
let data86 = data84.port;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err227 = {instancePath:instancePath+"/smtp/port",schemaPath:"#/properties/smtp/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.smtp.properties.port.type,parentSchema:schema11.properties.smtp.properties.port,data:data86};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 65535 || isNaN(data86)){
const err228 = {instancePath:instancePath+"/smtp/port",schemaPath:"#/properties/smtp/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema11.properties.smtp.properties.port,data:data86};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data86 < 1 || isNaN(data86)){
const err229 = {instancePath:instancePath+"/smtp/port",schemaPath:"#/properties/smtp/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.smtp.properties.port,data:data86};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
if(data84.username !== undefined){
let data87 = data84.username;
if(typeof data87 === "string"){
if(!pattern2.test(data87)){
const err230 = {instancePath:instancePath+"/smtp/username",schemaPath:"#/definitions/line/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,200}$",parentSchema:schema12,data:data87};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/smtp/username",schemaPath:"#/definitions/line/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data87};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data84.password !== undefined){
let data88 = data84.password;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(Object.keys(data88).length > 1){
const err232 = {instancePath:instancePath+"/smtp/password",schemaPath:"#/definitions/secret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema13,data:data88};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(Object.keys(data88).length < 1){
const err233 = {instancePath:instancePath+"/smtp/password",schemaPath:"#/definitions/secret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema13,data:data88};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key25 in data88){
if(!((key25 === "env") || (key25 === "file"))){
const err234 = {instancePath:instancePath+"/smtp/password",schemaPath:"#/definitions/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data:data88};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data88.env !== undefined){
let data89 = data88.env;
if(typeof data89 === "string"){
if(!pattern4.test(data89)){
const err235 = {instancePath:instancePath+"/smtp/password/env",schemaPath:"#/definitions/secret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema13.properties.env,data:data89};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/smtp/password/env",schemaPath:"#/definitions/secret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.env.type,parentSchema:schema13.properties.env,data:data89};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data88.file !== undefined){
let data90 = data88.file;
if(typeof data90 === "string"){
if(func3(data90) > 500){
const err237 = {instancePath:instancePath+"/smtp/password/file",schemaPath:"#/definitions/secret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema13.properties.file,data:data90};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(func3(data90) < 1){
const err238 = {instancePath:instancePath+"/smtp/password/file",schemaPath:"#/definitions/secret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13.properties.file,data:data90};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/smtp/password/file",schemaPath:"#/definitions/secret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.file.type,parentSchema:schema13.properties.file,data:data90};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/smtp/password",schemaPath:"#/definitions/secret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data88};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data84.from !== undefined){
let data91 = data84.from;
if(typeof data91 === "string"){
if(func3(data91) > 254){
const err241 = {instancePath:instancePath+"/smtp/from",schemaPath:"#/definitions/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema32,data:data91};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(!pattern30.test(data91)){
const err242 = {instancePath:instancePath+"/smtp/from",schemaPath:"#/definitions/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",schema:"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",parentSchema:schema32,data:data91};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/smtp/from",schemaPath:"#/definitions/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.type,parentSchema:schema32,data:data91};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data84.name !== undefined){
let data92 = data84.name;
if(typeof data92 === "string"){
if(func3(data92) > 253){
const err244 = {instancePath:instancePath+"/smtp/name",schemaPath:"#/properties/smtp/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema11.properties.smtp.properties.name,data:data92};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!pattern36.test(data92)){
const err245 = {instancePath:instancePath+"/smtp/name",schemaPath:"#/properties/smtp/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$",parentSchema:schema11.properties.smtp.properties.name,data:data92};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/smtp/name",schemaPath:"#/properties/smtp/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.smtp.properties.name.type,parentSchema:schema11.properties.smtp.properties.name,data:data92};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data84.ca !== undefined){
let data93 = data84.ca;
if(typeof data93 === "string"){
if(func3(data93) > 50000){
const err247 = {instancePath:instancePath+"/smtp/ca",schemaPath:"#/properties/smtp/properties/ca/maxLength",keyword:"maxLength",params:{limit: 50000},message:"must NOT have more than 50000 characters",schema:50000,parentSchema:schema11.properties.smtp.properties.ca,data:data93};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(func3(data93) < 50){
const err248 = {instancePath:instancePath+"/smtp/ca",schemaPath:"#/properties/smtp/properties/ca/minLength",keyword:"minLength",params:{limit: 50},message:"must NOT have fewer than 50 characters",schema:50,parentSchema:schema11.properties.smtp.properties.ca,data:data93};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!pattern37.test(data93)){
const err249 = {instancePath:instancePath+"/smtp/ca",schemaPath:"#/properties/smtp/properties/ca/pattern",keyword:"pattern",params:{pattern: "^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"},message:"must match pattern \""+"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$"+"\"",schema:"^\\s*-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s-]+-----END CERTIFICATE-----\\s*$",parentSchema:schema11.properties.smtp.properties.ca,data:data93};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/smtp/ca",schemaPath:"#/properties/smtp/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.smtp.properties.ca.type,parentSchema:schema11.properties.smtp.properties.ca,data:data93};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/smtp",schemaPath:"#/properties/smtp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.smtp.type,parentSchema:schema11.properties.smtp,data:data84};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data.protect !== undefined){
let data94 = data.protect;
if(typeof data94 !== "boolean"){
const err252 = {instancePath:instancePath+"/protect",schemaPath:"#/properties/protect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.protect.type,parentSchema:schema11.properties.protect,data:data94};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.hsts !== undefined){
let data95 = data.hsts;
const _errs230 = errors;
let valid58 = false;
let passing1 = null;
const _errs231 = errors;
if("off" !== data95){
const err253 = {instancePath:instancePath+"/hsts",schemaPath:"#/properties/hsts/oneOf/0/const",keyword:"const",params:{allowedValue: "off"},message:"must be equal to constant",schema:"off",parentSchema:schema11.properties.hsts.oneOf[0],data:data95};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var _valid1 = _errs231 === errors;
if(_valid1){
valid58 = true;
passing1 = 0;
}
const _errs232 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key26 in data95){
if(!((key26 === "maxAge") || (key26 === "includeSubDomains"))){
const err254 = {instancePath:instancePath+"/hsts",schemaPath:"#/properties/hsts/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.hsts.oneOf[1],data:data95};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data95.maxAge !== undefined){
let data96 = data95.maxAge;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err255 = {instancePath:instancePath+"/hsts/maxAge",schemaPath:"#/properties/hsts/oneOf/1/properties/maxAge/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.hsts.oneOf[1].properties.maxAge.type,parentSchema:schema11.properties.hsts.oneOf[1].properties.maxAge,data:data96};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 63072000 || isNaN(data96)){
const err256 = {instancePath:instancePath+"/hsts/maxAge",schemaPath:"#/properties/hsts/oneOf/1/properties/maxAge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 63072000},message:"must be <= 63072000",schema:63072000,parentSchema:schema11.properties.hsts.oneOf[1].properties.maxAge,data:data96};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data96 < 0 || isNaN(data96)){
const err257 = {instancePath:instancePath+"/hsts/maxAge",schemaPath:"#/properties/hsts/oneOf/1/properties/maxAge/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.hsts.oneOf[1].properties.maxAge,data:data96};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
if(data95.includeSubDomains !== undefined){
let data97 = data95.includeSubDomains;
if(typeof data97 !== "boolean"){
const err258 = {instancePath:instancePath+"/hsts/includeSubDomains",schemaPath:"#/properties/hsts/oneOf/1/properties/includeSubDomains/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.hsts.oneOf[1].properties.includeSubDomains.type,parentSchema:schema11.properties.hsts.oneOf[1].properties.includeSubDomains,data:data97};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/hsts",schemaPath:"#/properties/hsts/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.hsts.oneOf[1].type,parentSchema:schema11.properties.hsts.oneOf[1],data:data95};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid1 = _errs232 === errors;
if(_valid1 && valid58){
valid58 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid58 = true;
passing1 = 1;
}
}
if(!valid58){
const err260 = {instancePath:instancePath+"/hsts",schemaPath:"#/properties/hsts/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema11.properties.hsts.oneOf,parentSchema:schema11.properties.hsts,data:data95};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err261 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const TemplateCustomer = validate13;
const schema37 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"template-customer.schema.json","title":"TemplateCustomer","description":"A prepared account; signing up clones it.","type":"object","additionalProperties":false,"required":["apiVersion","kind","name"],"properties":{"apiVersion":{"description":"Version of this document format.","x-risk":"appearance","const":"portico/v1","examples":["portico/v1"]},"kind":{"description":"What this document declares.","x-risk":"appearance","const":"TemplateCustomer","examples":["TemplateCustomer"]},"name":{"description":"Id of the template.","x-risk":"appearance","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["starter"]},"customer":{"description":"Fields of the customer itself.","type":"object","additionalProperties":false,"required":[],"properties":{"debitLimit":{"description":"How far the balance may go below zero; other than 0 by currency where the portal has several, as `{ USD: \"5.00\", EUR: \"4.50\" }`.","x-risk":"money","type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"Amount in the currency.","type":["number","string"],"examples":["0"]},"maxProperties":50,"examples":["0",{"USD":"5.00","EUR":"4.50"}]},"minimumPayment":{"description":"Smallest payment accepted; by currency where the portal has several.","x-risk":"money","type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"Amount in the currency.","type":["number","string"],"examples":["10.00"]},"maxProperties":50,"examples":["10.00",{"USD":"10.00","EUR":"10.00"}]},"channels":{"description":"Calls at the same time.","x-risk":"money","type":"integer","minimum":0,"maximum":1000000,"examples":[10]},"flowSpeed":{"description":"Calls per second.","x-risk":"money","type":"integer","minimum":0,"maximum":1000000,"examples":[2]},"tax":{"description":"Percent.","x-risk":"money","type":"number","minimum":0,"maximum":100,"examples":[20]},"dailySpendLimit":{"description":"Most that calls may cost a day; by currency where the portal has several.","x-risk":"money","type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"Amount in the currency.","type":["number","string"],"examples":["25.00"]},"maxProperties":50,"examples":["25.00",{"USD":"25.00","EUR":"22.00"}]},"status":{"description":"Status of a new account.","x-risk":"access","enum":["active","pending-approval"],"examples":["pending-approval"]},"invoiceSchedule":{"description":"How often an invoice is made.","x-risk":"money","enum":["daily","weekly","monthly"],"examples":["monthly"]},"invoiceDueDays":{"description":"Days until an invoice is due.","x-risk":"money","type":"integer","minimum":0,"maximum":365,"examples":[14]},"restrictTopupCurrencies":{"description":"Currencies a top-up may be in.","x-risk":"money","type":"array","items":{"description":"An ISO 4217 code.","type":"string","maxLength":16,"examples":["USD"]},"maxItems":50,"examples":[["USD"]]},"tags":{"description":"Labels.","x-risk":"appearance","type":"array","items":{"description":"One label.","type":"string","maxLength":63,"examples":["trial"]},"maxItems":50,"examples":[["trial"]]},"verifyPhone":{"description":"Whether a new account is restricted until its contact has proved the phone number by a code.","x-risk":"access","type":"boolean","default":false,"examples":[true]}},"examples":[{"channels":10}]},"routes":{"description":"Routes of the new account.","x-risk":"money","type":"array","maxItems":100,"items":{"description":"One route.","type":"object","additionalProperties":false,"required":["name","rateCard"],"properties":{"name":{"description":"Name.","type":"string","minLength":1,"maxLength":200,"examples":["Standard"]},"rateCard":{"description":"Rate card; by currency where the portal has several, since a card is in one currency.","type":["string","object"],"minLength":1,"maxLength":200,"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"Rate card in the currency.","type":"string","minLength":1,"maxLength":200,"examples":["retail-usd"]},"maxProperties":50,"examples":["retail-usd",{"USD":"retail-usd","EUR":"retail-eur"}]},"techPrefix":{"description":"Prefix dialled first.","type":"string","maxLength":32,"examples":[""]},"dialString":{"description":"Dial string.","type":"string","maxLength":200,"examples":[""]},"channels":{"description":"Calls at the same time.","type":"integer","minimum":0,"maximum":1000000,"examples":[10]},"flowSpeed":{"description":"Calls per second.","type":"integer","minimum":0,"maximum":1000000,"examples":[2]},"maxDuration":{"description":"Longest call, seconds.","type":"integer","minimum":0,"maximum":86400,"examples":[3600]},"publicNote":{"description":"Shown to the customer.","type":"string","maxLength":1000,"examples":["Best effort"]},"enabled":{"description":"In use.","type":"boolean","examples":[true]}},"examples":[{"name":"Standard","rateCard":"retail-usd"}]},"examples":[[{"name":"Standard","rateCard":"retail-usd"}]]},"payments":{"description":"Payments made at the moment the account is created.","x-risk":"money","type":"array","maxItems":100,"items":{"description":"One payment.","type":"object","additionalProperties":false,"required":["description","amount"],"properties":{"description":{"description":"Shown to the customer; text after # stays private.","type":"string","minLength":1,"maxLength":200,"examples":["Welcome credit"]},"amount":{"description":"Amount in the currency; without `currency`, the amount of each currency, 0 for none.","type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"Amount in the currency.","type":["number","string"],"examples":["5.00"]},"maxProperties":50,"examples":["5.00",{"USD":"5.00","EUR":"0"}]},"currency":{"description":"ISO 4217 code of an amount that is for accounts in one currency.","type":"string","maxLength":16,"examples":["USD"]},"status":{"description":"Only completed payments count; without a status a payment is completed.","enum":["completed","pending","cancelled"],"default":"completed","examples":["completed"]}},"examples":[{"description":"Welcome credit","amount":"5.00","currency":"USD"}]},"examples":[[{"description":"Welcome credit","amount":"5.00","currency":"USD"}]]},"alerts":{"description":"Alerts of the new account.","x-risk":"appearance","type":"array","maxItems":100,"items":{"description":"One alert.","type":"object","additionalProperties":false,"required":["title","area","operator","threshold"],"properties":{"title":{"description":"Title.","type":"string","minLength":1,"maxLength":200,"examples":["Balance low"]},"area":{"description":"What is measured.","enum":["balance","asr","acd","pdd","cps","channels","daily-spend"],"examples":["balance"]},"operator":{"description":"How it is compared.","enum":["<","<=","=",">=",">"],"examples":["<"]},"threshold":{"description":"Fires at; for `balance` and `daily-spend` by currency where the portal has several.","type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"In units of the currency.","type":"number","examples":[2]},"maxProperties":50,"examples":[2,{"USD":2,"EUR":2}]},"resetThreshold":{"description":"Is over at; by currency as the threshold.","type":["number","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"In units of the currency.","type":"number","examples":[5]},"maxProperties":50,"examples":[5,{"USD":5,"EUR":5}]},"samplePeriod":{"description":"Seconds looked at.","type":"integer","minimum":1,"maximum":604800,"examples":[300]},"repeat":{"description":"Seconds until it may fire again.","type":"integer","minimum":0,"maximum":2592000,"examples":[86400]},"noticeLevel":{"description":"How loud.","enum":["warning","error"],"examples":["warning"]},"recipients":{"description":"E-mail addresses besides the contacts.","type":"array","items":{"description":"An e-mail address.","type":"string","maxLength":254,"examples":["ops@example.test"]},"maxItems":20,"examples":[["ops@example.test"]]}},"examples":[{"title":"Balance low","area":"balance","operator":"<","threshold":2}]},"examples":[[{"title":"Balance low","area":"balance","operator":"<","threshold":2}]]},"packages":{"description":"Packages of the new account.","x-risk":"money","type":"array","maxItems":100,"items":{"description":"One package.","type":"object","additionalProperties":false,"required":["name","retail","frequency"],"properties":{"name":{"description":"Name.","type":"string","minLength":1,"maxLength":200,"examples":["100 minutes"]},"retail":{"description":"Price each time; by currency where the portal has several.","type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"Amount in the currency.","type":["number","string"],"examples":["5.00"]},"maxProperties":50,"examples":["5.00",{"USD":"5.00","EUR":"4.50"}]},"setupRetail":{"description":"Price once; by currency as well.","type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"Amount in the currency.","type":["number","string"],"examples":["0"]},"maxProperties":50,"examples":["0",{"USD":"5.00","EUR":"4.50"}]},"frequency":{"description":"How often it is charged.","enum":["once","daily","weekly","monthly"],"examples":["monthly"]},"frequencyMatch":{"description":"Day it is charged on.","type":"integer","minimum":0,"maximum":366,"examples":[1]},"quantity":{"description":"How many.","type":"integer","minimum":1,"maximum":1000000,"examples":[1]},"startDate":{"description":"First day.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-01-01"]},"endDate":{"description":"Last day.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"autoDecrementCredit":{"description":"Whether its price is taken from the balance automatically.","type":"boolean","examples":[true]},"freeMinutes":{"description":"Minutes included.","type":"integer","minimum":0,"maximum":1000000,"examples":[100]},"destinations":{"description":"Where the minutes count.","type":"array","items":{"description":"Name of a destination.","type":"string","maxLength":200,"examples":["United Kingdom"]},"maxItems":500,"examples":[["United Kingdom"]]},"minimumSpend":{"description":"Least charged; by currency as well.","type":["number","string","object"],"propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"description":"Amount in the currency.","type":["number","string"],"examples":["0"]},"maxProperties":50,"examples":["0",{"USD":"5.00","EUR":"4.50"}]},"minimumDays":{"description":"Shortest term, days.","type":"integer","minimum":0,"maximum":3660,"examples":[30]},"description":{"description":"Shown to the customer.","type":"string","maxLength":1000,"examples":["Minutes to the UK"]}},"examples":[{"name":"100 minutes","retail":"5.00","frequency":"monthly"}]},"examples":[[{"name":"100 minutes","retail":"5.00","frequency":"monthly"}]]},"contracts":{"description":"Contracts put to the new customer.","x-risk":"appearance","type":"array","maxItems":100,"items":{"description":"One contract: text or file.","type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"description":"Title.","type":"string","minLength":1,"maxLength":200,"examples":["Terms of service"]},"text":{"description":"The contract itself.","type":"string","minLength":1,"maxLength":200000,"examples":["You agree ..."]},"file":{"description":"File beside this one.","type":"string","maxLength":500,"examples":["terms.md"]},"required":{"description":"Must be signed.","type":"boolean","examples":[true]},"graceDays":{"description":"Days until it must be signed.","type":"integer","minimum":0,"maximum":365,"examples":[0]}},"examples":[{"name":"Terms of service","file":"terms.md"}]},"examples":[[{"name":"Terms of service","file":"terms.md"}]]}}};
const pattern39 = new RegExp("^[A-Z]{3}$", "u");
const pattern48 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="template-customer.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema37.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("portico/v1" !== data0){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",schema:"portico/v1",parentSchema:schema37.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if("TemplateCustomer" !== data1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "TemplateCustomer"},message:"must be equal to constant",schema:"TemplateCustomer",parentSchema:schema37.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema37.properties.name,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.customer !== undefined){
let data3 = data.customer;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(func2.call(schema37.properties.customer.properties, key1))){
const err8 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.customer,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.debitLimit !== undefined){
let data4 = data3.debitLimit;
if(((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))){
const err9 = {instancePath:instancePath+"/customer/debitLimit",schemaPath:"#/properties/customer/properties/debitLimit/type",keyword:"type",params:{type: schema37.properties.customer.properties.debitLimit.type},message:"must be number,string,object",schema:schema37.properties.customer.properties.debitLimit.type,parentSchema:schema37.properties.customer.properties.debitLimit,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 50){
const err10 = {instancePath:instancePath+"/customer/debitLimit",schemaPath:"#/properties/customer/properties/debitLimit/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.customer.properties.debitLimit,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data4){
const _errs11 = errors;
if(typeof key2 === "string"){
if(!pattern39.test(key2)){
const err11 = {instancePath:instancePath+"/customer/debitLimit",schemaPath:"#/properties/customer/properties/debitLimit/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.customer.properties.debitLimit.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
const err12 = {instancePath:instancePath+"/customer/debitLimit",schemaPath:"#/properties/customer/properties/debitLimit/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema37.properties.customer.properties.debitLimit.propertyNames,parentSchema:schema37.properties.customer.properties.debitLimit,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key3 in data4){
let data5 = data4[key3];
if((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")){
const err13 = {instancePath:instancePath+"/customer/debitLimit/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/customer/properties/debitLimit/additionalProperties/type",keyword:"type",params:{type: schema37.properties.customer.properties.debitLimit.additionalProperties.type},message:"must be number,string",schema:schema37.properties.customer.properties.debitLimit.additionalProperties.type,parentSchema:schema37.properties.customer.properties.debitLimit.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data3.minimumPayment !== undefined){
let data6 = data3.minimumPayment;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))){
const err14 = {instancePath:instancePath+"/customer/minimumPayment",schemaPath:"#/properties/customer/properties/minimumPayment/type",keyword:"type",params:{type: schema37.properties.customer.properties.minimumPayment.type},message:"must be number,string,object",schema:schema37.properties.customer.properties.minimumPayment.type,parentSchema:schema37.properties.customer.properties.minimumPayment,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 50){
const err15 = {instancePath:instancePath+"/customer/minimumPayment",schemaPath:"#/properties/customer/properties/minimumPayment/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.customer.properties.minimumPayment,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key4 in data6){
const _errs17 = errors;
if(typeof key4 === "string"){
if(!pattern39.test(key4)){
const err16 = {instancePath:instancePath+"/customer/minimumPayment",schemaPath:"#/properties/customer/properties/minimumPayment/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.customer.properties.minimumPayment.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
const err17 = {instancePath:instancePath+"/customer/minimumPayment",schemaPath:"#/properties/customer/properties/minimumPayment/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema37.properties.customer.properties.minimumPayment.propertyNames,parentSchema:schema37.properties.customer.properties.minimumPayment,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key5 in data6){
let data7 = data6[key5];
if((!((typeof data7 == "number") && (isFinite(data7)))) && (typeof data7 !== "string")){
const err18 = {instancePath:instancePath+"/customer/minimumPayment/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/customer/properties/minimumPayment/additionalProperties/type",keyword:"type",params:{type: schema37.properties.customer.properties.minimumPayment.additionalProperties.type},message:"must be number,string",schema:schema37.properties.customer.properties.minimumPayment.additionalProperties.type,parentSchema:schema37.properties.customer.properties.minimumPayment.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data3.channels !== undefined){
let data8 = data3.channels;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/customer/channels",schemaPath:"#/properties/customer/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.customer.properties.channels.type,parentSchema:schema37.properties.customer.properties.channels,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
const err20 = {instancePath:instancePath+"/customer/channels",schemaPath:"#/properties/customer/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema37.properties.customer.properties.channels,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/customer/channels",schemaPath:"#/properties/customer/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.customer.properties.channels,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data3.flowSpeed !== undefined){
let data9 = data3.flowSpeed;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/customer/flowSpeed",schemaPath:"#/properties/customer/properties/flowSpeed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.customer.properties.flowSpeed.type,parentSchema:schema37.properties.customer.properties.flowSpeed,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/customer/flowSpeed",schemaPath:"#/properties/customer/properties/flowSpeed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema37.properties.customer.properties.flowSpeed,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/customer/flowSpeed",schemaPath:"#/properties/customer/properties/flowSpeed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.customer.properties.flowSpeed,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data3.tax !== undefined){
let data10 = data3.tax;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/customer/tax",schemaPath:"#/properties/customer/properties/tax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema37.properties.customer.properties.tax,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/customer/tax",schemaPath:"#/properties/customer/properties/tax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.customer.properties.tax,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/customer/tax",schemaPath:"#/properties/customer/properties/tax/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.customer.properties.tax.type,parentSchema:schema37.properties.customer.properties.tax,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.dailySpendLimit !== undefined){
let data11 = data3.dailySpendLimit;
if(((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")) && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
const err28 = {instancePath:instancePath+"/customer/dailySpendLimit",schemaPath:"#/properties/customer/properties/dailySpendLimit/type",keyword:"type",params:{type: schema37.properties.customer.properties.dailySpendLimit.type},message:"must be number,string,object",schema:schema37.properties.customer.properties.dailySpendLimit.type,parentSchema:schema37.properties.customer.properties.dailySpendLimit,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 50){
const err29 = {instancePath:instancePath+"/customer/dailySpendLimit",schemaPath:"#/properties/customer/properties/dailySpendLimit/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.customer.properties.dailySpendLimit,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key6 in data11){
const _errs29 = errors;
if(typeof key6 === "string"){
if(!pattern39.test(key6)){
const err30 = {instancePath:instancePath+"/customer/dailySpendLimit",schemaPath:"#/properties/customer/properties/dailySpendLimit/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.customer.properties.dailySpendLimit.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
const err31 = {instancePath:instancePath+"/customer/dailySpendLimit",schemaPath:"#/properties/customer/properties/dailySpendLimit/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema37.properties.customer.properties.dailySpendLimit.propertyNames,parentSchema:schema37.properties.customer.properties.dailySpendLimit,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key7 in data11){
let data12 = data11[key7];
if((!((typeof data12 == "number") && (isFinite(data12)))) && (typeof data12 !== "string")){
const err32 = {instancePath:instancePath+"/customer/dailySpendLimit/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/customer/properties/dailySpendLimit/additionalProperties/type",keyword:"type",params:{type: schema37.properties.customer.properties.dailySpendLimit.additionalProperties.type},message:"must be number,string",schema:schema37.properties.customer.properties.dailySpendLimit.additionalProperties.type,parentSchema:schema37.properties.customer.properties.dailySpendLimit.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
if(data3.status !== undefined){
let data13 = data3.status;
if(!((data13 === "active") || (data13 === "pending-approval"))){
const err33 = {instancePath:instancePath+"/customer/status",schemaPath:"#/properties/customer/properties/status/enum",keyword:"enum",params:{allowedValues: schema37.properties.customer.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.customer.properties.status.enum,parentSchema:schema37.properties.customer.properties.status,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.invoiceSchedule !== undefined){
let data14 = data3.invoiceSchedule;
if(!(((data14 === "daily") || (data14 === "weekly")) || (data14 === "monthly"))){
const err34 = {instancePath:instancePath+"/customer/invoiceSchedule",schemaPath:"#/properties/customer/properties/invoiceSchedule/enum",keyword:"enum",params:{allowedValues: schema37.properties.customer.properties.invoiceSchedule.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.customer.properties.invoiceSchedule.enum,parentSchema:schema37.properties.customer.properties.invoiceSchedule,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data3.invoiceDueDays !== undefined){
let data15 = data3.invoiceDueDays;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err35 = {instancePath:instancePath+"/customer/invoiceDueDays",schemaPath:"#/properties/customer/properties/invoiceDueDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.customer.properties.invoiceDueDays.type,parentSchema:schema37.properties.customer.properties.invoiceDueDays,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 365 || isNaN(data15)){
const err36 = {instancePath:instancePath+"/customer/invoiceDueDays",schemaPath:"#/properties/customer/properties/invoiceDueDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema37.properties.customer.properties.invoiceDueDays,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/customer/invoiceDueDays",schemaPath:"#/properties/customer/properties/invoiceDueDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.customer.properties.invoiceDueDays,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data3.restrictTopupCurrencies !== undefined){
let data16 = data3.restrictTopupCurrencies;
if(Array.isArray(data16)){
if(data16.length > 50){
const err38 = {instancePath:instancePath+"/customer/restrictTopupCurrencies",schemaPath:"#/properties/customer/properties/restrictTopupCurrencies/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema37.properties.customer.properties.restrictTopupCurrencies,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(typeof data17 === "string"){
if(func3(data17) > 16){
const err39 = {instancePath:instancePath+"/customer/restrictTopupCurrencies/" + i0,schemaPath:"#/properties/customer/properties/restrictTopupCurrencies/items/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",schema:16,parentSchema:schema37.properties.customer.properties.restrictTopupCurrencies.items,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/customer/restrictTopupCurrencies/" + i0,schemaPath:"#/properties/customer/properties/restrictTopupCurrencies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.customer.properties.restrictTopupCurrencies.items.type,parentSchema:schema37.properties.customer.properties.restrictTopupCurrencies.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/customer/restrictTopupCurrencies",schemaPath:"#/properties/customer/properties/restrictTopupCurrencies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.customer.properties.restrictTopupCurrencies.type,parentSchema:schema37.properties.customer.properties.restrictTopupCurrencies,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data3.tags !== undefined){
let data18 = data3.tags;
if(Array.isArray(data18)){
if(data18.length > 50){
const err42 = {instancePath:instancePath+"/customer/tags",schemaPath:"#/properties/customer/properties/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema37.properties.customer.properties.tags,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func3(data19) > 63){
const err43 = {instancePath:instancePath+"/customer/tags/" + i1,schemaPath:"#/properties/customer/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema37.properties.customer.properties.tags.items,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/customer/tags/" + i1,schemaPath:"#/properties/customer/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.customer.properties.tags.items.type,parentSchema:schema37.properties.customer.properties.tags.items,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/customer/tags",schemaPath:"#/properties/customer/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.customer.properties.tags.type,parentSchema:schema37.properties.customer.properties.tags,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data3.verifyPhone !== undefined){
let data20 = data3.verifyPhone;
if(typeof data20 !== "boolean"){
const err46 = {instancePath:instancePath+"/customer/verifyPhone",schemaPath:"#/properties/customer/properties/verifyPhone/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.customer.properties.verifyPhone.type,parentSchema:schema37.properties.customer.properties.verifyPhone,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.customer.type,parentSchema:schema37.properties.customer,data:data3};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.routes !== undefined){
let data21 = data.routes;
if(Array.isArray(data21)){
if(data21.length > 100){
const err48 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema37.properties.routes,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.name === undefined){
const err49 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.properties.routes.items.required,parentSchema:schema37.properties.routes.items,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data22.rateCard === undefined){
const err50 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rateCard"},message:"must have required property '"+"rateCard"+"'",schema:schema37.properties.routes.items.required,parentSchema:schema37.properties.routes.items,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key8 in data22){
if(!(func2.call(schema37.properties.routes.items.properties, key8))){
const err51 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.routes.items,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.name !== undefined){
let data23 = data22.name;
if(typeof data23 === "string"){
if(func3(data23) > 200){
const err52 = {instancePath:instancePath+"/routes/" + i2+"/name",schemaPath:"#/properties/routes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.routes.items.properties.name,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func3(data23) < 1){
const err53 = {instancePath:instancePath+"/routes/" + i2+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.routes.items.properties.name,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/routes/" + i2+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.routes.items.properties.name.type,parentSchema:schema37.properties.routes.items.properties.name,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.rateCard !== undefined){
let data24 = data22.rateCard;
if((typeof data24 !== "string") && (!(data24 && typeof data24 == "object" && !Array.isArray(data24)))){
const err55 = {instancePath:instancePath+"/routes/" + i2+"/rateCard",schemaPath:"#/properties/routes/items/properties/rateCard/type",keyword:"type",params:{type: schema37.properties.routes.items.properties.rateCard.type},message:"must be string,object",schema:schema37.properties.routes.items.properties.rateCard.type,parentSchema:schema37.properties.routes.items.properties.rateCard,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data24 === "string"){
if(func3(data24) > 200){
const err56 = {instancePath:instancePath+"/routes/" + i2+"/rateCard",schemaPath:"#/properties/routes/items/properties/rateCard/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.routes.items.properties.rateCard,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func3(data24) < 1){
const err57 = {instancePath:instancePath+"/routes/" + i2+"/rateCard",schemaPath:"#/properties/routes/items/properties/rateCard/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.routes.items.properties.rateCard,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length > 50){
const err58 = {instancePath:instancePath+"/routes/" + i2+"/rateCard",schemaPath:"#/properties/routes/items/properties/rateCard/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.routes.items.properties.rateCard,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key9 in data24){
const _errs56 = errors;
if(typeof key9 === "string"){
if(!pattern39.test(key9)){
const err59 = {instancePath:instancePath+"/routes/" + i2+"/rateCard",schemaPath:"#/properties/routes/items/properties/rateCard/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.routes.items.properties.rateCard.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid15 = _errs56 === errors;
if(!valid15){
const err60 = {instancePath:instancePath+"/routes/" + i2+"/rateCard",schemaPath:"#/properties/routes/items/properties/rateCard/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema37.properties.routes.items.properties.rateCard.propertyNames,parentSchema:schema37.properties.routes.items.properties.rateCard,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
for(const key10 in data24){
let data25 = data24[key10];
if(typeof data25 === "string"){
if(func3(data25) > 200){
const err61 = {instancePath:instancePath+"/routes/" + i2+"/rateCard/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/rateCard/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.routes.items.properties.rateCard.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func3(data25) < 1){
const err62 = {instancePath:instancePath+"/routes/" + i2+"/rateCard/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/rateCard/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.routes.items.properties.rateCard.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/routes/" + i2+"/rateCard/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/rateCard/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.routes.items.properties.rateCard.additionalProperties.type,parentSchema:schema37.properties.routes.items.properties.rateCard.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
}
if(data22.techPrefix !== undefined){
let data26 = data22.techPrefix;
if(typeof data26 === "string"){
if(func3(data26) > 32){
const err64 = {instancePath:instancePath+"/routes/" + i2+"/techPrefix",schemaPath:"#/properties/routes/items/properties/techPrefix/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters",schema:32,parentSchema:schema37.properties.routes.items.properties.techPrefix,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/routes/" + i2+"/techPrefix",schemaPath:"#/properties/routes/items/properties/techPrefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.routes.items.properties.techPrefix.type,parentSchema:schema37.properties.routes.items.properties.techPrefix,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.dialString !== undefined){
let data27 = data22.dialString;
if(typeof data27 === "string"){
if(func3(data27) > 200){
const err66 = {instancePath:instancePath+"/routes/" + i2+"/dialString",schemaPath:"#/properties/routes/items/properties/dialString/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.routes.items.properties.dialString,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/routes/" + i2+"/dialString",schemaPath:"#/properties/routes/items/properties/dialString/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.routes.items.properties.dialString.type,parentSchema:schema37.properties.routes.items.properties.dialString,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.channels !== undefined){
let data28 = data22.channels;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err68 = {instancePath:instancePath+"/routes/" + i2+"/channels",schemaPath:"#/properties/routes/items/properties/channels/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.routes.items.properties.channels.type,parentSchema:schema37.properties.routes.items.properties.channels,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000 || isNaN(data28)){
const err69 = {instancePath:instancePath+"/routes/" + i2+"/channels",schemaPath:"#/properties/routes/items/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema37.properties.routes.items.properties.channels,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err70 = {instancePath:instancePath+"/routes/" + i2+"/channels",schemaPath:"#/properties/routes/items/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.routes.items.properties.channels,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data22.flowSpeed !== undefined){
let data29 = data22.flowSpeed;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err71 = {instancePath:instancePath+"/routes/" + i2+"/flowSpeed",schemaPath:"#/properties/routes/items/properties/flowSpeed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.routes.items.properties.flowSpeed.type,parentSchema:schema37.properties.routes.items.properties.flowSpeed,data:data29};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000 || isNaN(data29)){
const err72 = {instancePath:instancePath+"/routes/" + i2+"/flowSpeed",schemaPath:"#/properties/routes/items/properties/flowSpeed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema37.properties.routes.items.properties.flowSpeed,data:data29};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err73 = {instancePath:instancePath+"/routes/" + i2+"/flowSpeed",schemaPath:"#/properties/routes/items/properties/flowSpeed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.routes.items.properties.flowSpeed,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data22.maxDuration !== undefined){
let data30 = data22.maxDuration;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err74 = {instancePath:instancePath+"/routes/" + i2+"/maxDuration",schemaPath:"#/properties/routes/items/properties/maxDuration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.routes.items.properties.maxDuration.type,parentSchema:schema37.properties.routes.items.properties.maxDuration,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 86400 || isNaN(data30)){
const err75 = {instancePath:instancePath+"/routes/" + i2+"/maxDuration",schemaPath:"#/properties/routes/items/properties/maxDuration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema37.properties.routes.items.properties.maxDuration,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err76 = {instancePath:instancePath+"/routes/" + i2+"/maxDuration",schemaPath:"#/properties/routes/items/properties/maxDuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.routes.items.properties.maxDuration,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data22.publicNote !== undefined){
let data31 = data22.publicNote;
if(typeof data31 === "string"){
if(func3(data31) > 1000){
const err77 = {instancePath:instancePath+"/routes/" + i2+"/publicNote",schemaPath:"#/properties/routes/items/properties/publicNote/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema37.properties.routes.items.properties.publicNote,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/routes/" + i2+"/publicNote",schemaPath:"#/properties/routes/items/properties/publicNote/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.routes.items.properties.publicNote.type,parentSchema:schema37.properties.routes.items.properties.publicNote,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data22.enabled !== undefined){
let data32 = data22.enabled;
if(typeof data32 !== "boolean"){
const err79 = {instancePath:instancePath+"/routes/" + i2+"/enabled",schemaPath:"#/properties/routes/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.routes.items.properties.enabled.type,parentSchema:schema37.properties.routes.items.properties.enabled,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/routes/" + i2,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.routes.items.type,parentSchema:schema37.properties.routes.items,data:data22};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.routes.type,parentSchema:schema37.properties.routes,data:data21};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.payments !== undefined){
let data33 = data.payments;
if(Array.isArray(data33)){
if(data33.length > 100){
const err82 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema37.properties.payments,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.description === undefined){
const err83 = {instancePath:instancePath+"/payments/" + i3,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema37.properties.payments.items.required,parentSchema:schema37.properties.payments.items,data:data34};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data34.amount === undefined){
const err84 = {instancePath:instancePath+"/payments/" + i3,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'",schema:schema37.properties.payments.items.required,parentSchema:schema37.properties.payments.items,data:data34};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key11 in data34){
if(!((((key11 === "description") || (key11 === "amount")) || (key11 === "currency")) || (key11 === "status"))){
const err85 = {instancePath:instancePath+"/payments/" + i3,schemaPath:"#/properties/payments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.payments.items,data:data34};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.description !== undefined){
let data35 = data34.description;
if(typeof data35 === "string"){
if(func3(data35) > 200){
const err86 = {instancePath:instancePath+"/payments/" + i3+"/description",schemaPath:"#/properties/payments/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.payments.items.properties.description,data:data35};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func3(data35) < 1){
const err87 = {instancePath:instancePath+"/payments/" + i3+"/description",schemaPath:"#/properties/payments/items/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.payments.items.properties.description,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/payments/" + i3+"/description",schemaPath:"#/properties/payments/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.payments.items.properties.description.type,parentSchema:schema37.properties.payments.items.properties.description,data:data35};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.amount !== undefined){
let data36 = data34.amount;
if(((!((typeof data36 == "number") && (isFinite(data36)))) && (typeof data36 !== "string")) && (!(data36 && typeof data36 == "object" && !Array.isArray(data36)))){
const err89 = {instancePath:instancePath+"/payments/" + i3+"/amount",schemaPath:"#/properties/payments/items/properties/amount/type",keyword:"type",params:{type: schema37.properties.payments.items.properties.amount.type},message:"must be number,string,object",schema:schema37.properties.payments.items.properties.amount.type,parentSchema:schema37.properties.payments.items.properties.amount,data:data36};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(Object.keys(data36).length > 50){
const err90 = {instancePath:instancePath+"/payments/" + i3+"/amount",schemaPath:"#/properties/payments/items/properties/amount/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.payments.items.properties.amount,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key12 in data36){
const _errs83 = errors;
if(typeof key12 === "string"){
if(!pattern39.test(key12)){
const err91 = {instancePath:instancePath+"/payments/" + i3+"/amount",schemaPath:"#/properties/payments/items/properties/amount/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.payments.items.properties.amount.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var valid20 = _errs83 === errors;
if(!valid20){
const err92 = {instancePath:instancePath+"/payments/" + i3+"/amount",schemaPath:"#/properties/payments/items/properties/amount/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid",schema:schema37.properties.payments.items.properties.amount.propertyNames,parentSchema:schema37.properties.payments.items.properties.amount,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
for(const key13 in data36){
let data37 = data36[key13];
if((!((typeof data37 == "number") && (isFinite(data37)))) && (typeof data37 !== "string")){
const err93 = {instancePath:instancePath+"/payments/" + i3+"/amount/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/payments/items/properties/amount/additionalProperties/type",keyword:"type",params:{type: schema37.properties.payments.items.properties.amount.additionalProperties.type},message:"must be number,string",schema:schema37.properties.payments.items.properties.amount.additionalProperties.type,parentSchema:schema37.properties.payments.items.properties.amount.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
if(data34.currency !== undefined){
let data38 = data34.currency;
if(typeof data38 === "string"){
if(func3(data38) > 16){
const err94 = {instancePath:instancePath+"/payments/" + i3+"/currency",schemaPath:"#/properties/payments/items/properties/currency/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters",schema:16,parentSchema:schema37.properties.payments.items.properties.currency,data:data38};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/payments/" + i3+"/currency",schemaPath:"#/properties/payments/items/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.payments.items.properties.currency.type,parentSchema:schema37.properties.payments.items.properties.currency,data:data38};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.status !== undefined){
let data39 = data34.status;
if(!(((data39 === "completed") || (data39 === "pending")) || (data39 === "cancelled"))){
const err96 = {instancePath:instancePath+"/payments/" + i3+"/status",schemaPath:"#/properties/payments/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema37.properties.payments.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.payments.items.properties.status.enum,parentSchema:schema37.properties.payments.items.properties.status,data:data39};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/payments/" + i3,schemaPath:"#/properties/payments/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.payments.items.type,parentSchema:schema37.properties.payments.items,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.payments.type,parentSchema:schema37.properties.payments,data:data33};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.alerts !== undefined){
let data40 = data.alerts;
if(Array.isArray(data40)){
if(data40.length > 100){
const err99 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema37.properties.alerts,data:data40};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.title === undefined){
const err100 = {instancePath:instancePath+"/alerts/" + i4,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema37.properties.alerts.items.required,parentSchema:schema37.properties.alerts.items,data:data41};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data41.area === undefined){
const err101 = {instancePath:instancePath+"/alerts/" + i4,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: "area"},message:"must have required property '"+"area"+"'",schema:schema37.properties.alerts.items.required,parentSchema:schema37.properties.alerts.items,data:data41};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data41.operator === undefined){
const err102 = {instancePath:instancePath+"/alerts/" + i4,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'",schema:schema37.properties.alerts.items.required,parentSchema:schema37.properties.alerts.items,data:data41};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data41.threshold === undefined){
const err103 = {instancePath:instancePath+"/alerts/" + i4,schemaPath:"#/properties/alerts/items/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'",schema:schema37.properties.alerts.items.required,parentSchema:schema37.properties.alerts.items,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key14 in data41){
if(!(func2.call(schema37.properties.alerts.items.properties, key14))){
const err104 = {instancePath:instancePath+"/alerts/" + i4,schemaPath:"#/properties/alerts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.alerts.items,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data41.title !== undefined){
let data42 = data41.title;
if(typeof data42 === "string"){
if(func3(data42) > 200){
const err105 = {instancePath:instancePath+"/alerts/" + i4+"/title",schemaPath:"#/properties/alerts/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.alerts.items.properties.title,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func3(data42) < 1){
const err106 = {instancePath:instancePath+"/alerts/" + i4+"/title",schemaPath:"#/properties/alerts/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.alerts.items.properties.title,data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/alerts/" + i4+"/title",schemaPath:"#/properties/alerts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.alerts.items.properties.title.type,parentSchema:schema37.properties.alerts.items.properties.title,data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data41.area !== undefined){
let data43 = data41.area;
if(!(((((((data43 === "balance") || (data43 === "asr")) || (data43 === "acd")) || (data43 === "pdd")) || (data43 === "cps")) || (data43 === "channels")) || (data43 === "daily-spend"))){
const err108 = {instancePath:instancePath+"/alerts/" + i4+"/area",schemaPath:"#/properties/alerts/items/properties/area/enum",keyword:"enum",params:{allowedValues: schema37.properties.alerts.items.properties.area.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.alerts.items.properties.area.enum,parentSchema:schema37.properties.alerts.items.properties.area,data:data43};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.operator !== undefined){
let data44 = data41.operator;
if(!(((((data44 === "<") || (data44 === "<=")) || (data44 === "=")) || (data44 === ">=")) || (data44 === ">"))){
const err109 = {instancePath:instancePath+"/alerts/" + i4+"/operator",schemaPath:"#/properties/alerts/items/properties/operator/enum",keyword:"enum",params:{allowedValues: schema37.properties.alerts.items.properties.operator.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.alerts.items.properties.operator.enum,parentSchema:schema37.properties.alerts.items.properties.operator,data:data44};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data41.threshold !== undefined){
let data45 = data41.threshold;
if((!((typeof data45 == "number") && (isFinite(data45)))) && (!(data45 && typeof data45 == "object" && !Array.isArray(data45)))){
const err110 = {instancePath:instancePath+"/alerts/" + i4+"/threshold",schemaPath:"#/properties/alerts/items/properties/threshold/type",keyword:"type",params:{type: schema37.properties.alerts.items.properties.threshold.type},message:"must be number,object",schema:schema37.properties.alerts.items.properties.threshold.type,parentSchema:schema37.properties.alerts.items.properties.threshold,data:data45};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length > 50){
const err111 = {instancePath:instancePath+"/alerts/" + i4+"/threshold",schemaPath:"#/properties/alerts/items/properties/threshold/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.alerts.items.properties.threshold,data:data45};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key15 in data45){
const _errs101 = errors;
if(typeof key15 === "string"){
if(!pattern39.test(key15)){
const err112 = {instancePath:instancePath+"/alerts/" + i4+"/threshold",schemaPath:"#/properties/alerts/items/properties/threshold/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.alerts.items.properties.threshold.propertyNames,data:key15,propertyName:key15};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var valid25 = _errs101 === errors;
if(!valid25){
const err113 = {instancePath:instancePath+"/alerts/" + i4+"/threshold",schemaPath:"#/properties/alerts/items/properties/threshold/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid",schema:schema37.properties.alerts.items.properties.threshold.propertyNames,parentSchema:schema37.properties.alerts.items.properties.threshold,data:data45};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
for(const key16 in data45){
let data46 = data45[key16];
if(!((typeof data46 == "number") && (isFinite(data46)))){
const err114 = {instancePath:instancePath+"/alerts/" + i4+"/threshold/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alerts/items/properties/threshold/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.alerts.items.properties.threshold.additionalProperties.type,parentSchema:schema37.properties.alerts.items.properties.threshold.additionalProperties,data:data46};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
if(data41.resetThreshold !== undefined){
let data47 = data41.resetThreshold;
if((!((typeof data47 == "number") && (isFinite(data47)))) && (!(data47 && typeof data47 == "object" && !Array.isArray(data47)))){
const err115 = {instancePath:instancePath+"/alerts/" + i4+"/resetThreshold",schemaPath:"#/properties/alerts/items/properties/resetThreshold/type",keyword:"type",params:{type: schema37.properties.alerts.items.properties.resetThreshold.type},message:"must be number,object",schema:schema37.properties.alerts.items.properties.resetThreshold.type,parentSchema:schema37.properties.alerts.items.properties.resetThreshold,data:data47};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(Object.keys(data47).length > 50){
const err116 = {instancePath:instancePath+"/alerts/" + i4+"/resetThreshold",schemaPath:"#/properties/alerts/items/properties/resetThreshold/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.alerts.items.properties.resetThreshold,data:data47};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key17 in data47){
const _errs107 = errors;
if(typeof key17 === "string"){
if(!pattern39.test(key17)){
const err117 = {instancePath:instancePath+"/alerts/" + i4+"/resetThreshold",schemaPath:"#/properties/alerts/items/properties/resetThreshold/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.alerts.items.properties.resetThreshold.propertyNames,data:key17,propertyName:key17};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var valid27 = _errs107 === errors;
if(!valid27){
const err118 = {instancePath:instancePath+"/alerts/" + i4+"/resetThreshold",schemaPath:"#/properties/alerts/items/properties/resetThreshold/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid",schema:schema37.properties.alerts.items.properties.resetThreshold.propertyNames,parentSchema:schema37.properties.alerts.items.properties.resetThreshold,data:data47};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
for(const key18 in data47){
let data48 = data47[key18];
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err119 = {instancePath:instancePath+"/alerts/" + i4+"/resetThreshold/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/alerts/items/properties/resetThreshold/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.alerts.items.properties.resetThreshold.additionalProperties.type,parentSchema:schema37.properties.alerts.items.properties.resetThreshold.additionalProperties,data:data48};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
if(data41.samplePeriod !== undefined){
let data49 = data41.samplePeriod;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err120 = {instancePath:instancePath+"/alerts/" + i4+"/samplePeriod",schemaPath:"#/properties/alerts/items/properties/samplePeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.alerts.items.properties.samplePeriod.type,parentSchema:schema37.properties.alerts.items.properties.samplePeriod,data:data49};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 604800 || isNaN(data49)){
const err121 = {instancePath:instancePath+"/alerts/" + i4+"/samplePeriod",schemaPath:"#/properties/alerts/items/properties/samplePeriod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800",schema:604800,parentSchema:schema37.properties.alerts.items.properties.samplePeriod,data:data49};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err122 = {instancePath:instancePath+"/alerts/" + i4+"/samplePeriod",schemaPath:"#/properties/alerts/items/properties/samplePeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.alerts.items.properties.samplePeriod,data:data49};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data41.repeat !== undefined){
let data50 = data41.repeat;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err123 = {instancePath:instancePath+"/alerts/" + i4+"/repeat",schemaPath:"#/properties/alerts/items/properties/repeat/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.alerts.items.properties.repeat.type,parentSchema:schema37.properties.alerts.items.properties.repeat,data:data50};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 2592000 || isNaN(data50)){
const err124 = {instancePath:instancePath+"/alerts/" + i4+"/repeat",schemaPath:"#/properties/alerts/items/properties/repeat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2592000},message:"must be <= 2592000",schema:2592000,parentSchema:schema37.properties.alerts.items.properties.repeat,data:data50};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err125 = {instancePath:instancePath+"/alerts/" + i4+"/repeat",schemaPath:"#/properties/alerts/items/properties/repeat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.alerts.items.properties.repeat,data:data50};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data41.noticeLevel !== undefined){
let data51 = data41.noticeLevel;
if(!((data51 === "warning") || (data51 === "error"))){
const err126 = {instancePath:instancePath+"/alerts/" + i4+"/noticeLevel",schemaPath:"#/properties/alerts/items/properties/noticeLevel/enum",keyword:"enum",params:{allowedValues: schema37.properties.alerts.items.properties.noticeLevel.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.alerts.items.properties.noticeLevel.enum,parentSchema:schema37.properties.alerts.items.properties.noticeLevel,data:data51};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data41.recipients !== undefined){
let data52 = data41.recipients;
if(Array.isArray(data52)){
if(data52.length > 20){
const err127 = {instancePath:instancePath+"/alerts/" + i4+"/recipients",schemaPath:"#/properties/alerts/items/properties/recipients/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema37.properties.alerts.items.properties.recipients,data:data52};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data53 = data52[i5];
if(typeof data53 === "string"){
if(func3(data53) > 254){
const err128 = {instancePath:instancePath+"/alerts/" + i4+"/recipients/" + i5,schemaPath:"#/properties/alerts/items/properties/recipients/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema37.properties.alerts.items.properties.recipients.items,data:data53};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/alerts/" + i4+"/recipients/" + i5,schemaPath:"#/properties/alerts/items/properties/recipients/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.alerts.items.properties.recipients.items.type,parentSchema:schema37.properties.alerts.items.properties.recipients.items,data:data53};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/alerts/" + i4+"/recipients",schemaPath:"#/properties/alerts/items/properties/recipients/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.alerts.items.properties.recipients.type,parentSchema:schema37.properties.alerts.items.properties.recipients,data:data52};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/alerts/" + i4,schemaPath:"#/properties/alerts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.alerts.items.type,parentSchema:schema37.properties.alerts.items,data:data41};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/alerts",schemaPath:"#/properties/alerts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.alerts.type,parentSchema:schema37.properties.alerts,data:data40};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.packages !== undefined){
let data54 = data.packages;
if(Array.isArray(data54)){
if(data54.length > 100){
const err133 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema37.properties.packages,data:data54};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
let data55 = data54[i6];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.name === undefined){
const err134 = {instancePath:instancePath+"/packages/" + i6,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.properties.packages.items.required,parentSchema:schema37.properties.packages.items,data:data55};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data55.retail === undefined){
const err135 = {instancePath:instancePath+"/packages/" + i6,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "retail"},message:"must have required property '"+"retail"+"'",schema:schema37.properties.packages.items.required,parentSchema:schema37.properties.packages.items,data:data55};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data55.frequency === undefined){
const err136 = {instancePath:instancePath+"/packages/" + i6,schemaPath:"#/properties/packages/items/required",keyword:"required",params:{missingProperty: "frequency"},message:"must have required property '"+"frequency"+"'",schema:schema37.properties.packages.items.required,parentSchema:schema37.properties.packages.items,data:data55};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key19 in data55){
if(!(func2.call(schema37.properties.packages.items.properties, key19))){
const err137 = {instancePath:instancePath+"/packages/" + i6,schemaPath:"#/properties/packages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.packages.items,data:data55};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data55.name !== undefined){
let data56 = data55.name;
if(typeof data56 === "string"){
if(func3(data56) > 200){
const err138 = {instancePath:instancePath+"/packages/" + i6+"/name",schemaPath:"#/properties/packages/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.packages.items.properties.name,data:data56};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(func3(data56) < 1){
const err139 = {instancePath:instancePath+"/packages/" + i6+"/name",schemaPath:"#/properties/packages/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.packages.items.properties.name,data:data56};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/packages/" + i6+"/name",schemaPath:"#/properties/packages/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.packages.items.properties.name.type,parentSchema:schema37.properties.packages.items.properties.name,data:data56};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data55.retail !== undefined){
let data57 = data55.retail;
if(((!((typeof data57 == "number") && (isFinite(data57)))) && (typeof data57 !== "string")) && (!(data57 && typeof data57 == "object" && !Array.isArray(data57)))){
const err141 = {instancePath:instancePath+"/packages/" + i6+"/retail",schemaPath:"#/properties/packages/items/properties/retail/type",keyword:"type",params:{type: schema37.properties.packages.items.properties.retail.type},message:"must be number,string,object",schema:schema37.properties.packages.items.properties.retail.type,parentSchema:schema37.properties.packages.items.properties.retail,data:data57};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(Object.keys(data57).length > 50){
const err142 = {instancePath:instancePath+"/packages/" + i6+"/retail",schemaPath:"#/properties/packages/items/properties/retail/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.packages.items.properties.retail,data:data57};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key20 in data57){
const _errs129 = errors;
if(typeof key20 === "string"){
if(!pattern39.test(key20)){
const err143 = {instancePath:instancePath+"/packages/" + i6+"/retail",schemaPath:"#/properties/packages/items/properties/retail/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.packages.items.properties.retail.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var valid34 = _errs129 === errors;
if(!valid34){
const err144 = {instancePath:instancePath+"/packages/" + i6+"/retail",schemaPath:"#/properties/packages/items/properties/retail/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid",schema:schema37.properties.packages.items.properties.retail.propertyNames,parentSchema:schema37.properties.packages.items.properties.retail,data:data57};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
for(const key21 in data57){
let data58 = data57[key21];
if((!((typeof data58 == "number") && (isFinite(data58)))) && (typeof data58 !== "string")){
const err145 = {instancePath:instancePath+"/packages/" + i6+"/retail/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/packages/items/properties/retail/additionalProperties/type",keyword:"type",params:{type: schema37.properties.packages.items.properties.retail.additionalProperties.type},message:"must be number,string",schema:schema37.properties.packages.items.properties.retail.additionalProperties.type,parentSchema:schema37.properties.packages.items.properties.retail.additionalProperties,data:data58};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
if(data55.setupRetail !== undefined){
let data59 = data55.setupRetail;
if(((!((typeof data59 == "number") && (isFinite(data59)))) && (typeof data59 !== "string")) && (!(data59 && typeof data59 == "object" && !Array.isArray(data59)))){
const err146 = {instancePath:instancePath+"/packages/" + i6+"/setupRetail",schemaPath:"#/properties/packages/items/properties/setupRetail/type",keyword:"type",params:{type: schema37.properties.packages.items.properties.setupRetail.type},message:"must be number,string,object",schema:schema37.properties.packages.items.properties.setupRetail.type,parentSchema:schema37.properties.packages.items.properties.setupRetail,data:data59};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length > 50){
const err147 = {instancePath:instancePath+"/packages/" + i6+"/setupRetail",schemaPath:"#/properties/packages/items/properties/setupRetail/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.packages.items.properties.setupRetail,data:data59};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key22 in data59){
const _errs135 = errors;
if(typeof key22 === "string"){
if(!pattern39.test(key22)){
const err148 = {instancePath:instancePath+"/packages/" + i6+"/setupRetail",schemaPath:"#/properties/packages/items/properties/setupRetail/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.packages.items.properties.setupRetail.propertyNames,data:key22,propertyName:key22};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var valid36 = _errs135 === errors;
if(!valid36){
const err149 = {instancePath:instancePath+"/packages/" + i6+"/setupRetail",schemaPath:"#/properties/packages/items/properties/setupRetail/propertyNames",keyword:"propertyNames",params:{propertyName: key22},message:"property name must be valid",schema:schema37.properties.packages.items.properties.setupRetail.propertyNames,parentSchema:schema37.properties.packages.items.properties.setupRetail,data:data59};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
for(const key23 in data59){
let data60 = data59[key23];
if((!((typeof data60 == "number") && (isFinite(data60)))) && (typeof data60 !== "string")){
const err150 = {instancePath:instancePath+"/packages/" + i6+"/setupRetail/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/packages/items/properties/setupRetail/additionalProperties/type",keyword:"type",params:{type: schema37.properties.packages.items.properties.setupRetail.additionalProperties.type},message:"must be number,string",schema:schema37.properties.packages.items.properties.setupRetail.additionalProperties.type,parentSchema:schema37.properties.packages.items.properties.setupRetail.additionalProperties,data:data60};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
}
if(data55.frequency !== undefined){
let data61 = data55.frequency;
if(!((((data61 === "once") || (data61 === "daily")) || (data61 === "weekly")) || (data61 === "monthly"))){
const err151 = {instancePath:instancePath+"/packages/" + i6+"/frequency",schemaPath:"#/properties/packages/items/properties/frequency/enum",keyword:"enum",params:{allowedValues: schema37.properties.packages.items.properties.frequency.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.packages.items.properties.frequency.enum,parentSchema:schema37.properties.packages.items.properties.frequency,data:data61};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data55.frequencyMatch !== undefined){
let data62 = data55.frequencyMatch;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err152 = {instancePath:instancePath+"/packages/" + i6+"/frequencyMatch",schemaPath:"#/properties/packages/items/properties/frequencyMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.packages.items.properties.frequencyMatch.type,parentSchema:schema37.properties.packages.items.properties.frequencyMatch,data:data62};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 366 || isNaN(data62)){
const err153 = {instancePath:instancePath+"/packages/" + i6+"/frequencyMatch",schemaPath:"#/properties/packages/items/properties/frequencyMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366",schema:366,parentSchema:schema37.properties.packages.items.properties.frequencyMatch,data:data62};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err154 = {instancePath:instancePath+"/packages/" + i6+"/frequencyMatch",schemaPath:"#/properties/packages/items/properties/frequencyMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.packages.items.properties.frequencyMatch,data:data62};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data55.quantity !== undefined){
let data63 = data55.quantity;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err155 = {instancePath:instancePath+"/packages/" + i6+"/quantity",schemaPath:"#/properties/packages/items/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.packages.items.properties.quantity.type,parentSchema:schema37.properties.packages.items.properties.quantity,data:data63};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000000 || isNaN(data63)){
const err156 = {instancePath:instancePath+"/packages/" + i6+"/quantity",schemaPath:"#/properties/packages/items/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema37.properties.packages.items.properties.quantity,data:data63};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data63 < 1 || isNaN(data63)){
const err157 = {instancePath:instancePath+"/packages/" + i6+"/quantity",schemaPath:"#/properties/packages/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.packages.items.properties.quantity,data:data63};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data55.startDate !== undefined){
let data64 = data55.startDate;
if(typeof data64 === "string"){
if(!pattern48.test(data64)){
const err158 = {instancePath:instancePath+"/packages/" + i6+"/startDate",schemaPath:"#/properties/packages/items/properties/startDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema37.properties.packages.items.properties.startDate,data:data64};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/packages/" + i6+"/startDate",schemaPath:"#/properties/packages/items/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.packages.items.properties.startDate.type,parentSchema:schema37.properties.packages.items.properties.startDate,data:data64};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data55.endDate !== undefined){
let data65 = data55.endDate;
if(typeof data65 === "string"){
if(!pattern48.test(data65)){
const err160 = {instancePath:instancePath+"/packages/" + i6+"/endDate",schemaPath:"#/properties/packages/items/properties/endDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema37.properties.packages.items.properties.endDate,data:data65};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/packages/" + i6+"/endDate",schemaPath:"#/properties/packages/items/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.packages.items.properties.endDate.type,parentSchema:schema37.properties.packages.items.properties.endDate,data:data65};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data55.autoDecrementCredit !== undefined){
let data66 = data55.autoDecrementCredit;
if(typeof data66 !== "boolean"){
const err162 = {instancePath:instancePath+"/packages/" + i6+"/autoDecrementCredit",schemaPath:"#/properties/packages/items/properties/autoDecrementCredit/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.packages.items.properties.autoDecrementCredit.type,parentSchema:schema37.properties.packages.items.properties.autoDecrementCredit,data:data66};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data55.freeMinutes !== undefined){
let data67 = data55.freeMinutes;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err163 = {instancePath:instancePath+"/packages/" + i6+"/freeMinutes",schemaPath:"#/properties/packages/items/properties/freeMinutes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.packages.items.properties.freeMinutes.type,parentSchema:schema37.properties.packages.items.properties.freeMinutes,data:data67};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 1000000 || isNaN(data67)){
const err164 = {instancePath:instancePath+"/packages/" + i6+"/freeMinutes",schemaPath:"#/properties/packages/items/properties/freeMinutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema37.properties.packages.items.properties.freeMinutes,data:data67};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data67 < 0 || isNaN(data67)){
const err165 = {instancePath:instancePath+"/packages/" + i6+"/freeMinutes",schemaPath:"#/properties/packages/items/properties/freeMinutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.packages.items.properties.freeMinutes,data:data67};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
if(data55.destinations !== undefined){
let data68 = data55.destinations;
if(Array.isArray(data68)){
if(data68.length > 500){
const err166 = {instancePath:instancePath+"/packages/" + i6+"/destinations",schemaPath:"#/properties/packages/items/properties/destinations/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema37.properties.packages.items.properties.destinations,data:data68};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
const len7 = data68.length;
for(let i7=0; i7<len7; i7++){
let data69 = data68[i7];
if(typeof data69 === "string"){
if(func3(data69) > 200){
const err167 = {instancePath:instancePath+"/packages/" + i6+"/destinations/" + i7,schemaPath:"#/properties/packages/items/properties/destinations/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.packages.items.properties.destinations.items,data:data69};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/packages/" + i6+"/destinations/" + i7,schemaPath:"#/properties/packages/items/properties/destinations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.packages.items.properties.destinations.items.type,parentSchema:schema37.properties.packages.items.properties.destinations.items,data:data69};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/packages/" + i6+"/destinations",schemaPath:"#/properties/packages/items/properties/destinations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.packages.items.properties.destinations.type,parentSchema:schema37.properties.packages.items.properties.destinations,data:data68};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data55.minimumSpend !== undefined){
let data70 = data55.minimumSpend;
if(((!((typeof data70 == "number") && (isFinite(data70)))) && (typeof data70 !== "string")) && (!(data70 && typeof data70 == "object" && !Array.isArray(data70)))){
const err170 = {instancePath:instancePath+"/packages/" + i6+"/minimumSpend",schemaPath:"#/properties/packages/items/properties/minimumSpend/type",keyword:"type",params:{type: schema37.properties.packages.items.properties.minimumSpend.type},message:"must be number,string,object",schema:schema37.properties.packages.items.properties.minimumSpend.type,parentSchema:schema37.properties.packages.items.properties.minimumSpend,data:data70};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(Object.keys(data70).length > 50){
const err171 = {instancePath:instancePath+"/packages/" + i6+"/minimumSpend",schemaPath:"#/properties/packages/items/properties/minimumSpend/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema37.properties.packages.items.properties.minimumSpend,data:data70};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key24 in data70){
const _errs158 = errors;
if(typeof key24 === "string"){
if(!pattern39.test(key24)){
const err172 = {instancePath:instancePath+"/packages/" + i6+"/minimumSpend",schemaPath:"#/properties/packages/items/properties/minimumSpend/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema37.properties.packages.items.properties.minimumSpend.propertyNames,data:key24,propertyName:key24};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
var valid40 = _errs158 === errors;
if(!valid40){
const err173 = {instancePath:instancePath+"/packages/" + i6+"/minimumSpend",schemaPath:"#/properties/packages/items/properties/minimumSpend/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid",schema:schema37.properties.packages.items.properties.minimumSpend.propertyNames,parentSchema:schema37.properties.packages.items.properties.minimumSpend,data:data70};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
for(const key25 in data70){
let data71 = data70[key25];
if((!((typeof data71 == "number") && (isFinite(data71)))) && (typeof data71 !== "string")){
const err174 = {instancePath:instancePath+"/packages/" + i6+"/minimumSpend/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/packages/items/properties/minimumSpend/additionalProperties/type",keyword:"type",params:{type: schema37.properties.packages.items.properties.minimumSpend.additionalProperties.type},message:"must be number,string",schema:schema37.properties.packages.items.properties.minimumSpend.additionalProperties.type,parentSchema:schema37.properties.packages.items.properties.minimumSpend.additionalProperties,data:data71};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
}
if(data55.minimumDays !== undefined){
let data72 = data55.minimumDays;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err175 = {instancePath:instancePath+"/packages/" + i6+"/minimumDays",schemaPath:"#/properties/packages/items/properties/minimumDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.packages.items.properties.minimumDays.type,parentSchema:schema37.properties.packages.items.properties.minimumDays,data:data72};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 3660 || isNaN(data72)){
const err176 = {instancePath:instancePath+"/packages/" + i6+"/minimumDays",schemaPath:"#/properties/packages/items/properties/minimumDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3660},message:"must be <= 3660",schema:3660,parentSchema:schema37.properties.packages.items.properties.minimumDays,data:data72};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data72 < 0 || isNaN(data72)){
const err177 = {instancePath:instancePath+"/packages/" + i6+"/minimumDays",schemaPath:"#/properties/packages/items/properties/minimumDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.packages.items.properties.minimumDays,data:data72};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
if(data55.description !== undefined){
let data73 = data55.description;
if(typeof data73 === "string"){
if(func3(data73) > 1000){
const err178 = {instancePath:instancePath+"/packages/" + i6+"/description",schemaPath:"#/properties/packages/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema37.properties.packages.items.properties.description,data:data73};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/packages/" + i6+"/description",schemaPath:"#/properties/packages/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.packages.items.properties.description.type,parentSchema:schema37.properties.packages.items.properties.description,data:data73};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/packages/" + i6,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.packages.items.type,parentSchema:schema37.properties.packages.items,data:data55};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.packages.type,parentSchema:schema37.properties.packages,data:data54};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.contracts !== undefined){
let data74 = data.contracts;
if(Array.isArray(data74)){
if(data74.length > 100){
const err182 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema37.properties.contracts,data:data74};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const len8 = data74.length;
for(let i8=0; i8<len8; i8++){
let data75 = data74[i8];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.name === undefined){
const err183 = {instancePath:instancePath+"/contracts/" + i8,schemaPath:"#/properties/contracts/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema37.properties.contracts.items.required,parentSchema:schema37.properties.contracts.items,data:data75};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key26 in data75){
if(!(((((key26 === "name") || (key26 === "text")) || (key26 === "file")) || (key26 === "required")) || (key26 === "graceDays"))){
const err184 = {instancePath:instancePath+"/contracts/" + i8,schemaPath:"#/properties/contracts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.contracts.items,data:data75};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data75.name !== undefined){
let data76 = data75.name;
if(typeof data76 === "string"){
if(func3(data76) > 200){
const err185 = {instancePath:instancePath+"/contracts/" + i8+"/name",schemaPath:"#/properties/contracts/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37.properties.contracts.items.properties.name,data:data76};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func3(data76) < 1){
const err186 = {instancePath:instancePath+"/contracts/" + i8+"/name",schemaPath:"#/properties/contracts/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.contracts.items.properties.name,data:data76};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/contracts/" + i8+"/name",schemaPath:"#/properties/contracts/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.contracts.items.properties.name.type,parentSchema:schema37.properties.contracts.items.properties.name,data:data76};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data75.text !== undefined){
let data77 = data75.text;
if(typeof data77 === "string"){
if(func3(data77) > 200000){
const err188 = {instancePath:instancePath+"/contracts/" + i8+"/text",schemaPath:"#/properties/contracts/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters",schema:200000,parentSchema:schema37.properties.contracts.items.properties.text,data:data77};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(func3(data77) < 1){
const err189 = {instancePath:instancePath+"/contracts/" + i8+"/text",schemaPath:"#/properties/contracts/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.contracts.items.properties.text,data:data77};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/contracts/" + i8+"/text",schemaPath:"#/properties/contracts/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.contracts.items.properties.text.type,parentSchema:schema37.properties.contracts.items.properties.text,data:data77};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data75.file !== undefined){
let data78 = data75.file;
if(typeof data78 === "string"){
if(func3(data78) > 500){
const err191 = {instancePath:instancePath+"/contracts/" + i8+"/file",schemaPath:"#/properties/contracts/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema37.properties.contracts.items.properties.file,data:data78};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/contracts/" + i8+"/file",schemaPath:"#/properties/contracts/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.contracts.items.properties.file.type,parentSchema:schema37.properties.contracts.items.properties.file,data:data78};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data75.required !== undefined){
let data79 = data75.required;
if(typeof data79 !== "boolean"){
const err193 = {instancePath:instancePath+"/contracts/" + i8+"/required",schemaPath:"#/properties/contracts/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema37.properties.contracts.items.properties.required.type,parentSchema:schema37.properties.contracts.items.properties.required,data:data79};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data75.graceDays !== undefined){
let data80 = data75.graceDays;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err194 = {instancePath:instancePath+"/contracts/" + i8+"/graceDays",schemaPath:"#/properties/contracts/items/properties/graceDays/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.contracts.items.properties.graceDays.type,parentSchema:schema37.properties.contracts.items.properties.graceDays,data:data80};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 365 || isNaN(data80)){
const err195 = {instancePath:instancePath+"/contracts/" + i8+"/graceDays",schemaPath:"#/properties/contracts/items/properties/graceDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365},message:"must be <= 365",schema:365,parentSchema:schema37.properties.contracts.items.properties.graceDays,data:data80};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data80 < 0 || isNaN(data80)){
const err196 = {instancePath:instancePath+"/contracts/" + i8+"/graceDays",schemaPath:"#/properties/contracts/items/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.contracts.items.properties.graceDays,data:data80};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
}
else {
const err197 = {instancePath:instancePath+"/contracts/" + i8,schemaPath:"#/properties/contracts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.contracts.items.type,parentSchema:schema37.properties.contracts.items,data:data75};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.contracts.type,parentSchema:schema37.properties.contracts,data:data74};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const Overrides = validate14;
const schema38 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"overrides.schema.json","title":"Overrides","description":"Sections forced on or off for single customers of a portal.","type":"object","additionalProperties":false,"required":["kind","portal","customers"],"properties":{"apiVersion":{"description":"Version of this document format.","x-risk":"appearance","const":"portico/v1","examples":["portico/v1"]},"kind":{"description":"What this document declares.","x-risk":"appearance","const":"Overrides","examples":["Overrides"]},"portal":{"description":"Name of the portal that the customers belong to.","x-risk":"appearance","type":"string","maxLength":63,"examples":["acme"]},"customers":{"description":"Overrides by customer id.","type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"description":"Override of one customer.","type":"object","additionalProperties":false,"required":["reason"],"properties":{"show":{"description":"Sections forced on.","x-risk":"visibility","type":"array","items":{"description":"Id of a section.","type":"string","maxLength":63,"examples":["cdr"]},"maxItems":100,"examples":[["recording"]]},"hide":{"description":"Sections forced off; wins over show.","x-risk":"visibility","type":"array","items":{"description":"Id of a section.","type":"string","maxLength":63,"examples":["cdr"]},"maxItems":100,"examples":[["payments"]]},"reason":{"description":"Why, for those who come later.","x-risk":"appearance","type":"string","minLength":1,"maxLength":500,"examples":["pays by invoice"]},"until":{"description":"When it ends, ISO 8601.","x-risk":"visibility","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$","examples":["2026-12-31"]}},"examples":[{"hide":["payments"],"reason":"pays by invoice"}]},"examples":[{"CUST-1042":{"hide":["payments"],"reason":"pays by invoice"}}]}},"definitions":{}};
const pattern51 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="overrides.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.portal === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portal"},message:"must have required property '"+"portal"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.customers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "portal")) || (key0 === "customers"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if("portico/v1" !== data0){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "portico/v1"},message:"must be equal to constant",schema:"portico/v1",parentSchema:schema38.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if("Overrides" !== data1){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Overrides"},message:"must be equal to constant",schema:"Overrides",parentSchema:schema38.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.portal !== undefined){
let data2 = data.portal;
if(typeof data2 === "string"){
if(func3(data2) > 63){
const err6 = {instancePath:instancePath+"/portal",schemaPath:"#/properties/portal/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema38.properties.portal,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/portal",schemaPath:"#/properties/portal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.portal.type,parentSchema:schema38.properties.portal,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.customers !== undefined){
let data3 = data.customers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern51.test(key1)){
const err8 = {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",parentSchema:schema38.properties.customers.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
const err9 = {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema38.properties.customers.propertyNames,parentSchema:schema38.properties.customers,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.reason === undefined){
const err10 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/customers/additionalProperties/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema38.properties.customers.additionalProperties.required,parentSchema:schema38.properties.customers.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data4){
if(!((((key3 === "show") || (key3 === "hide")) || (key3 === "reason")) || (key3 === "until"))){
const err11 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/customers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema38.properties.customers.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.show !== undefined){
let data5 = data4.show;
if(Array.isArray(data5)){
if(data5.length > 100){
const err12 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/show",schemaPath:"#/properties/customers/additionalProperties/properties/show/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema38.properties.customers.additionalProperties.properties.show,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func3(data6) > 63){
const err13 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/show/" + i0,schemaPath:"#/properties/customers/additionalProperties/properties/show/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema38.properties.customers.additionalProperties.properties.show.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/show/" + i0,schemaPath:"#/properties/customers/additionalProperties/properties/show/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.customers.additionalProperties.properties.show.items.type,parentSchema:schema38.properties.customers.additionalProperties.properties.show.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/show",schemaPath:"#/properties/customers/additionalProperties/properties/show/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.customers.additionalProperties.properties.show.type,parentSchema:schema38.properties.customers.additionalProperties.properties.show,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.hide !== undefined){
let data7 = data4.hide;
if(Array.isArray(data7)){
if(data7.length > 100){
const err16 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hide",schemaPath:"#/properties/customers/additionalProperties/properties/hide/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema38.properties.customers.additionalProperties.properties.hide,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func3(data8) > 63){
const err17 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hide/" + i1,schemaPath:"#/properties/customers/additionalProperties/properties/hide/items/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema38.properties.customers.additionalProperties.properties.hide.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hide/" + i1,schemaPath:"#/properties/customers/additionalProperties/properties/hide/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.customers.additionalProperties.properties.hide.items.type,parentSchema:schema38.properties.customers.additionalProperties.properties.hide.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hide",schemaPath:"#/properties/customers/additionalProperties/properties/hide/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.properties.customers.additionalProperties.properties.hide.type,parentSchema:schema38.properties.customers.additionalProperties.properties.hide,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.reason !== undefined){
let data9 = data4.reason;
if(typeof data9 === "string"){
if(func3(data9) > 500){
const err20 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/customers/additionalProperties/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema38.properties.customers.additionalProperties.properties.reason,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func3(data9) < 1){
const err21 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/customers/additionalProperties/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38.properties.customers.additionalProperties.properties.reason,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/reason",schemaPath:"#/properties/customers/additionalProperties/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.customers.additionalProperties.properties.reason.type,parentSchema:schema38.properties.customers.additionalProperties.properties.reason,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.until !== undefined){
let data10 = data4.until;
if(typeof data10 === "string"){
if(!pattern32.test(data10)){
const err23 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/properties/customers/additionalProperties/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2}))?$",parentSchema:schema38.properties.customers.additionalProperties.properties.until,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/until",schemaPath:"#/properties/customers/additionalProperties/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.customers.additionalProperties.properties.until.type,parentSchema:schema38.properties.customers.additionalProperties.properties.until,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/customers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/customers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.customers.additionalProperties.type,parentSchema:schema38.properties.customers.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.properties.customers.type,parentSchema:schema38.properties.customers,data:data3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const CdrMapping = validate15;
const schema39 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"cdr-mapping.schema.json","title":"CdrMapping","description":"Which column of a CSV file of calls is which.","type":"object","additionalProperties":false,"required":["columns"],"properties":{"delimiter":{"description":"What parts the fields; a comma without it.","type":"string","enum":[",",";","\t","|"],"examples":[";"]},"header":{"description":"Whether the first line names the columns; true without it.","type":"boolean","examples":[false]},"time":{"description":"How `call-time` is written: with its zone; on the clock of --timezone (2026-11-23 13:44:05), also with the day (23/11/2026) or the month (11/23/2026 1:44 PM) first; or as seconds, milliseconds or microseconds since 1970.","type":"string","enum":["iso","local","day-first","month-first","unix","unix-ms","unix-us"],"examples":["local"]},"columns":{"description":"Column ids of the CDR report, and `customer`, each with the name or the number (from 1) of the file's column.","type":"object","maxProperties":60,"additionalProperties":{"description":"Name of the file's column, or its number from 1; several are joined by hyphens, as for a call id of uniqueid and sequence, and those of `call-time` by a blank.","anyOf":[{"type":"string","minLength":1,"maxLength":200},{"type":"integer","minimum":1,"maximum":1000},{"type":"array","minItems":1,"maxItems":5,"items":{"description":"Name of a column of the file, or its number from 1.","type":["string","integer"],"minLength":1,"maxLength":200,"minimum":1,"maximum":1000,"examples":["uniqueid"]}}],"examples":["Start"]},"examples":[{"call-id":"Id","call-time":"Start","source":"From","destination":4,"duration":"Seconds"}]},"durations":{"description":"How `duration` and `billed-duration` are written: whole seconds, a decimal of seconds, milliseconds, microseconds, or hours:minutes:seconds. A second that has begun counts.","type":"string","enum":["seconds","decimal-seconds","milliseconds","microseconds","clock"],"examples":["clock"]},"negate":{"description":"Columns whose amounts are written with the other sign.","type":"array","maxItems":3,"items":{"description":"Id of a column with an amount.","type":"string","enum":["charge","rate","connect-cost"],"examples":["charge"]},"examples":[["charge"]]},"skip":{"description":"Lines before the header, such as `sep=;`, that are passed over.","type":"integer","minimum":0,"maximum":20,"examples":[1]},"decimal":{"description":"The decimal sign of numbers; a point without it. With a comma, a point groups thousands.","type":"string","enum":[".",","],"examples":[","]},"dialing":{"description":"How the system writes numbers that are not in E.164: they are stored with their country code.","type":"object","additionalProperties":false,"properties":{"country":{"description":"Country code of numbers in national form.","type":"string","pattern":"^[1-9][0-9]{0,3}$","examples":["49"]},"international":{"description":"What is dialled before a country code.","type":"string","pattern":"^[0-9]{1,6}$","examples":["00"]},"trunk":{"description":"What is dialled before an area code; needs `country`.","type":"string","pattern":"^[0-9]{1,3}$","examples":["0"]},"national":{"description":"Digits of a number in national form that is written without a trunk prefix, such as 10 in North America; needs `country`.","type":"integer","minimum":4,"maximum":14,"examples":[10]}},"dependencies":{"trunk":["country"],"national":["country"]},"examples":[{"country":"49","international":"00","trunk":"0"}]},"values":{"description":"By column id: what is written in the file, and what it means.","type":"object","maxProperties":60,"additionalProperties":{"description":"What is written in the file, and what it means.","type":"object","maxProperties":1000,"additionalProperties":{"description":"What it means.","type":"string","maxLength":255,"examples":["outbound"]},"examples":[{"O":"outbound"}]},"examples":[{"direction":{"O":"outbound"}}]},"constants":{"description":"By column id: what it is where the file has nothing.","type":"object","maxProperties":60,"additionalProperties":{"description":"What the column is where the file has nothing.","anyOf":[{"type":"string","maxLength":255},{"type":"number"}],"examples":["CUST-7"]},"examples":[{"customer":"CUST-7"}]}}};
const pattern53 = new RegExp("^[1-9][0-9]{0,3}$", "u");
const pattern54 = new RegExp("^[0-9]{1,6}$", "u");
const pattern55 = new RegExp("^[0-9]{1,3}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="cdr-mapping.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.columns === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema39.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delimiter !== undefined){
let data0 = data.delimiter;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.delimiter.type,parentSchema:schema39.properties.delimiter,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === ",") || (data0 === ";")) || (data0 === "\t")) || (data0 === "|"))){
const err3 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/enum",keyword:"enum",params:{allowedValues: schema39.properties.delimiter.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.delimiter.enum,parentSchema:schema39.properties.delimiter,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.header !== undefined){
let data1 = data.header;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema39.properties.header.type,parentSchema:schema39.properties.header,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.time.type,parentSchema:schema39.properties.time,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((data2 === "iso") || (data2 === "local")) || (data2 === "day-first")) || (data2 === "month-first")) || (data2 === "unix")) || (data2 === "unix-ms")) || (data2 === "unix-us"))){
const err6 = {instancePath:instancePath+"/time",schemaPath:"#/properties/time/enum",keyword:"enum",params:{allowedValues: schema39.properties.time.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.time.enum,parentSchema:schema39.properties.time,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.columns !== undefined){
let data3 = data.columns;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 60){
const err7 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxProperties",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",schema:60,parentSchema:schema39.properties.columns,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data4 === "string"){
if(func3(data4) > 200){
const err8 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema39.properties.columns.additionalProperties.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func3(data4) < 1){
const err9 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.columns.additionalProperties.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.columns.additionalProperties.anyOf[0].type,parentSchema:schema39.properties.columns.additionalProperties.anyOf[0],data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.columns.additionalProperties.anyOf[1].type,parentSchema:schema39.properties.columns.additionalProperties.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema39.properties.columns.additionalProperties.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema39.properties.columns.additionalProperties.anyOf[1],data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(Array.isArray(data4)){
if(data4.length > 5){
const err14 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/2/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema39.properties.columns.additionalProperties.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.length < 1){
const err15 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema39.properties.columns.additionalProperties.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
const err16 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/columns/additionalProperties/anyOf/2/items/type",keyword:"type",params:{type: schema39.properties.columns.additionalProperties.anyOf[2].items.type},message:"must be string,integer",schema:schema39.properties.columns.additionalProperties.anyOf[2].items.type,parentSchema:schema39.properties.columns.additionalProperties.anyOf[2].items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/columns/additionalProperties/anyOf/2/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema39.properties.columns.additionalProperties.anyOf[2].items,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/columns/additionalProperties/anyOf/2/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema39.properties.columns.additionalProperties.anyOf[2].items,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data5 === "string"){
if(func3(data5) > 200){
const err19 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/columns/additionalProperties/anyOf/2/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema39.properties.columns.additionalProperties.anyOf[2].items,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func3(data5) < 1){
const err20 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/columns/additionalProperties/anyOf/2/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema39.properties.columns.additionalProperties.anyOf[2].items,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.columns.additionalProperties.anyOf[2].type,parentSchema:schema39.properties.columns.additionalProperties.anyOf[2],data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
}
}
if(!valid2){
const err22 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema39.properties.columns.additionalProperties.anyOf,parentSchema:schema39.properties.columns.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.columns.type,parentSchema:schema39.properties.columns,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.durations !== undefined){
let data6 = data.durations;
if(typeof data6 !== "string"){
const err24 = {instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.durations.type,parentSchema:schema39.properties.durations,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((((data6 === "seconds") || (data6 === "decimal-seconds")) || (data6 === "milliseconds")) || (data6 === "microseconds")) || (data6 === "clock"))){
const err25 = {instancePath:instancePath+"/durations",schemaPath:"#/properties/durations/enum",keyword:"enum",params:{allowedValues: schema39.properties.durations.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.durations.enum,parentSchema:schema39.properties.durations,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.negate !== undefined){
let data7 = data.negate;
if(Array.isArray(data7)){
if(data7.length > 3){
const err26 = {instancePath:instancePath+"/negate",schemaPath:"#/properties/negate/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema39.properties.negate,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err27 = {instancePath:instancePath+"/negate/" + i1,schemaPath:"#/properties/negate/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.negate.items.type,parentSchema:schema39.properties.negate.items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data8 === "charge") || (data8 === "rate")) || (data8 === "connect-cost"))){
const err28 = {instancePath:instancePath+"/negate/" + i1,schemaPath:"#/properties/negate/items/enum",keyword:"enum",params:{allowedValues: schema39.properties.negate.items.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.negate.items.enum,parentSchema:schema39.properties.negate.items,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/negate",schemaPath:"#/properties/negate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.negate.type,parentSchema:schema39.properties.negate,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.skip !== undefined){
let data9 = data.skip;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err30 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.skip.type,parentSchema:schema39.properties.skip,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 20 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema39.properties.skip,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.skip,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.decimal !== undefined){
let data10 = data.decimal;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.decimal.type,parentSchema:schema39.properties.decimal,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data10 === ".") || (data10 === ","))){
const err34 = {instancePath:instancePath+"/decimal",schemaPath:"#/properties/decimal/enum",keyword:"enum",params:{allowedValues: schema39.properties.decimal.enum},message:"must be equal to one of the allowed values",schema:schema39.properties.decimal.enum,parentSchema:schema39.properties.decimal,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.dialing !== undefined){
let data11 = data.dialing;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((((key2 === "country") || (key2 === "international")) || (key2 === "trunk")) || (key2 === "national"))){
const err35 = {instancePath:instancePath+"/dialing",schemaPath:"#/properties/dialing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.dialing,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.trunk !== undefined){
if(data11.country === undefined){
const err36 = {instancePath:instancePath+"/dialing",schemaPath:"#/properties/dialing/dependencies",keyword:"dependencies",params:{property: "trunk",
    missingProperty: "country",
    depsCount: 1,
    deps: "country"},message:"must have property country when property trunk is present",schema:schema39.properties.dialing.dependencies,parentSchema:schema39.properties.dialing,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.national !== undefined){
if(data11.country === undefined){
const err37 = {instancePath:instancePath+"/dialing",schemaPath:"#/properties/dialing/dependencies",keyword:"dependencies",params:{property: "national",
    missingProperty: "country",
    depsCount: 1,
    deps: "country"},message:"must have property country when property national is present",schema:schema39.properties.dialing.dependencies,parentSchema:schema39.properties.dialing,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.country !== undefined){
let data12 = data11.country;
if(typeof data12 === "string"){
if(!pattern53.test(data12)){
const err38 = {instancePath:instancePath+"/dialing/country",schemaPath:"#/properties/dialing/properties/country/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},message:"must match pattern \""+"^[1-9][0-9]{0,3}$"+"\"",schema:"^[1-9][0-9]{0,3}$",parentSchema:schema39.properties.dialing.properties.country,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/dialing/country",schemaPath:"#/properties/dialing/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.dialing.properties.country.type,parentSchema:schema39.properties.dialing.properties.country,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.international !== undefined){
let data13 = data11.international;
if(typeof data13 === "string"){
if(!pattern54.test(data13)){
const err40 = {instancePath:instancePath+"/dialing/international",schemaPath:"#/properties/dialing/properties/international/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}$"},message:"must match pattern \""+"^[0-9]{1,6}$"+"\"",schema:"^[0-9]{1,6}$",parentSchema:schema39.properties.dialing.properties.international,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/dialing/international",schemaPath:"#/properties/dialing/properties/international/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.dialing.properties.international.type,parentSchema:schema39.properties.dialing.properties.international,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.trunk !== undefined){
let data14 = data11.trunk;
if(typeof data14 === "string"){
if(!pattern55.test(data14)){
const err42 = {instancePath:instancePath+"/dialing/trunk",schemaPath:"#/properties/dialing/properties/trunk/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9]{1,3}$"+"\"",schema:"^[0-9]{1,3}$",parentSchema:schema39.properties.dialing.properties.trunk,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/dialing/trunk",schemaPath:"#/properties/dialing/properties/trunk/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.dialing.properties.trunk.type,parentSchema:schema39.properties.dialing.properties.trunk,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.national !== undefined){
let data15 = data11.national;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err44 = {instancePath:instancePath+"/dialing/national",schemaPath:"#/properties/dialing/properties/national/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.dialing.properties.national.type,parentSchema:schema39.properties.dialing.properties.national,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 14 || isNaN(data15)){
const err45 = {instancePath:instancePath+"/dialing/national",schemaPath:"#/properties/dialing/properties/national/maximum",keyword:"maximum",params:{comparison: "<=", limit: 14},message:"must be <= 14",schema:14,parentSchema:schema39.properties.dialing.properties.national,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data15 < 4 || isNaN(data15)){
const err46 = {instancePath:instancePath+"/dialing/national",schemaPath:"#/properties/dialing/properties/national/minimum",keyword:"minimum",params:{comparison: ">=", limit: 4},message:"must be >= 4",schema:4,parentSchema:schema39.properties.dialing.properties.national,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/dialing",schemaPath:"#/properties/dialing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.dialing.type,parentSchema:schema39.properties.dialing,data:data11};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.values !== undefined){
let data16 = data.values;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 60){
const err48 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",schema:60,parentSchema:schema39.properties.values,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key3 in data16){
let data17 = data16[key3];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 1000){
const err49 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",schema:1000,parentSchema:schema39.properties.values.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data17){
let data18 = data17[key4];
if(typeof data18 === "string"){
if(func3(data18) > 255){
const err50 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.values.additionalProperties.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.values.additionalProperties.additionalProperties.type,parentSchema:schema39.properties.values.additionalProperties.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.values.additionalProperties.type,parentSchema:schema39.properties.values.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.values.type,parentSchema:schema39.properties.values,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.constants !== undefined){
let data19 = data.constants;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length > 60){
const err54 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/maxProperties",keyword:"maxProperties",params:{limit: 60},message:"must NOT have more than 60 properties",schema:60,parentSchema:schema39.properties.constants,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key5 in data19){
let data20 = data19[key5];
const _errs54 = errors;
let valid12 = false;
const _errs55 = errors;
if(typeof data20 === "string"){
if(func3(data20) > 255){
const err55 = {instancePath:instancePath+"/constants/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/constants/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema39.properties.constants.additionalProperties.anyOf[0],data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/constants/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/constants/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.properties.constants.additionalProperties.anyOf[0].type,parentSchema:schema39.properties.constants.additionalProperties.anyOf[0],data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs57 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err57 = {instancePath:instancePath+"/constants/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/constants/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema39.properties.constants.additionalProperties.anyOf[1].type,parentSchema:schema39.properties.constants.additionalProperties.anyOf[1],data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid1 = _errs57 === errors;
valid12 = valid12 || _valid1;
}
if(!valid12){
const err58 = {instancePath:instancePath+"/constants/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/constants/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema39.properties.constants.additionalProperties.anyOf,parentSchema:schema39.properties.constants.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.constants.type,parentSchema:schema39.properties.constants,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const PorticoSettings = validate16;
const schema40 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"portico.schema.json","title":"PorticoSettings","description":"The server's own settings. Every key also as a variable in the environment, PORTICO_SECTION_KEY.","type":"object","additionalProperties":false,"properties":{"source":{"description":"Where portals are declared.","type":"object","additionalProperties":false,"required":[],"properties":{"repository":{"description":"URL or path of a Git repository.","type":"string","minLength":1,"maxLength":2000,"default":".","valueType":"repository","examples":["https://git.example/portals.git"]},"branch":{"description":"Branch to follow; the repository's own default otherwise.","type":"string","minLength":1,"maxLength":200,"examples":["main"]},"path":{"description":"Folder of the documents.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"default":"portals","valueType":"folder","examples":["portals"]},"every":{"description":"Time between fetches of the repository.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"60s","valueType":"duration","examples":["60s"]},"timeout":{"description":"A fetch that makes no progress for this long is ended and begun again; one that moves may take any time.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"60s","valueType":"duration","examples":["60s"]},"status":{"description":"Report to the host of the repository what came of each commit, as the status portico/applied.","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"description":"What the host is; gitea is Forgejo too.","type":"string","enum":["github","gitlab","gitea","bitbucket"],"examples":["github"]},"token":{"description":"Token that may write statuses; that of source.auth otherwise. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["STATUS_TOKEN"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/status-token"]}},"examples":[{"env":"STATUS_TOKEN"}]},"project":{"description":"What the repository is called there, where its address does not say so.","type":"string","pattern":"^[A-Za-z0-9._~/-]{1,500}$","examples":["acme/portals"]},"api":{"description":"Address of the API, where it is not the usual one of the repository's server.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://git.acme.example/api/v4"]}},"examples":[{"host":"github","token":{"env":"STATUS_TOKEN"}}]},"auth":{"description":"How to log in at the repository's server; without it as the user of this process would over SSH, or not at all over HTTPS.","type":"object","additionalProperties":false,"required":[],"properties":{"username":{"description":"User name over HTTPS, where the server looks at it.","type":"string","minLength":1,"maxLength":200,"default":"git","examples":["oauth2"]},"token":{"description":"Token or password over HTTPS. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_TOKEN"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/source-token"]}},"examples":[{"env":"SOURCE_TOKEN"}]},"githubApp":{"description":"Log in over HTTPS as a GitHub App: its short-lived tokens are made and renewed as needed.","type":"object","additionalProperties":false,"required":["id","installation","key"],"properties":{"id":{"description":"Client id of the app, or its number.","type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$","examples":["Iv23liABCDEFGHIJKLMN"]},"installation":{"description":"Number of the installation, from the address of its page.","type":"string","pattern":"^[0-9]{1,20}$","examples":["12345678"]},"key":{"description":"Private key of the app, in PEM. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["GITHUB_APP_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/github-app.pem"]}},"examples":[{"env":"GITHUB_APP_KEY"}]},"api":{"description":"Address of the API, of a server of your own.","type":"string","pattern":"^https?://[!-~]{1,500}$","default":"https://api.github.com","examples":["https://github.acme.example/api/v3"]}},"examples":[{"id":"Iv23liABCDEFGHIJKLMN","installation":"12345678","key":{"file":"/run/secrets/github-app.pem"}}]},"sshKey":{"description":"Private key over SSH, without a passphrase. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_SSH_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/source-ssh-key"]}},"examples":[{"env":"SOURCE_SSH_KEY"}]},"knownHosts":{"description":"File of the server's SSH host keys, as known_hosts; those of the user and the machine otherwise.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["known_hosts"]},"userConfiguration":{"description":"Also use the Git configuration of this process's user, with its credential helpers.","type":"boolean","default":false,"examples":[true]}},"default":{},"examples":[{"token":{"env":"SOURCE_TOKEN"}},{"sshKey":{"file":"/run/secrets/source-ssh-key"},"knownHosts":"known_hosts"}]},"ca":{"description":"File of certificate authorities, in PEM, by one of which the server's certificate is issued; those of the machine otherwise.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["git-authority.pem"]},"proxy":{"description":"Proxy to reach an HTTPS repository through; HTTPS_PROXY and the like count otherwise.","type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"description":"Secret that hooks are signed with; without one no hook is accepted. To replace it, give a list of two: the new one and the old one.","anyOf":[{"description":"One secret. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/hook"]}},"examples":[{"env":"HOOK_SECRET"}]},{"description":"The new secret and the old one.","type":"array","items":{"description":"One secret. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/hook"]}},"examples":[{"env":"HOOK_SECRET"}]},"minItems":1,"maxItems":2,"examples":[[{"env":"HOOK_SECRET"},{"env":"OLD_HOOK_SECRET"}]]}],"examples":[{"env":"HOOK_SECRET"}]},"requireSignedBy":{"description":"File of allowed signers (ssh-keygen format) or of OpenPGP public keys (armoured). A head of the branch that none of them has signed is not followed.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["allowed_signers"]},"may":{"description":"What this source may declare; without it everything. Only one source may be without it: it is the operator's, whose templates and policies the others share. In a reseller's own repository: the same lines, for its own checks.","type":"object","additionalProperties":false,"required":["portals"],"properties":{"portals":{"description":"Names of portals, with * for any characters.","anyOf":[{"description":"One.","type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},{"description":"Several.","type":"array","minItems":1,"maxItems":1000,"items":{"description":"One of them.","type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},"examples":[["reseller1-*","acme"]]}],"valueType":"texts","examples":["reseller1-*",["reseller1-*","acme"]]},"domains":{"description":"Domains that its portals may list, with *. at the beginning for every name below. The name of a portal under edge.zone goes with the portal.","anyOf":[{"description":"One.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},{"description":"Several.","type":"array","maxItems":1000,"items":{"description":"One of them.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},"examples":[["*.reseller1.example","portal.acme.example"]]}],"valueType":"texts","examples":["*.reseller1.example",["*.reseller1.example","portal.acme.example"]],"default":[]},"templates":{"description":"Whether it declares templates of customers of its own, beside those of the operator's source, which its portals may name in any case.","type":"string","enum":["shared","own"],"default":"shared","examples":["own"]},"policies":{"description":"Whether policies in its own repository count too, beside those of the operator's source, which hold in any case.","type":"string","enum":["shared","own"],"default":"shared","examples":["own"]}},"examples":[{"portals":"reseller1-*","domains":"*.reseller1.example"}]}},"default":{},"examples":[{"repository":".","every":"60s"}]},"sources":{"description":"Several repositories in place of source, each with its own portals. See the page on several sources.","type":"array","maxItems":1000,"items":{"description":"One source; settings as in source.","type":"object","additionalProperties":false,"required":["name","repository"],"properties":{"name":{"description":"Name of the source, for messages, and for the record of which portals are its own.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller1"]},"repository":{"description":"URL or path of a Git repository.","type":"string","minLength":1,"maxLength":2000,"valueType":"repository","examples":["https://git.example/portals.git"]},"branch":{"description":"Branch to follow; the repository's own default otherwise.","type":"string","minLength":1,"maxLength":200,"examples":["main"]},"path":{"description":"Folder of the documents.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","maxLength":200,"default":"portals","valueType":"folder","examples":["portals"]},"every":{"description":"Time between fetches of the repository.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"60s","valueType":"duration","examples":["60s"]},"timeout":{"description":"A fetch that makes no progress for this long is ended and begun again; one that moves may take any time.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"60s","valueType":"duration","examples":["60s"]},"status":{"description":"Report to the host of the repository what came of each commit, as the status portico/applied.","type":"object","additionalProperties":false,"required":["host"],"properties":{"host":{"description":"What the host is; gitea is Forgejo too.","type":"string","enum":["github","gitlab","gitea","bitbucket"],"examples":["github"]},"token":{"description":"Token that may write statuses; that of source.auth otherwise. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["STATUS_TOKEN"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/status-token"]}},"examples":[{"env":"STATUS_TOKEN"}]},"project":{"description":"What the repository is called there, where its address does not say so.","type":"string","pattern":"^[A-Za-z0-9._~/-]{1,500}$","examples":["acme/portals"]},"api":{"description":"Address of the API, where it is not the usual one of the repository's server.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://git.acme.example/api/v4"]}},"examples":[{"host":"github","token":{"env":"STATUS_TOKEN"}}]},"auth":{"description":"How to log in at the repository's server; without it as the user of this process would over SSH, or not at all over HTTPS.","type":"object","additionalProperties":false,"required":[],"properties":{"username":{"description":"User name over HTTPS, where the server looks at it.","type":"string","minLength":1,"maxLength":200,"default":"git","examples":["oauth2"]},"token":{"description":"Token or password over HTTPS. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_TOKEN"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/source-token"]}},"examples":[{"env":"SOURCE_TOKEN"}]},"githubApp":{"description":"Log in over HTTPS as a GitHub App: its short-lived tokens are made and renewed as needed.","type":"object","additionalProperties":false,"required":["id","installation","key"],"properties":{"id":{"description":"Client id of the app, or its number.","type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$","examples":["Iv23liABCDEFGHIJKLMN"]},"installation":{"description":"Number of the installation, from the address of its page.","type":"string","pattern":"^[0-9]{1,20}$","examples":["12345678"]},"key":{"description":"Private key of the app, in PEM. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["GITHUB_APP_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/github-app.pem"]}},"examples":[{"env":"GITHUB_APP_KEY"}]},"api":{"description":"Address of the API, of a server of your own.","type":"string","pattern":"^https?://[!-~]{1,500}$","default":"https://api.github.com","examples":["https://github.acme.example/api/v3"]}},"examples":[{"id":"Iv23liABCDEFGHIJKLMN","installation":"12345678","key":{"file":"/run/secrets/github-app.pem"}}]},"sshKey":{"description":"Private key over SSH, without a passphrase. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SOURCE_SSH_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/source-ssh-key"]}},"examples":[{"env":"SOURCE_SSH_KEY"}]},"knownHosts":{"description":"File of the server's SSH host keys, as known_hosts; those of the user and the machine otherwise.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["known_hosts"]},"userConfiguration":{"description":"Also use the Git configuration of this process's user, with its credential helpers.","type":"boolean","default":false,"examples":[true]}},"default":{},"examples":[{"token":{"env":"SOURCE_TOKEN"}},{"sshKey":{"file":"/run/secrets/source-ssh-key"},"knownHosts":"known_hosts"}]},"ca":{"description":"File of certificate authorities, in PEM, by one of which the server's certificate is issued; those of the machine otherwise.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["git-authority.pem"]},"proxy":{"description":"Proxy to reach an HTTPS repository through; HTTPS_PROXY and the like count otherwise.","type":"string","pattern":"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$","examples":["http://proxy.acme.example:3128"]},"webhookSecret":{"description":"Secret that hooks are signed with; without one no hook is accepted. To replace it, give a list of two: the new one and the old one.","anyOf":[{"description":"One secret. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/hook"]}},"examples":[{"env":"HOOK_SECRET"}]},{"description":"The new secret and the old one.","type":"array","items":{"description":"One secret. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["HOOK_SECRET"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/hook"]}},"examples":[{"env":"HOOK_SECRET"}]},"minItems":1,"maxItems":2,"examples":[[{"env":"HOOK_SECRET"},{"env":"OLD_HOOK_SECRET"}]]}],"examples":[{"env":"HOOK_SECRET"}]},"requireSignedBy":{"description":"File of allowed signers (ssh-keygen format) or of OpenPGP public keys (armoured). A head of the branch that none of them has signed is not followed.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["allowed_signers"]},"may":{"description":"What this source may declare; without it everything. Only one source may be without it: it is the operator's, whose templates and policies the others share. In a reseller's own repository: the same lines, for its own checks.","type":"object","additionalProperties":false,"required":["portals"],"properties":{"portals":{"description":"Names of portals, with * for any characters.","anyOf":[{"description":"One.","type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},{"description":"Several.","type":"array","minItems":1,"maxItems":1000,"items":{"description":"One of them.","type":"string","pattern":"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$","maxLength":300,"examples":["reseller1-*"]},"examples":[["reseller1-*","acme"]]}],"valueType":"texts","examples":["reseller1-*",["reseller1-*","acme"]]},"domains":{"description":"Domains that its portals may list, with *. at the beginning for every name below. The name of a portal under edge.zone goes with the portal.","anyOf":[{"description":"One.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},{"description":"Several.","type":"array","maxItems":1000,"items":{"description":"One of them.","type":"string","pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$","maxLength":300,"examples":["*.reseller1.example"]},"examples":[["*.reseller1.example","portal.acme.example"]]}],"valueType":"texts","examples":["*.reseller1.example",["*.reseller1.example","portal.acme.example"]],"default":[]},"templates":{"description":"Whether it declares templates of customers of its own, beside those of the operator's source, which its portals may name in any case.","type":"string","enum":["shared","own"],"default":"shared","examples":["own"]},"policies":{"description":"Whether policies in its own repository count too, beside those of the operator's source, which hold in any case.","type":"string","enum":["shared","own"],"default":"shared","examples":["own"]}},"examples":[{"portals":"reseller1-*","domains":"*.reseller1.example"}]}},"examples":[{"name":"reseller1","repository":"https://git.example/reseller1.git","may":{"portals":"reseller1-*","domains":"*.reseller1.example"}}]},"default":[],"examples":[[{"name":"operator","repository":"https://git.example/portals.git"},{"name":"reseller1","repository":"https://git.example/reseller1.git","may":{"portals":"reseller1-*","domains":"*.reseller1.example"}}]]},"handOver":{"description":"Portals that go to another source, with its name. A portal goes once that source declares it without an error; until then it stays with the one that has it, and is not removed.","type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"description":"Name of the source.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$","examples":["reseller2"]},"default":{},"valueType":"names","examples":[{"acme":"reseller2"}]},"store":{"description":"Where live state is kept: a SQLite file, or a PostgreSQL database.","type":"string","pattern":"^(sqlite:.+|postgres(ql)?://.+)$","default":"sqlite:./var/portico.db","valueType":"store","examples":["sqlite:./var/portico.db"]},"edge":{"description":"Where portals are served.","type":"object","additionalProperties":false,"required":[],"properties":{"public":{"description":"Where visitors reach the edge, where that is not where it listens: behind a container, a Kubernetes service or a load balancer.","type":"object","additionalProperties":false,"required":["https"],"properties":{"https":{"description":"Port of HTTPS that visitors use: in redirects, in the links of emails and of the console. Without it, the port of edge.https, or 443 where that is off.","type":"integer","minimum":1,"maximum":65535,"examples":[443]}},"examples":[{"https":443}]},"target":{"description":"Name that customers' CNAME records point to.","type":"string","minLength":1,"maxLength":253,"default":"edge.localhost","examples":["edge.example.net"]},"http":{"description":"Address for plain HTTP.","type":"string","maxLength":100,"default":":8080","valueType":"address","examples":[":8080"]},"https":{"description":"Address for HTTPS, or off behind a load balancer.","type":"string","maxLength":100,"default":":8443","valueType":"address-or-off","examples":[":8443"]},"countryHeader":{"description":"Header in which a trusted proxy names the country of the visitor (ISO 3166), as CF-IPCountry. Contacts get an email about a login from another country.","type":["string","null"],"pattern":"^[A-Za-z][A-Za-z0-9-]{0,63}$","default":null,"examples":["CF-IPCountry"]},"trustedProxies":{"description":"Addresses or networks of proxies that say whose connection it is, in the X-Forwarded-For header or in a header of the PROXY protocol (version 1 or 2). From any other address neither is believed.","type":"array","items":{"description":"An address, or a range as in 10.0.0.0/8.","type":"string","maxLength":64,"examples":["10.0.0.0/8"]},"maxItems":100,"default":[],"examples":[["10.0.0.0/8"]]},"resolvers":{"description":"DNS servers that domains are checked at, each of them; without any, those of the system.","type":"array","items":{"description":"Address of a resolver, with a port where it is not 53.","type":"string","minLength":2,"maxLength":64,"examples":["1.1.1.1"]},"maxItems":10,"default":[],"examples":[["1.1.1.1","9.9.9.9:53"]]},"zone":{"description":"The operator's own zone: a portal that lists no domain is served at its name under it. One wildcard record points these names to this edge.","type":"string","pattern":"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["portals.example.net"]},"internalNames":{"description":"Suffixes, besides localhost and test, of names in no public DNS: they need no record, and the internal authority issues their certificates.","type":"array","items":{"description":"A suffix, without a leading dot.","type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","maxLength":253,"examples":["internal"]},"maxItems":20,"uniqueItems":true,"default":[],"examples":[["internal"]]},"lostGrace":{"description":"How long a name whose record no longer points to this edge is still served.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"24h","valueType":"duration","examples":["24h"]},"probe":{"description":"Where the reconciler reaches the HTTPS listener, to verify that a new certificate is served; without it, the address of edge.https.","type":"string","pattern":"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$","maxLength":300,"valueType":"address","examples":["edge.example.net:443"]},"connectionsPerAddress":{"description":"Concurrent connections of one visitor's address: an office is one, and each of its browsers opens six. What a trusted proxy passes on without a PROXY header is not counted. While half of all connections are taken, an address may have a fiftieth.","type":"integer","minimum":1,"maximum":10000,"default":1500,"examples":[1500]}},"default":{},"examples":[{"http":":8080","https":":8443"}]},"geo":{"description":"Where visitors are, to report logins from another country.","type":"object","additionalProperties":false,"required":[],"properties":{"database":{"description":"File of countries by address in the MaxMind format (MMDB), such as GeoLite2-Country. Read again when it changes. A country that edge.countryHeader names counts before it.","type":["string","null"],"minLength":1,"maxLength":500,"default":null,"valueType":"path","examples":["/var/lib/GeoIP/GeoLite2-Country.mmdb"]}},"default":{},"examples":[{"database":"/var/lib/GeoIP/GeoLite2-Country.mmdb"}]},"certificates":{"description":"Certificates of the portals.","type":"object","additionalProperties":false,"required":[],"properties":{"issuer":{"description":"Who issues certificates.","enum":["internal","acme"],"default":"internal","examples":["internal"]},"secretKey":{"description":"Secret that private keys are encrypted with at rest; generated on first start without it. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/portico-key"]}},"examples":[{"env":"PORTICO_KEY"}]},"secretKeyFallbacks":{"description":"Keys that open what secretKey did not seal, and seal nothing: the former one while its values are re-encrypted, or the next one before it is in use. One of them may be short.","anyOf":[{"description":"One key. A reference; never the key itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_OLD_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/portico-old-key"]}},"examples":[{"env":"PORTICO_OLD_KEY"}]},{"description":"Several keys.","type":"array","items":{"description":"One key. A reference; never the key itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_OLD_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/portico-old-key"]}},"examples":[{"env":"PORTICO_OLD_KEY"}]},"minItems":1,"maxItems":5,"examples":[[{"file":"/run/secrets/portico-old-key"}]]}],"examples":[{"file":"/run/secrets/portico-old-key"}]},"acme":{"description":"Certificate authorities for the acme issuer, tried in this order.","type":"array","maxItems":10,"items":{"description":"One authority.","type":"object","additionalProperties":false,"required":["directory"],"properties":{"directory":{"description":"URL of the ACME directory.","type":"string","pattern":"^https://[^\\s\"'<>\\\\]+$","maxLength":2000,"examples":["https://acme-v02.api.letsencrypt.org/directory"]},"email":{"description":"Contact of the account.","type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"eab":{"description":"External account binding (RFC 8555, 7.3.4).","type":"object","additionalProperties":false,"required":["keyId","key"],"properties":{"keyId":{"description":"Id that the authority gave.","type":"string","minLength":1,"maxLength":500,"examples":["kid-1"]},"key":{"description":"Key that the authority gave. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["EAB_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/eab"]}},"examples":[{"env":"EAB_KEY"}]}},"examples":[{"keyId":"kid-1","key":{"env":"EAB_KEY"}}]},"ca":{"description":"File of the certificates that the directory's own TLS is verified with; for private authorities.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["ca.pem"]},"profile":{"description":"Certificate profile to ask for.","type":"string","minLength":1,"maxLength":100,"examples":["tlsserver"]},"challenges":{"description":"How names are validated, in order of preference; the next is tried when one fails.","type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"description":"A challenge type (RFC 8555, RFC 8737).","enum":["http-01","tls-alpn-01"],"examples":["http-01"]},"default":["http-01","tls-alpn-01"],"examples":[["http-01","tls-alpn-01"]]},"preferredChain":{"description":"Name of the root or intermediate that the chain ends in, where the authority offers several.","type":"string","minLength":1,"maxLength":200,"examples":["ISRG Root X1"]},"limits":{"description":"Limits of the authority that no order may exceed; the defaults are those of Let's Encrypt.","type":"object","additionalProperties":false,"properties":{"orders":{"description":"New orders of the account.","type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"description":"How many.","type":"integer","minimum":1,"maximum":1000000,"examples":[300]},"per":{"description":"Within which time.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","valueType":"duration","examples":["3h"]}},"default":{"max":300,"per":"3h"},"examples":[{"max":300,"per":"3h"}]},"certificates":{"description":"Certificates of one registered domain.","type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"description":"How many.","type":"integer","minimum":1,"maximum":1000000,"examples":[50]},"per":{"description":"Within which time.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","valueType":"duration","examples":["168h"]}},"default":{"max":50,"per":"168h"},"examples":[{"max":50,"per":"168h"}]},"duplicates":{"description":"Certificates of the same name.","type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"description":"How many.","type":"integer","minimum":1,"maximum":1000000,"examples":[5]},"per":{"description":"Within which time.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","valueType":"duration","examples":["168h"]}},"default":{"max":5,"per":"168h"},"examples":[{"max":5,"per":"168h"}]},"failures":{"description":"Failed validations of a name.","type":"object","additionalProperties":false,"required":["max","per"],"properties":{"max":{"description":"How many.","type":"integer","minimum":1,"maximum":1000000,"examples":[5]},"per":{"description":"Within which time.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","valueType":"duration","examples":["1h"]}},"default":{"max":5,"per":"1h"},"examples":[{"max":5,"per":"1h"}]}},"default":{},"examples":[{"orders":{"max":300,"per":"3h"}}]}},"examples":[{"directory":"https://acme-v02.api.letsencrypt.org/directory"}]},"default":[],"examples":[[{"directory":"https://acme-v02.api.letsencrypt.org/directory","email":"ops@operator.example"}]]},"keyType":{"description":"Key type of new certificates.","enum":["ecdsa-p256","rsa-3072"],"default":"ecdsa-p256","examples":["ecdsa-p256"]},"provided":{"description":"Certificates that the operator provides, e.g. the wildcard of edge.zone; they are used for the names given.","type":"array","maxItems":50,"items":{"description":"One certificate.","type":"object","additionalProperties":false,"required":["hosts","chain","key"],"properties":{"hosts":{"description":"Names that it is used for; a wildcard covers one label.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"description":"A hostname, or a wildcard.","type":"string","pattern":"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["*.portals.example.net"]},"examples":[["*.portals.example.net"]]},"chain":{"description":"PEM of the certificate and its intermediates. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_CHAIN"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/zone.pem"]}},"examples":[{"file":"/run/secrets/zone.pem"}]},"key":{"description":"PEM of its private key. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["ZONE_KEY"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/zone.key"]}},"examples":[{"file":"/run/secrets/zone.key"}]}},"examples":[{"hosts":["*.portals.example.net"],"chain":{"file":"/run/secrets/zone.pem"},"key":{"file":"/run/secrets/zone.key"}}]},"default":[],"examples":[[{"hosts":["*.portals.example.net"],"chain":{"file":"/run/secrets/zone.pem"},"key":{"file":"/run/secrets/zone.key"}}]]}},"default":{},"examples":[{"issuer":"internal"}]},"console":{"description":"The operator's console.","type":"object","additionalProperties":false,"required":[],"properties":{"listen":{"description":"Address that the console listens on.","type":"string","maxLength":100,"default":"127.0.0.1:9080","valueType":"address","examples":["127.0.0.1:9080"]},"url":{"description":"Where operators reach the console in their browsers, for links in notifications and for logging in.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://console.operator.example"]},"users":{"description":"People who log in to the console with factors of their own: a passkey, or a password with an authenticator app. portico console invite makes the link by which a user sets them up. Another role here, or a removed user, ends the sessions at the next start.","type":"array","maxItems":500,"items":{"description":"A user.","type":"object","additionalProperties":false,"required":["email","role"],"properties":{"email":{"description":"E-mail address, by which the user logs in, and which the audit log names. Nothing is sent to it.","type":"string","pattern":"^[^\\s@]{1,64}@[^\\s@]{1,190}$","maxLength":254,"examples":["ada@operator.example"]},"role":{"description":"What the user may do, as in docs/operate/console.md.","type":"string","enum":["viewer","operator","admin"],"examples":["operator"]}},"examples":[{"email":"ada@operator.example","role":"operator"}]},"default":[],"examples":[[{"email":"ada@operator.example","role":"operator"}]]},"openid":{"description":"Logging in with an OpenID provider, besides the token. A user with none of the values of roles is refused. Needs console.url; register URL/login/callback as the redirect URI.","type":"object","additionalProperties":false,"required":["issuer","clientId","roles"],"properties":{"issuer":{"description":"Issuer, as in its discovery document; https, or http on this machine.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://id.operator.example/realms/staff"]},"clientId":{"description":"Client id of the console at the provider.","type":"string","minLength":1,"maxLength":200,"examples":["portico-console"]},"clientSecret":{"description":"Secret of the client; a client without one relies on PKCE alone. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_OPENID_SECRET"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/console-openid"]}},"examples":[{"env":"CONSOLE_OPENID_SECRET"}]},"scopes":{"description":"Scopes that are requested besides openid.","type":"array","maxItems":20,"uniqueItems":true,"items":{"description":"A scope.","type":"string","pattern":"^[!#-\\[\\]-~]{1,100}$","examples":["groups"]},"default":["profile","email"],"examples":[["profile","email","groups"]]},"claim":{"description":"The claim that the roles are read from, in the ID token or from the userinfo endpoint; a dot enters an object. An email address counts only when the provider says that it is verified.","type":"string","minLength":1,"maxLength":200,"default":"groups","examples":["realm_access.roles"]},"acr":{"description":"Authentication context classes: one of them has to be in the claim acr of a login that counts as a confirmation before a sensitive action. Sent as acr_values; without any, each new login counts.","type":"array","maxItems":20,"uniqueItems":true,"items":{"description":"A class.","type":"string","pattern":"^[!-~]{1,200}$","examples":["urn:example:mfa"]},"default":[],"examples":[["urn:example:mfa"]]},"roles":{"description":"Which values of the claim give which role; the highest one applies.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"viewer":{"description":"See everything except what belongs to customers.","type":"array","maxItems":100,"uniqueItems":true,"items":{"description":"A value of the claim.","type":"string","minLength":1,"maxLength":200,"examples":["support"]},"default":[],"examples":[["support"]]},"operator":{"description":"Act: sync, suspend, roll back, approve, override; and see what belongs to customers.","type":"array","maxItems":100,"uniqueItems":true,"items":{"description":"A value of the claim.","type":"string","minLength":1,"maxLength":200,"examples":["operations"]},"default":[],"examples":[["operations"]]},"admin":{"description":"Also read the audit log.","type":"array","maxItems":100,"uniqueItems":true,"items":{"description":"A value of the claim.","type":"string","minLength":1,"maxLength":200,"examples":["platform"]},"default":[],"examples":[["platform"]]}},"examples":[{"operator":["operations"],"admin":["platform"]}]}},"examples":[{"issuer":"https://id.operator.example/realms/staff","clientId":"portico-console","clientSecret":{"env":"CONSOLE_OPENID_SECRET"},"claim":"groups","roles":{"viewer":["support"],"operator":["operations"],"admin":["platform"]}}]},"recentProof":{"description":"How long after a login, or after confirming it again, a user of the console may do what docs/operate/console.md lists as sensitive: approve, roll back, open a portal as a contact, change API tokens.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"10m","valueType":"duration","examples":["10m"]},"insecure":{"description":"Lets the console listen beyond this machine by plain HTTP. Without it, an address other than loopback needs a proxy that ends TLS: console.url with https, and the proxy in edge.trustedProxies. For containers, whose port only the machine or a proxy of the pod reaches.","type":"boolean","default":false,"examples":[true]},"tokens":{"description":"How long API tokens are good.","type":"object","additionalProperties":false,"required":[],"properties":{"life":{"description":"Of a token for which nothing else is asked.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"2160h","valueType":"duration","examples":["720h"]},"maxLife":{"description":"At most, whatever is asked.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"8760h","valueType":"duration","examples":["2160h"]}},"default":{},"examples":[{"life":"720h","maxLife":"2160h"}]},"token":{"description":"Token to log in with; generated on first start without it. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["CONSOLE_TOKEN"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/console-token"]}},"examples":[{"env":"CONSOLE_TOKEN"}]}},"default":{},"examples":[{"listen":"127.0.0.1:9080"}]},"operations":{"description":"Where `portico serve` answers /healthz, /readyz and /metrics; `up` and `reconcile` do so on the console's address.","type":"object","additionalProperties":false,"required":[],"properties":{"token":{"description":"Token that /metrics asks for, as a bearer token, of everything but programs of this machine; on the console's address its own token will do, too. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["METRICS_TOKEN"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/metrics-token"]}},"examples":[{"env":"METRICS_TOKEN"}]},"listen":{"description":"Address to listen on; without one it does not listen for them.","type":"string","maxLength":100,"valueType":"address","examples":["127.0.0.1:9081"]}},"default":{},"examples":[{"listen":"127.0.0.1:9081"}]},"scripts":{"description":"How scripts that a portal's document lists run: in a frame that reaches nothing of the portal, unless it says otherwise here.","type":"object","additionalProperties":false,"required":[],"properties":{"inPage":{"description":"Portals whose scripts run in the page itself: there they may do what the customer may who reads it, apart from pages with a secret. Only for scripts that you trust like your own.","type":"array","items":{"description":"Name of a portal.","type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","examples":["acme"]},"maxItems":1000,"uniqueItems":true,"default":[],"examples":[["acme"]]}},"default":{},"examples":[{"inPage":["acme"]}]},"guards":{"description":"Limits of what one apply may remove or change without an approval.","type":"object","additionalProperties":false,"required":[],"properties":{"maxRemovals":{"description":"Resources that one apply may remove.","type":"integer","minimum":0,"maximum":1000000,"default":3,"examples":[3]},"maxRemovalPercent":{"description":"Percentage of resources that one apply may remove.","type":"number","minimum":0,"maximum":100,"default":10,"examples":[10]},"maxRemovalsPerHour":{"description":"Resources that may be removed within any hour, over several applies.","type":"integer","minimum":0,"maximum":1000000,"default":10,"examples":[10]},"maxRemovalPercentPerHour":{"description":"Percentage of resources that may be removed within any hour.","type":"number","minimum":0,"maximum":100,"default":20,"examples":[20]},"changes":{"description":"Limits of what one apply, and any hour, may change of live brands, by the risk class of the changed field. New brands do not count.","type":"object","additionalProperties":false,"required":[],"properties":{"visibility":{"description":"Limits of changes of which sections, columns and calls customers see.","type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"description":"Live brands that one apply may change, whatever their share of the fleet.","type":"integer","minimum":0,"maximum":1000000,"default":5,"examples":[5]},"percent":{"description":"Percentage of the live brands that one apply may change, where that is more.","type":"number","minimum":0,"maximum":100,"default":10,"examples":[10]},"brandsPerHour":{"description":"Live brands that may change within any hour, over several applies.","type":"integer","minimum":0,"maximum":1000000,"default":10,"examples":[10]},"percentPerHour":{"description":"Percentage of the live brands that may change within any hour, where that is more.","type":"number","minimum":0,"maximum":100,"default":20,"examples":[20]}},"default":{},"examples":[{"brands":5,"percent":10}]},"access":{"description":"Limits of changes of who gets in and where: domains, sign-up, second factor, maintenance, the mail server.","type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"description":"Live brands that one apply may change, whatever their share of the fleet.","type":"integer","minimum":0,"maximum":1000000,"default":5,"examples":[5]},"percent":{"description":"Percentage of the live brands that one apply may change, where that is more.","type":"number","minimum":0,"maximum":100,"default":10,"examples":[10]},"brandsPerHour":{"description":"Live brands that may change within any hour, over several applies.","type":"integer","minimum":0,"maximum":1000000,"default":10,"examples":[10]},"percentPerHour":{"description":"Percentage of the live brands that may change within any hour, where that is more.","type":"number","minimum":0,"maximum":100,"default":20,"examples":[20]}},"default":{},"examples":[{"brands":5,"percent":10}]},"money":{"description":"Limits of changes of currencies, payments, and the amounts that new accounts begin with.","type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"description":"Live brands that one apply may change, whatever their share of the fleet.","type":"integer","minimum":0,"maximum":1000000,"default":5,"examples":[5]},"percent":{"description":"Percentage of the live brands that one apply may change, where that is more.","type":"number","minimum":0,"maximum":100,"default":10,"examples":[10]},"brandsPerHour":{"description":"Live brands that may change within any hour, over several applies.","type":"integer","minimum":0,"maximum":1000000,"default":10,"examples":[10]},"percentPerHour":{"description":"Percentage of the live brands that may change within any hour, where that is more.","type":"number","minimum":0,"maximum":100,"default":20,"examples":[20]}},"default":{},"examples":[{"brands":5,"percent":10}]},"code":{"description":"Limits of changes of CSS, JavaScript, and links to elsewhere.","type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"description":"Live brands that one apply may change, whatever their share of the fleet.","type":"integer","minimum":0,"maximum":1000000,"default":5,"examples":[5]},"percent":{"description":"Percentage of the live brands that one apply may change, where that is more.","type":"number","minimum":0,"maximum":100,"default":10,"examples":[10]},"brandsPerHour":{"description":"Live brands that may change within any hour, over several applies.","type":"integer","minimum":0,"maximum":1000000,"default":10,"examples":[10]},"percentPerHour":{"description":"Percentage of the live brands that may change within any hour, where that is more.","type":"number","minimum":0,"maximum":100,"default":20,"examples":[20]}},"default":{},"examples":[{"brands":5,"percent":10}]},"appearance":{"description":"Limits of all other changes: texts, colours, images.","type":"object","additionalProperties":false,"required":[],"properties":{"brands":{"description":"Live brands that one apply may change, whatever their share of the fleet.","type":"integer","minimum":0,"maximum":1000000,"default":20,"examples":[20]},"percent":{"description":"Percentage of the live brands that one apply may change, where that is more.","type":"number","minimum":0,"maximum":100,"default":25,"examples":[25]},"brandsPerHour":{"description":"Live brands that may change within any hour, over several applies.","type":"integer","minimum":0,"maximum":1000000,"default":40,"examples":[40]},"percentPerHour":{"description":"Percentage of the live brands that may change within any hour, where that is more.","type":"number","minimum":0,"maximum":100,"default":50,"examples":[50]}},"default":{},"examples":[{"brands":20,"percent":25}]}},"default":{},"examples":[{"visibility":{"brands":50,"percent":10}}]},"approval":{"description":"How a plan that a guard blocks may be approved, and by whom.","type":"object","additionalProperties":false,"required":[],"properties":{"by":{"description":"Ways of approval that count: the console and its API, the command line, a Portico-Approve trailer of a commit.","type":"array","items":{"description":"One way.","type":"string","enum":["console","command","trailer"],"examples":["console"]},"minItems":1,"maxItems":3,"default":["console","command","trailer"],"examples":[["console","trailer"]]},"trailer":{"description":"Whose trailers count: those of any commit, or only those of a commit that is signed by a key of source.requireSignedBy.","type":"string","enum":["any","signed"],"default":"any","examples":["signed"]},"secondPerson":{"description":"Whether a plan may be approved only by a person who has not written the commits that changed it.","type":"boolean","default":false,"examples":[true]}},"default":{},"examples":[{"by":["console","trailer"],"trailer":"signed","secondPerson":true}]},"selfHeal":{"description":"Whether changes made by hand are reverted at the next reconcile pass; otherwise they are only reported.","type":"boolean","default":true,"examples":[true]},"windows":{"description":"When new commits are applied; always, without any. Urgent changes are applied immediately: a rollback, a commit with a Portico-Urgent trailer, and the healing of drift.","type":"array","maxItems":20,"items":{"description":"One window: open in every minute that the expression matches.","type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"description":"Five fields: minute, hour, day of month, month, day of week.","type":"string","pattern":"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$","maxLength":200,"examples":["* 9-16 * * 1-4"]},"timezone":{"description":"IANA time zone of the expression.","type":"string","minLength":1,"maxLength":64,"default":"UTC","examples":["Europe/Berlin"]}},"examples":[{"cron":"* 9-16 * * 1-4","timezone":"Europe/Berlin"}]},"default":[],"examples":[[{"cron":"* 9-16 * * 1-4","timezone":"Europe/Berlin"}]]}},"default":{},"examples":[{"maxRemovals":3}]},"mail":{"description":"Mail server of the operator, and of portals without a server of their own.","type":"object","additionalProperties":false,"required":["host","from"],"properties":{"host":{"description":"Name of the SMTP server.","type":"string","minLength":1,"maxLength":253,"examples":["smtp.operator.example"]},"port":{"description":"TCP port.","type":"integer","minimum":1,"maximum":65535,"default":587,"examples":[587]},"username":{"description":"User to authenticate as.","type":"string","pattern":"^[^\\u0000-\\u001f\\u007f]{1,200}$","examples":["portico"]},"password":{"description":"Password of that user. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/smtp"]}},"examples":[{"env":"SMTP_PASSWORD"}]},"from":{"description":"Sender address.","type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["portico@operator.example"]},"name":{"description":"Name that the server is greeted with (EHLO). Without it, edge.target, or the domain of from where that is not set.","type":"string","maxLength":253,"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$","examples":["edge.operator.example"]},"ca":{"description":"File of certificate authorities, in PEM, by one of which the server's certificate is issued, besides the public ones.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["mail-authority.pem"]}},"examples":[{"host":"smtp.operator.example","from":"portico@operator.example"}]},"emails":{"description":"Limits of what portals email, counted in the store and so by all processes together. An email beyond one is not sent, and is logged.","type":"object","additionalProperties":false,"required":[],"properties":{"unconfirmedPerDay":{"description":"Emails a day to an address whose owner has confirmed none yet, of all portals together.","type":"integer","minimum":1,"maximum":1000,"default":3,"examples":[3]},"addressPerHour":{"description":"Alerts and reports an hour to one address.","type":"integer","minimum":1,"maximum":10000,"default":20,"examples":[20]},"customerPerHour":{"description":"Alerts and reports an hour of one customer.","type":"integer","minimum":1,"maximum":100000,"default":100,"examples":[100]},"portalPerHour":{"description":"Emails an hour of one portal.","type":"integer","minimum":1,"maximum":10000000,"default":10000,"examples":[10000]}},"default":{},"examples":[{"customerPerHour":100}]},"customers":{"description":"What customers may change and pay by themselves.","type":"object","additionalProperties":false,"required":[],"properties":{"recentProof":{"description":"How long after a login, or after confirming the password and second factor again, a visitor may change where calls go, who may call, alerts, tokens and how to log in.","type":"string","pattern":"^[1-9][0-9]{0,5}(s|m|h)$","default":"10m","valueType":"duration","examples":["10m"]},"proofAbove":{"description":"Payments above this amount, in whole units of the customer's currency, need such a recent proof; 0 for all.","type":"integer","minimum":0,"maximum":1000000,"default":1000,"examples":[1000]},"pendingPayments":{"description":"Payments of one customer and one way to pay that may be pending.","type":"integer","minimum":1,"maximum":1000,"default":20,"examples":[20]},"pendingAmount":{"description":"Their sum, in whole units of the customer's currency.","type":"integer","minimum":1,"maximum":1000000000,"default":1000000,"examples":[50000]},"refusedDestinations":{"description":"Country codes and longer prefixes that customers cannot forward their numbers to; by default satellite, international networks and international premium rates. Add the premium prefixes of your countries.","type":"array","maxItems":500,"items":{"description":"Digits after the plus.","type":"string","pattern":"^[1-9][0-9]{0,14}$","examples":["4490"]},"default":["870","878","881","882","883","979"],"examples":[["870","881","882","979","4490"]]}},"default":{},"examples":[{"recentProof":"10m"}]},"notify":{"description":"Where notifications are sent; docs/operate/notifications.md lists each event and what is sent.","type":"array","maxItems":20,"items":{"description":"One channel (a webhook, an email address or a Slack channel) and the events that it is notified of.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"webhook":{"description":"URL that notifications are posted to as JSON; https, or http on this machine.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/hook"]},"secret":{"description":"Secret that a webhook is signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_NOTIFY_SECRET"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/notify"]}},"examples":[{"env":"PORTICO_NOTIFY_SECRET"}]},"email":{"description":"Address that notifications are emailed to, through the server under mail.","type":"string","maxLength":254,"pattern":"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$","examples":["ops@operator.example"]},"slack":{"description":"Incoming webhook of a Slack channel, or of a chat that understands the same format: anyone with its URL can post. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SLACK_HOOK"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/slack"]}},"examples":[{"env":"SLACK_HOOK"}]},"on":{"description":"Events that it is notified of; by default all that may need a person, which is all but applied.","type":"array","minItems":1,"uniqueItems":true,"items":{"description":"An event.","enum":["applied","failed","blocked","drift","domain-lost","certificate-failed","certificate-expiring","impaired"],"examples":["failed"]},"default":["failed","blocked","drift","domain-lost","certificate-failed","certificate-expiring","impaired"],"examples":[["failed","domain-lost"]]}},"examples":[{"email":"ops@operator.example","on":["failed"]}]},"default":[],"examples":[[{"webhook":"https://ops.example/hook","secret":{"env":"PORTICO_NOTIFY_SECRET"}}]]},"audit":{"description":"The log of what operators did.","type":"object","additionalProperties":false,"properties":{"stream":{"description":"Where each entry of the audit is sent: in order, at least once, from the first entry on. docs/operate/console.md says what receivers get.","type":"array","maxItems":10,"items":{"description":"One target: a file, a syslog server or a webhook.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"file":{"description":"File that entries are appended to, one JSON object a line. It may be rotated at any time; its folder has to exist.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["/var/log/portico/audit.jsonl"]},"syslog":{"description":"Server that gets entries as syslog messages (RFC 5424): tls://, tcp:// or udp://, with a port. Over TCP and UDP they can be read on their way, and over UDP lost.","type":"string","maxLength":300,"pattern":"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$","examples":["tls://logs.operator.example:6514"]},"ca":{"description":"File of certificate authorities, in PEM, by one of which the syslog server's certificate is issued; those of the machine otherwise.","type":"string","minLength":1,"maxLength":500,"valueType":"path","examples":["logs-authority.pem"]},"webhook":{"description":"URL that entries are posted to as JSON; https, or http on this machine.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://siem.operator.example/hook"]},"secret":{"description":"Secret that the webhook is signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["PORTICO_AUDIT_SECRET"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/audit"]}},"examples":[{"env":"PORTICO_AUDIT_SECRET"}]}},"examples":[{"file":"/var/log/portico/audit.jsonl"}]},"default":[],"examples":[[{"syslog":"tls://logs.operator.example:6514"}]]}},"default":{},"examples":[{"stream":[{"file":"/var/log/portico/audit.jsonl"}]}]},"hooks":{"description":"HTTP endpoints of the operator's own systems.","type":"object","additionalProperties":false,"properties":{"signup":{"description":"Called before an account is opened; any response other than 200 or 204 refuses it.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"URL that is posted to; https, or http on this machine.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/signup"]},"secret":{"description":"Secret that requests are signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/smtp"]}},"examples":[{"env":"PORTICO_HOOK_SECRET"}]}},"examples":[{"url":"https://ops.example/signup"}]},"phone":{"description":"Called to send the code that verifies a phone number.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"URL that is posted to; https, or http on this machine.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://ops.example/sms"]},"secret":{"description":"Secret that requests are signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/smtp"]}},"examples":[{"env":"PORTICO_HOOK_SECRET"}]}},"examples":[{"url":"https://ops.example/sms"}]},"scan":{"description":"Called with the bytes of each file that a customer uploads, before it is stored: 200 or 204 takes it, 406 or 422 refuses it, and anything else, or no answer in 30 seconds, refuses it until the scanner works again.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"URL that is posted to; https, or http on this machine.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["https://scanner.example/scan"]},"secret":{"description":"Secret that requests are signed with, as in Standard Webhooks: whsec_ and 24 to 64 random bytes in base64. A reference; never the secret itself.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of an environment variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$","examples":["SMTP_PASSWORD"]},"file":{"description":"Path of a file; a relative one counts from the folder of this file.","type":"string","minLength":1,"maxLength":500,"examples":["/run/secrets/smtp"]}},"examples":[{"env":"PORTICO_HOOK_SECRET"}]}},"examples":[{"url":"https://scanner.example/scan"}]}},"default":{},"examples":[{"phone":{"url":"https://ops.example/sms"}}]},"outgoing":{"description":"Where the mail servers that documents name may be. Servers of these settings may be anywhere.","type":"object","additionalProperties":false,"required":[],"properties":{"allow":{"description":"Addresses or networks that are not of the public Internet and may be connected to all the same.","type":"array","items":{"description":"An address, or a range as in 10.0.0.0/8.","type":"string","maxLength":64,"examples":["10.1.2.0/24"]},"maxItems":100,"default":[],"examples":[["10.1.2.0/24"]]},"mailPorts":{"description":"Ports of mail servers.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"description":"A port.","type":"integer","minimum":1,"maximum":65535,"examples":[587]},"default":[25,465,587,2525],"examples":[[465,587]]}},"default":{},"examples":[{"allow":["10.1.2.0/24"]}]},"secrets":{"description":"Secrets that documents may name, by portal, besides the portal's own: variables that begin with PORTICO_SECRET_<PORTAL>_, and files in secrets/<portal>/ beside this file. The server's own secrets can be named by no document, whatever is listed here.","type":"object","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"additionalProperties":{"description":"What the documents of this portal may name.","type":"array","maxItems":100,"items":{"description":"A variable; variables that begin alike, with a * at the end; a file, or a folder with a / at the end; a relative one counts from the folder of this file.","type":"string","pattern":"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$","maxLength":500,"examples":["ACME_SMTP_PASSWORD"]},"examples":[["ACME_SMTP_PASSWORD","ACME_STRIPE_*","/run/secrets/acme/"]]},"default":{},"valueType":"secret-lists","examples":[{"acme":["ACME_SMTP_PASSWORD","ACME_STRIPE_*","/run/secrets/acme/"]}]},"stripe":{"description":"Card payments by Stripe; the keys are of each portal.","type":"object","additionalProperties":false,"properties":{"api":{"description":"Address of Stripe's API, where it is not Stripe's own: for tests against a stand-in.","type":"string","pattern":"^https?://[!-~]{1,500}$","examples":["http://127.0.0.1:12111"]}},"default":{},"examples":[{"api":"http://127.0.0.1:12111"}]},"security":{"description":"Contacts for security reports, for every portal's /.well-known/security.txt (RFC 9116).","type":"object","additionalProperties":false,"required":["contact"],"properties":{"contact":{"description":"Addresses, as mailto: or https: URLs.","type":"array","minItems":1,"maxItems":5,"items":{"description":"One address.","type":"string","pattern":"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$","examples":["mailto:security@operator.example"]},"examples":[["mailto:security@operator.example"]]}},"examples":[{"contact":["mailto:security@operator.example"]}]}}};
const func0 = require("ajv/dist/runtime/equal").default;
const pattern56 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern57 = new RegExp("^[1-9][0-9]{0,5}(s|m|h)$", "u");
const pattern60 = new RegExp("^[A-Za-z0-9._~/-]{1,500}$", "u");
const pattern61 = new RegExp("^https?://[!-~]{1,500}$", "u");
const pattern63 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
const pattern64 = new RegExp("^[0-9]{1,20}$", "u");
const pattern68 = new RegExp("^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$", "u");
const pattern71 = new RegExp("^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$", "u");
const pattern73 = new RegExp("^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$", "u");
const pattern75 = new RegExp("^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$", "u");
const pattern97 = new RegExp("^(sqlite:.+|postgres(ql)?://.+)$", "u");
const pattern98 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,63}$", "u");
const pattern99 = new RegExp("^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern100 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "u");
const pattern102 = new RegExp("^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$", "u");
const pattern113 = new RegExp("^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u");
const pattern117 = new RegExp("^[^\\s@]{1,64}@[^\\s@]{1,190}$", "u");
const pattern120 = new RegExp("^[!#-\\[\\]-~]{1,100}$", "u");
const pattern121 = new RegExp("^[!-~]{1,200}$", "u");
const pattern128 = new RegExp("^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$", "u");
const pattern134 = new RegExp("^[1-9][0-9]{0,14}$", "u");
const pattern139 = new RegExp("^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$", "u");
const pattern149 = new RegExp("^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$", "u");
const pattern151 = new RegExp("^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="portico.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema40.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(func2.call(schema40.properties.source.properties, key1))){
const err1 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.repository !== undefined){
let data1 = data0.repository;
if(typeof data1 === "string"){
if(func3(data1) > 2000){
const err2 = {instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema40.properties.source.properties.repository,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.repository,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.repository.type,parentSchema:schema40.properties.source.properties.repository,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.branch !== undefined){
let data2 = data0.branch;
if(typeof data2 === "string"){
if(func3(data2) > 200){
const err5 = {instancePath:instancePath+"/source/branch",schemaPath:"#/properties/source/properties/branch/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.source.properties.branch,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/source/branch",schemaPath:"#/properties/source/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.branch,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/source/branch",schemaPath:"#/properties/source/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.branch.type,parentSchema:schema40.properties.source.properties.branch,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.path !== undefined){
let data3 = data0.path;
if(typeof data3 === "string"){
if(func3(data3) > 200){
const err8 = {instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.source.properties.path,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern56.test(data3)){
const err9 = {instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema40.properties.source.properties.path,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/source/path",schemaPath:"#/properties/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.path.type,parentSchema:schema40.properties.source.properties.path,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.every !== undefined){
let data4 = data0.every;
if(typeof data4 === "string"){
if(!pattern57.test(data4)){
const err11 = {instancePath:instancePath+"/source/every",schemaPath:"#/properties/source/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.source.properties.every,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/source/every",schemaPath:"#/properties/source/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.every.type,parentSchema:schema40.properties.source.properties.every,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.timeout !== undefined){
let data5 = data0.timeout;
if(typeof data5 === "string"){
if(!pattern57.test(data5)){
const err13 = {instancePath:instancePath+"/source/timeout",schemaPath:"#/properties/source/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.source.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/source/timeout",schemaPath:"#/properties/source/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.timeout.type,parentSchema:schema40.properties.source.properties.timeout,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.status !== undefined){
let data6 = data0.status;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.host === undefined){
const err15 = {instancePath:instancePath+"/source/status",schemaPath:"#/properties/source/properties/status/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema40.properties.source.properties.status.required,parentSchema:schema40.properties.source.properties.status,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key2 in data6){
if(!((((key2 === "host") || (key2 === "token")) || (key2 === "project")) || (key2 === "api"))){
const err16 = {instancePath:instancePath+"/source/status",schemaPath:"#/properties/source/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.status,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.host !== undefined){
let data7 = data6.host;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/source/status/host",schemaPath:"#/properties/source/properties/status/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.status.properties.host.type,parentSchema:schema40.properties.source.properties.status.properties.host,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data7 === "github") || (data7 === "gitlab")) || (data7 === "gitea")) || (data7 === "bitbucket"))){
const err18 = {instancePath:instancePath+"/source/status/host",schemaPath:"#/properties/source/properties/status/properties/host/enum",keyword:"enum",params:{allowedValues: schema40.properties.source.properties.status.properties.host.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.source.properties.status.properties.host.enum,parentSchema:schema40.properties.source.properties.status.properties.host,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.token !== undefined){
let data8 = data6.token;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 1){
const err19 = {instancePath:instancePath+"/source/status/token",schemaPath:"#/properties/source/properties/status/properties/token/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.status.properties.token,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(Object.keys(data8).length < 1){
const err20 = {instancePath:instancePath+"/source/status/token",schemaPath:"#/properties/source/properties/status/properties/token/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.status.properties.token,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "env") || (key3 === "file"))){
const err21 = {instancePath:instancePath+"/source/status/token",schemaPath:"#/properties/source/properties/status/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.status.properties.token,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.env !== undefined){
let data9 = data8.env;
if(typeof data9 === "string"){
if(!pattern4.test(data9)){
const err22 = {instancePath:instancePath+"/source/status/token/env",schemaPath:"#/properties/source/properties/status/properties/token/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.source.properties.status.properties.token.properties.env,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/source/status/token/env",schemaPath:"#/properties/source/properties/status/properties/token/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.status.properties.token.properties.env.type,parentSchema:schema40.properties.source.properties.status.properties.token.properties.env,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.file !== undefined){
let data10 = data8.file;
if(typeof data10 === "string"){
if(func3(data10) > 500){
const err24 = {instancePath:instancePath+"/source/status/token/file",schemaPath:"#/properties/source/properties/status/properties/token/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.status.properties.token.properties.file,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func3(data10) < 1){
const err25 = {instancePath:instancePath+"/source/status/token/file",schemaPath:"#/properties/source/properties/status/properties/token/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.status.properties.token.properties.file,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/source/status/token/file",schemaPath:"#/properties/source/properties/status/properties/token/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.status.properties.token.properties.file.type,parentSchema:schema40.properties.source.properties.status.properties.token.properties.file,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/source/status/token",schemaPath:"#/properties/source/properties/status/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.status.properties.token.type,parentSchema:schema40.properties.source.properties.status.properties.token,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.project !== undefined){
let data11 = data6.project;
if(typeof data11 === "string"){
if(!pattern60.test(data11)){
const err28 = {instancePath:instancePath+"/source/status/project",schemaPath:"#/properties/source/properties/status/properties/project/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~/-]{1,500}$"},message:"must match pattern \""+"^[A-Za-z0-9._~/-]{1,500}$"+"\"",schema:"^[A-Za-z0-9._~/-]{1,500}$",parentSchema:schema40.properties.source.properties.status.properties.project,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/source/status/project",schemaPath:"#/properties/source/properties/status/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.status.properties.project.type,parentSchema:schema40.properties.source.properties.status.properties.project,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.api !== undefined){
let data12 = data6.api;
if(typeof data12 === "string"){
if(!pattern61.test(data12)){
const err30 = {instancePath:instancePath+"/source/status/api",schemaPath:"#/properties/source/properties/status/properties/api/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.source.properties.status.properties.api,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/source/status/api",schemaPath:"#/properties/source/properties/status/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.status.properties.api.type,parentSchema:schema40.properties.source.properties.status.properties.api,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/source/status",schemaPath:"#/properties/source/properties/status/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.status.type,parentSchema:schema40.properties.source.properties.status,data:data6};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data0.auth !== undefined){
let data13 = data0.auth;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!((((((key4 === "username") || (key4 === "token")) || (key4 === "githubApp")) || (key4 === "sshKey")) || (key4 === "knownHosts")) || (key4 === "userConfiguration"))){
const err33 = {instancePath:instancePath+"/source/auth",schemaPath:"#/properties/source/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.auth,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.username !== undefined){
let data14 = data13.username;
if(typeof data14 === "string"){
if(func3(data14) > 200){
const err34 = {instancePath:instancePath+"/source/auth/username",schemaPath:"#/properties/source/properties/auth/properties/username/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.source.properties.auth.properties.username,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func3(data14) < 1){
const err35 = {instancePath:instancePath+"/source/auth/username",schemaPath:"#/properties/source/properties/auth/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.username,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/source/auth/username",schemaPath:"#/properties/source/properties/auth/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.username.type,parentSchema:schema40.properties.source.properties.auth.properties.username,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.token !== undefined){
let data15 = data13.token;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 1){
const err37 = {instancePath:instancePath+"/source/auth/token",schemaPath:"#/properties/source/properties/auth/properties/token/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.token,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Object.keys(data15).length < 1){
const err38 = {instancePath:instancePath+"/source/auth/token",schemaPath:"#/properties/source/properties/auth/properties/token/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.token,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key5 in data15){
if(!((key5 === "env") || (key5 === "file"))){
const err39 = {instancePath:instancePath+"/source/auth/token",schemaPath:"#/properties/source/properties/auth/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.auth.properties.token,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.env !== undefined){
let data16 = data15.env;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err40 = {instancePath:instancePath+"/source/auth/token/env",schemaPath:"#/properties/source/properties/auth/properties/token/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.source.properties.auth.properties.token.properties.env,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/source/auth/token/env",schemaPath:"#/properties/source/properties/auth/properties/token/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.token.properties.env.type,parentSchema:schema40.properties.source.properties.auth.properties.token.properties.env,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.file !== undefined){
let data17 = data15.file;
if(typeof data17 === "string"){
if(func3(data17) > 500){
const err42 = {instancePath:instancePath+"/source/auth/token/file",schemaPath:"#/properties/source/properties/auth/properties/token/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.auth.properties.token.properties.file,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func3(data17) < 1){
const err43 = {instancePath:instancePath+"/source/auth/token/file",schemaPath:"#/properties/source/properties/auth/properties/token/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.token.properties.file,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/source/auth/token/file",schemaPath:"#/properties/source/properties/auth/properties/token/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.token.properties.file.type,parentSchema:schema40.properties.source.properties.auth.properties.token.properties.file,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/source/auth/token",schemaPath:"#/properties/source/properties/auth/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.auth.properties.token.type,parentSchema:schema40.properties.source.properties.auth.properties.token,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.githubApp !== undefined){
let data18 = data13.githubApp;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id === undefined){
const err46 = {instancePath:instancePath+"/source/auth/githubApp",schemaPath:"#/properties/source/properties/auth/properties/githubApp/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema40.properties.source.properties.auth.properties.githubApp.required,parentSchema:schema40.properties.source.properties.auth.properties.githubApp,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data18.installation === undefined){
const err47 = {instancePath:instancePath+"/source/auth/githubApp",schemaPath:"#/properties/source/properties/auth/properties/githubApp/required",keyword:"required",params:{missingProperty: "installation"},message:"must have required property '"+"installation"+"'",schema:schema40.properties.source.properties.auth.properties.githubApp.required,parentSchema:schema40.properties.source.properties.auth.properties.githubApp,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data18.key === undefined){
const err48 = {instancePath:instancePath+"/source/auth/githubApp",schemaPath:"#/properties/source/properties/auth/properties/githubApp/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema40.properties.source.properties.auth.properties.githubApp.required,parentSchema:schema40.properties.source.properties.auth.properties.githubApp,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key6 in data18){
if(!((((key6 === "id") || (key6 === "installation")) || (key6 === "key")) || (key6 === "api"))){
const err49 = {instancePath:instancePath+"/source/auth/githubApp",schemaPath:"#/properties/source/properties/auth/properties/githubApp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.auth.properties.githubApp,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.id !== undefined){
let data19 = data18.id;
if(typeof data19 === "string"){
if(!pattern63.test(data19)){
const err50 = {instancePath:instancePath+"/source/auth/githubApp/id",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._-]{1,100}$",parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.id,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/source/auth/githubApp/id",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.githubApp.properties.id.type,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.id,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.installation !== undefined){
let data20 = data18.installation;
if(typeof data20 === "string"){
if(!pattern64.test(data20)){
const err52 = {instancePath:instancePath+"/source/auth/githubApp/installation",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/installation/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\"",schema:"^[0-9]{1,20}$",parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.installation,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/source/auth/githubApp/installation",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/installation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.githubApp.properties.installation.type,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.installation,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.key !== undefined){
let data21 = data18.key;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 1){
const err54 = {instancePath:instancePath+"/source/auth/githubApp/key",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(Object.keys(data21).length < 1){
const err55 = {instancePath:instancePath+"/source/auth/githubApp/key",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key,data:data21};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key7 in data21){
if(!((key7 === "env") || (key7 === "file"))){
const err56 = {instancePath:instancePath+"/source/auth/githubApp/key",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.env !== undefined){
let data22 = data21.env;
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
const err57 = {instancePath:instancePath+"/source/auth/githubApp/key/env",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key.properties.env,data:data22};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/source/auth/githubApp/key/env",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.githubApp.properties.key.properties.env.type,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key.properties.env,data:data22};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.file !== undefined){
let data23 = data21.file;
if(typeof data23 === "string"){
if(func3(data23) > 500){
const err59 = {instancePath:instancePath+"/source/auth/githubApp/key/file",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key.properties.file,data:data23};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func3(data23) < 1){
const err60 = {instancePath:instancePath+"/source/auth/githubApp/key/file",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key.properties.file,data:data23};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/source/auth/githubApp/key/file",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.githubApp.properties.key.properties.file.type,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key.properties.file,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/source/auth/githubApp/key",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/key/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.auth.properties.githubApp.properties.key.type,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.key,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data18.api !== undefined){
let data24 = data18.api;
if(typeof data24 === "string"){
if(!pattern61.test(data24)){
const err63 = {instancePath:instancePath+"/source/auth/githubApp/api",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/api/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.api,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/source/auth/githubApp/api",schemaPath:"#/properties/source/properties/auth/properties/githubApp/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.githubApp.properties.api.type,parentSchema:schema40.properties.source.properties.auth.properties.githubApp.properties.api,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/source/auth/githubApp",schemaPath:"#/properties/source/properties/auth/properties/githubApp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.auth.properties.githubApp.type,parentSchema:schema40.properties.source.properties.auth.properties.githubApp,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data13.sshKey !== undefined){
let data25 = data13.sshKey;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length > 1){
const err66 = {instancePath:instancePath+"/source/auth/sshKey",schemaPath:"#/properties/source/properties/auth/properties/sshKey/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.sshKey,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Object.keys(data25).length < 1){
const err67 = {instancePath:instancePath+"/source/auth/sshKey",schemaPath:"#/properties/source/properties/auth/properties/sshKey/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.sshKey,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key8 in data25){
if(!((key8 === "env") || (key8 === "file"))){
const err68 = {instancePath:instancePath+"/source/auth/sshKey",schemaPath:"#/properties/source/properties/auth/properties/sshKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.auth.properties.sshKey,data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.env !== undefined){
let data26 = data25.env;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err69 = {instancePath:instancePath+"/source/auth/sshKey/env",schemaPath:"#/properties/source/properties/auth/properties/sshKey/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.source.properties.auth.properties.sshKey.properties.env,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/source/auth/sshKey/env",schemaPath:"#/properties/source/properties/auth/properties/sshKey/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.sshKey.properties.env.type,parentSchema:schema40.properties.source.properties.auth.properties.sshKey.properties.env,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data25.file !== undefined){
let data27 = data25.file;
if(typeof data27 === "string"){
if(func3(data27) > 500){
const err71 = {instancePath:instancePath+"/source/auth/sshKey/file",schemaPath:"#/properties/source/properties/auth/properties/sshKey/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.auth.properties.sshKey.properties.file,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func3(data27) < 1){
const err72 = {instancePath:instancePath+"/source/auth/sshKey/file",schemaPath:"#/properties/source/properties/auth/properties/sshKey/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.sshKey.properties.file,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/source/auth/sshKey/file",schemaPath:"#/properties/source/properties/auth/properties/sshKey/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.sshKey.properties.file.type,parentSchema:schema40.properties.source.properties.auth.properties.sshKey.properties.file,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/source/auth/sshKey",schemaPath:"#/properties/source/properties/auth/properties/sshKey/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.auth.properties.sshKey.type,parentSchema:schema40.properties.source.properties.auth.properties.sshKey,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data13.knownHosts !== undefined){
let data28 = data13.knownHosts;
if(typeof data28 === "string"){
if(func3(data28) > 500){
const err75 = {instancePath:instancePath+"/source/auth/knownHosts",schemaPath:"#/properties/source/properties/auth/properties/knownHosts/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.auth.properties.knownHosts,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func3(data28) < 1){
const err76 = {instancePath:instancePath+"/source/auth/knownHosts",schemaPath:"#/properties/source/properties/auth/properties/knownHosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.auth.properties.knownHosts,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/source/auth/knownHosts",schemaPath:"#/properties/source/properties/auth/properties/knownHosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.auth.properties.knownHosts.type,parentSchema:schema40.properties.source.properties.auth.properties.knownHosts,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data13.userConfiguration !== undefined){
let data29 = data13.userConfiguration;
if(typeof data29 !== "boolean"){
const err78 = {instancePath:instancePath+"/source/auth/userConfiguration",schemaPath:"#/properties/source/properties/auth/properties/userConfiguration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.source.properties.auth.properties.userConfiguration.type,parentSchema:schema40.properties.source.properties.auth.properties.userConfiguration,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/source/auth",schemaPath:"#/properties/source/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.auth.type,parentSchema:schema40.properties.source.properties.auth,data:data13};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data0.ca !== undefined){
let data30 = data0.ca;
if(typeof data30 === "string"){
if(func3(data30) > 500){
const err80 = {instancePath:instancePath+"/source/ca",schemaPath:"#/properties/source/properties/ca/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.ca,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(func3(data30) < 1){
const err81 = {instancePath:instancePath+"/source/ca",schemaPath:"#/properties/source/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.ca,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/source/ca",schemaPath:"#/properties/source/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.ca.type,parentSchema:schema40.properties.source.properties.ca,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data0.proxy !== undefined){
let data31 = data0.proxy;
if(typeof data31 === "string"){
if(!pattern68.test(data31)){
const err83 = {instancePath:instancePath+"/source/proxy",schemaPath:"#/properties/source/properties/proxy/pattern",keyword:"pattern",params:{pattern: "^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"},message:"must match pattern \""+"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"+"\"",schema:"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$",parentSchema:schema40.properties.source.properties.proxy,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/source/proxy",schemaPath:"#/properties/source/properties/proxy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.proxy.type,parentSchema:schema40.properties.source.properties.proxy,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data0.webhookSecret !== undefined){
let data32 = data0.webhookSecret;
const _errs75 = errors;
let valid9 = false;
const _errs76 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 1){
const err85 = {instancePath:instancePath+"/source/webhookSecret",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0],data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(Object.keys(data32).length < 1){
const err86 = {instancePath:instancePath+"/source/webhookSecret",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0],data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key9 in data32){
if(!((key9 === "env") || (key9 === "file"))){
const err87 = {instancePath:instancePath+"/source/webhookSecret",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0],data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data32.env !== undefined){
let data33 = data32.env;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err88 = {instancePath:instancePath+"/source/webhookSecret/env",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0].properties.env,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/source/webhookSecret/env",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.webhookSecret.anyOf[0].properties.env.type,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0].properties.env,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data32.file !== undefined){
let data34 = data32.file;
if(typeof data34 === "string"){
if(func3(data34) > 500){
const err90 = {instancePath:instancePath+"/source/webhookSecret/file",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0].properties.file,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func3(data34) < 1){
const err91 = {instancePath:instancePath+"/source/webhookSecret/file",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0].properties.file,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/source/webhookSecret/file",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.webhookSecret.anyOf[0].properties.file.type,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0].properties.file,data:data34};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/source/webhookSecret",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.webhookSecret.anyOf[0].type,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[0],data:data32};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid0 = _errs76 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const _errs83 = errors;
if(Array.isArray(data32)){
if(data32.length > 2){
const err94 = {instancePath:instancePath+"/source/webhookSecret",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1],data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data32.length < 1){
const err95 = {instancePath:instancePath+"/source/webhookSecret",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1],data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data35 = data32[i0];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length > 1){
const err96 = {instancePath:instancePath+"/source/webhookSecret/" + i0,schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items,data:data35};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(Object.keys(data35).length < 1){
const err97 = {instancePath:instancePath+"/source/webhookSecret/" + i0,schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items,data:data35};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key10 in data35){
if(!((key10 === "env") || (key10 === "file"))){
const err98 = {instancePath:instancePath+"/source/webhookSecret/" + i0,schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items,data:data35};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data35.env !== undefined){
let data36 = data35.env;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err99 = {instancePath:instancePath+"/source/webhookSecret/" + i0+"/env",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items.properties.env,data:data36};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/source/webhookSecret/" + i0+"/env",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.webhookSecret.anyOf[1].items.properties.env.type,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items.properties.env,data:data36};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data35.file !== undefined){
let data37 = data35.file;
if(typeof data37 === "string"){
if(func3(data37) > 500){
const err101 = {instancePath:instancePath+"/source/webhookSecret/" + i0+"/file",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items.properties.file,data:data37};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(func3(data37) < 1){
const err102 = {instancePath:instancePath+"/source/webhookSecret/" + i0+"/file",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items.properties.file,data:data37};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/source/webhookSecret/" + i0+"/file",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.webhookSecret.anyOf[1].items.properties.file.type,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items.properties.file,data:data37};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/source/webhookSecret/" + i0,schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.webhookSecret.anyOf[1].items.type,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1].items,data:data35};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/source/webhookSecret",schemaPath:"#/properties/source/properties/webhookSecret/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.source.properties.webhookSecret.anyOf[1].type,parentSchema:schema40.properties.source.properties.webhookSecret.anyOf[1],data:data32};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid0 = _errs83 === errors;
valid9 = valid9 || _valid0;
}
if(!valid9){
const err106 = {instancePath:instancePath+"/source/webhookSecret",schemaPath:"#/properties/source/properties/webhookSecret/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.properties.source.properties.webhookSecret.anyOf,parentSchema:schema40.properties.source.properties.webhookSecret,data:data32};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(data0.requireSignedBy !== undefined){
let data38 = data0.requireSignedBy;
if(typeof data38 === "string"){
if(func3(data38) > 500){
const err107 = {instancePath:instancePath+"/source/requireSignedBy",schemaPath:"#/properties/source/properties/requireSignedBy/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.source.properties.requireSignedBy,data:data38};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func3(data38) < 1){
const err108 = {instancePath:instancePath+"/source/requireSignedBy",schemaPath:"#/properties/source/properties/requireSignedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.source.properties.requireSignedBy,data:data38};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/source/requireSignedBy",schemaPath:"#/properties/source/properties/requireSignedBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.requireSignedBy.type,parentSchema:schema40.properties.source.properties.requireSignedBy,data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data0.may !== undefined){
let data39 = data0.may;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.portals === undefined){
const err110 = {instancePath:instancePath+"/source/may",schemaPath:"#/properties/source/properties/may/required",keyword:"required",params:{missingProperty: "portals"},message:"must have required property '"+"portals"+"'",schema:schema40.properties.source.properties.may.required,parentSchema:schema40.properties.source.properties.may,data:data39};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key11 in data39){
if(!((((key11 === "portals") || (key11 === "domains")) || (key11 === "templates")) || (key11 === "policies"))){
const err111 = {instancePath:instancePath+"/source/may",schemaPath:"#/properties/source/properties/may/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.source.properties.may,data:data39};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data39.portals !== undefined){
let data40 = data39.portals;
const _errs98 = errors;
let valid15 = false;
const _errs99 = errors;
if(typeof data40 === "string"){
if(func3(data40) > 300){
const err112 = {instancePath:instancePath+"/source/may/portals",schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[0],data:data40};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern71.test(data40)){
const err113 = {instancePath:instancePath+"/source/may/portals",schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",schema:"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$",parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[0],data:data40};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/source/may/portals",schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.may.properties.portals.anyOf[0].type,parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[0],data:data40};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid1 = _errs99 === errors;
valid15 = valid15 || _valid1;
if(!valid15){
const _errs101 = errors;
if(Array.isArray(data40)){
if(data40.length > 1000){
const err115 = {instancePath:instancePath+"/source/may/portals",schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data40.length < 1){
const err116 = {instancePath:instancePath+"/source/may/portals",schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len1 = data40.length;
for(let i1=0; i1<len1; i1++){
let data41 = data40[i1];
if(typeof data41 === "string"){
if(func3(data41) > 300){
const err117 = {instancePath:instancePath+"/source/may/portals/" + i1,schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[1].items,data:data41};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern71.test(data41)){
const err118 = {instancePath:instancePath+"/source/may/portals/" + i1,schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",schema:"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$",parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[1].items,data:data41};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/source/may/portals/" + i1,schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.may.properties.portals.anyOf[1].items.type,parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[1].items,data:data41};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/source/may/portals",schemaPath:"#/properties/source/properties/may/properties/portals/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.source.properties.may.properties.portals.anyOf[1].type,parentSchema:schema40.properties.source.properties.may.properties.portals.anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid1 = _errs101 === errors;
valid15 = valid15 || _valid1;
}
if(!valid15){
const err121 = {instancePath:instancePath+"/source/may/portals",schemaPath:"#/properties/source/properties/may/properties/portals/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.properties.source.properties.may.properties.portals.anyOf,parentSchema:schema40.properties.source.properties.may.properties.portals,data:data40};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data39.domains !== undefined){
let data42 = data39.domains;
const _errs106 = errors;
let valid18 = false;
const _errs107 = errors;
if(typeof data42 === "string"){
if(func3(data42) > 300){
const err122 = {instancePath:instancePath+"/source/may/domains",schemaPath:"#/properties/source/properties/may/properties/domains/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.source.properties.may.properties.domains.anyOf[0],data:data42};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!pattern73.test(data42)){
const err123 = {instancePath:instancePath+"/source/may/domains",schemaPath:"#/properties/source/properties/may/properties/domains/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$",parentSchema:schema40.properties.source.properties.may.properties.domains.anyOf[0],data:data42};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/source/may/domains",schemaPath:"#/properties/source/properties/may/properties/domains/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.may.properties.domains.anyOf[0].type,parentSchema:schema40.properties.source.properties.may.properties.domains.anyOf[0],data:data42};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid2 = _errs107 === errors;
valid18 = valid18 || _valid2;
if(!valid18){
const _errs109 = errors;
if(Array.isArray(data42)){
if(data42.length > 1000){
const err125 = {instancePath:instancePath+"/source/may/domains",schemaPath:"#/properties/source/properties/may/properties/domains/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema40.properties.source.properties.may.properties.domains.anyOf[1],data:data42};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
if(typeof data43 === "string"){
if(func3(data43) > 300){
const err126 = {instancePath:instancePath+"/source/may/domains/" + i2,schemaPath:"#/properties/source/properties/may/properties/domains/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.source.properties.may.properties.domains.anyOf[1].items,data:data43};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!pattern73.test(data43)){
const err127 = {instancePath:instancePath+"/source/may/domains/" + i2,schemaPath:"#/properties/source/properties/may/properties/domains/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$",parentSchema:schema40.properties.source.properties.may.properties.domains.anyOf[1].items,data:data43};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/source/may/domains/" + i2,schemaPath:"#/properties/source/properties/may/properties/domains/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.may.properties.domains.anyOf[1].items.type,parentSchema:schema40.properties.source.properties.may.properties.domains.anyOf[1].items,data:data43};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/source/may/domains",schemaPath:"#/properties/source/properties/may/properties/domains/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.source.properties.may.properties.domains.anyOf[1].type,parentSchema:schema40.properties.source.properties.may.properties.domains.anyOf[1],data:data42};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid2 = _errs109 === errors;
valid18 = valid18 || _valid2;
}
if(!valid18){
const err130 = {instancePath:instancePath+"/source/may/domains",schemaPath:"#/properties/source/properties/may/properties/domains/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.properties.source.properties.may.properties.domains.anyOf,parentSchema:schema40.properties.source.properties.may.properties.domains,data:data42};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
if(data39.templates !== undefined){
let data44 = data39.templates;
if(typeof data44 !== "string"){
const err131 = {instancePath:instancePath+"/source/may/templates",schemaPath:"#/properties/source/properties/may/properties/templates/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.may.properties.templates.type,parentSchema:schema40.properties.source.properties.may.properties.templates,data:data44};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!((data44 === "shared") || (data44 === "own"))){
const err132 = {instancePath:instancePath+"/source/may/templates",schemaPath:"#/properties/source/properties/may/properties/templates/enum",keyword:"enum",params:{allowedValues: schema40.properties.source.properties.may.properties.templates.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.source.properties.may.properties.templates.enum,parentSchema:schema40.properties.source.properties.may.properties.templates,data:data44};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data39.policies !== undefined){
let data45 = data39.policies;
if(typeof data45 !== "string"){
const err133 = {instancePath:instancePath+"/source/may/policies",schemaPath:"#/properties/source/properties/may/properties/policies/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.source.properties.may.properties.policies.type,parentSchema:schema40.properties.source.properties.may.properties.policies,data:data45};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!((data45 === "shared") || (data45 === "own"))){
const err134 = {instancePath:instancePath+"/source/may/policies",schemaPath:"#/properties/source/properties/may/properties/policies/enum",keyword:"enum",params:{allowedValues: schema40.properties.source.properties.may.properties.policies.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.source.properties.may.properties.policies.enum,parentSchema:schema40.properties.source.properties.may.properties.policies,data:data45};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/source/may",schemaPath:"#/properties/source/properties/may/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.properties.may.type,parentSchema:schema40.properties.source.properties.may,data:data39};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.source.type,parentSchema:schema40.properties.source,data:data0};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.sources !== undefined){
let data46 = data.sources;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err137 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema40.properties.sources,data:data46};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.name === undefined){
const err138 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema40.properties.sources.items.required,parentSchema:schema40.properties.sources.items,data:data47};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data47.repository === undefined){
const err139 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'",schema:schema40.properties.sources.items.required,parentSchema:schema40.properties.sources.items,data:data47};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key12 in data47){
if(!(func2.call(schema40.properties.sources.items.properties, key12))){
const err140 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items,data:data47};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data47.name !== undefined){
let data48 = data47.name;
if(typeof data48 === "string"){
if(!pattern75.test(data48)){
const err141 = {instancePath:instancePath+"/sources/" + i3+"/name",schemaPath:"#/properties/sources/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema40.properties.sources.items.properties.name,data:data48};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/sources/" + i3+"/name",schemaPath:"#/properties/sources/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.name.type,parentSchema:schema40.properties.sources.items.properties.name,data:data48};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data47.repository !== undefined){
let data49 = data47.repository;
if(typeof data49 === "string"){
if(func3(data49) > 2000){
const err143 = {instancePath:instancePath+"/sources/" + i3+"/repository",schemaPath:"#/properties/sources/items/properties/repository/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema40.properties.sources.items.properties.repository,data:data49};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func3(data49) < 1){
const err144 = {instancePath:instancePath+"/sources/" + i3+"/repository",schemaPath:"#/properties/sources/items/properties/repository/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.repository,data:data49};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/sources/" + i3+"/repository",schemaPath:"#/properties/sources/items/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.repository.type,parentSchema:schema40.properties.sources.items.properties.repository,data:data49};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data47.branch !== undefined){
let data50 = data47.branch;
if(typeof data50 === "string"){
if(func3(data50) > 200){
const err146 = {instancePath:instancePath+"/sources/" + i3+"/branch",schemaPath:"#/properties/sources/items/properties/branch/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.sources.items.properties.branch,data:data50};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func3(data50) < 1){
const err147 = {instancePath:instancePath+"/sources/" + i3+"/branch",schemaPath:"#/properties/sources/items/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.branch,data:data50};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/sources/" + i3+"/branch",schemaPath:"#/properties/sources/items/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.branch.type,parentSchema:schema40.properties.sources.items.properties.branch,data:data50};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data47.path !== undefined){
let data51 = data47.path;
if(typeof data51 === "string"){
if(func3(data51) > 200){
const err149 = {instancePath:instancePath+"/sources/" + i3+"/path",schemaPath:"#/properties/sources/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.sources.items.properties.path,data:data51};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!pattern56.test(data51)){
const err150 = {instancePath:instancePath+"/sources/" + i3+"/path",schemaPath:"#/properties/sources/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema40.properties.sources.items.properties.path,data:data51};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/sources/" + i3+"/path",schemaPath:"#/properties/sources/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.path.type,parentSchema:schema40.properties.sources.items.properties.path,data:data51};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data47.every !== undefined){
let data52 = data47.every;
if(typeof data52 === "string"){
if(!pattern57.test(data52)){
const err152 = {instancePath:instancePath+"/sources/" + i3+"/every",schemaPath:"#/properties/sources/items/properties/every/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.sources.items.properties.every,data:data52};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/sources/" + i3+"/every",schemaPath:"#/properties/sources/items/properties/every/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.every.type,parentSchema:schema40.properties.sources.items.properties.every,data:data52};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data47.timeout !== undefined){
let data53 = data47.timeout;
if(typeof data53 === "string"){
if(!pattern57.test(data53)){
const err154 = {instancePath:instancePath+"/sources/" + i3+"/timeout",schemaPath:"#/properties/sources/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.sources.items.properties.timeout,data:data53};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/sources/" + i3+"/timeout",schemaPath:"#/properties/sources/items/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.timeout.type,parentSchema:schema40.properties.sources.items.properties.timeout,data:data53};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data47.status !== undefined){
let data54 = data47.status;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.host === undefined){
const err156 = {instancePath:instancePath+"/sources/" + i3+"/status",schemaPath:"#/properties/sources/items/properties/status/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema40.properties.sources.items.properties.status.required,parentSchema:schema40.properties.sources.items.properties.status,data:data54};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key13 in data54){
if(!((((key13 === "host") || (key13 === "token")) || (key13 === "project")) || (key13 === "api"))){
const err157 = {instancePath:instancePath+"/sources/" + i3+"/status",schemaPath:"#/properties/sources/items/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.status,data:data54};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data54.host !== undefined){
let data55 = data54.host;
if(typeof data55 !== "string"){
const err158 = {instancePath:instancePath+"/sources/" + i3+"/status/host",schemaPath:"#/properties/sources/items/properties/status/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.status.properties.host.type,parentSchema:schema40.properties.sources.items.properties.status.properties.host,data:data55};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((((data55 === "github") || (data55 === "gitlab")) || (data55 === "gitea")) || (data55 === "bitbucket"))){
const err159 = {instancePath:instancePath+"/sources/" + i3+"/status/host",schemaPath:"#/properties/sources/items/properties/status/properties/host/enum",keyword:"enum",params:{allowedValues: schema40.properties.sources.items.properties.status.properties.host.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.sources.items.properties.status.properties.host.enum,parentSchema:schema40.properties.sources.items.properties.status.properties.host,data:data55};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data54.token !== undefined){
let data56 = data54.token;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(Object.keys(data56).length > 1){
const err160 = {instancePath:instancePath+"/sources/" + i3+"/status/token",schemaPath:"#/properties/sources/items/properties/status/properties/token/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.status.properties.token,data:data56};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(Object.keys(data56).length < 1){
const err161 = {instancePath:instancePath+"/sources/" + i3+"/status/token",schemaPath:"#/properties/sources/items/properties/status/properties/token/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.status.properties.token,data:data56};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key14 in data56){
if(!((key14 === "env") || (key14 === "file"))){
const err162 = {instancePath:instancePath+"/sources/" + i3+"/status/token",schemaPath:"#/properties/sources/items/properties/status/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.status.properties.token,data:data56};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data56.env !== undefined){
let data57 = data56.env;
if(typeof data57 === "string"){
if(!pattern4.test(data57)){
const err163 = {instancePath:instancePath+"/sources/" + i3+"/status/token/env",schemaPath:"#/properties/sources/items/properties/status/properties/token/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.sources.items.properties.status.properties.token.properties.env,data:data57};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/sources/" + i3+"/status/token/env",schemaPath:"#/properties/sources/items/properties/status/properties/token/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.status.properties.token.properties.env.type,parentSchema:schema40.properties.sources.items.properties.status.properties.token.properties.env,data:data57};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data56.file !== undefined){
let data58 = data56.file;
if(typeof data58 === "string"){
if(func3(data58) > 500){
const err165 = {instancePath:instancePath+"/sources/" + i3+"/status/token/file",schemaPath:"#/properties/sources/items/properties/status/properties/token/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.status.properties.token.properties.file,data:data58};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func3(data58) < 1){
const err166 = {instancePath:instancePath+"/sources/" + i3+"/status/token/file",schemaPath:"#/properties/sources/items/properties/status/properties/token/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.status.properties.token.properties.file,data:data58};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/sources/" + i3+"/status/token/file",schemaPath:"#/properties/sources/items/properties/status/properties/token/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.status.properties.token.properties.file.type,parentSchema:schema40.properties.sources.items.properties.status.properties.token.properties.file,data:data58};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/sources/" + i3+"/status/token",schemaPath:"#/properties/sources/items/properties/status/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.status.properties.token.type,parentSchema:schema40.properties.sources.items.properties.status.properties.token,data:data56};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data54.project !== undefined){
let data59 = data54.project;
if(typeof data59 === "string"){
if(!pattern60.test(data59)){
const err169 = {instancePath:instancePath+"/sources/" + i3+"/status/project",schemaPath:"#/properties/sources/items/properties/status/properties/project/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._~/-]{1,500}$"},message:"must match pattern \""+"^[A-Za-z0-9._~/-]{1,500}$"+"\"",schema:"^[A-Za-z0-9._~/-]{1,500}$",parentSchema:schema40.properties.sources.items.properties.status.properties.project,data:data59};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/sources/" + i3+"/status/project",schemaPath:"#/properties/sources/items/properties/status/properties/project/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.status.properties.project.type,parentSchema:schema40.properties.sources.items.properties.status.properties.project,data:data59};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data54.api !== undefined){
let data60 = data54.api;
if(typeof data60 === "string"){
if(!pattern61.test(data60)){
const err171 = {instancePath:instancePath+"/sources/" + i3+"/status/api",schemaPath:"#/properties/sources/items/properties/status/properties/api/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.sources.items.properties.status.properties.api,data:data60};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/sources/" + i3+"/status/api",schemaPath:"#/properties/sources/items/properties/status/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.status.properties.api.type,parentSchema:schema40.properties.sources.items.properties.status.properties.api,data:data60};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/sources/" + i3+"/status",schemaPath:"#/properties/sources/items/properties/status/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.status.type,parentSchema:schema40.properties.sources.items.properties.status,data:data54};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data47.auth !== undefined){
let data61 = data47.auth;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key15 in data61){
if(!((((((key15 === "username") || (key15 === "token")) || (key15 === "githubApp")) || (key15 === "sshKey")) || (key15 === "knownHosts")) || (key15 === "userConfiguration"))){
const err174 = {instancePath:instancePath+"/sources/" + i3+"/auth",schemaPath:"#/properties/sources/items/properties/auth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.auth,data:data61};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data61.username !== undefined){
let data62 = data61.username;
if(typeof data62 === "string"){
if(func3(data62) > 200){
const err175 = {instancePath:instancePath+"/sources/" + i3+"/auth/username",schemaPath:"#/properties/sources/items/properties/auth/properties/username/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.sources.items.properties.auth.properties.username,data:data62};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func3(data62) < 1){
const err176 = {instancePath:instancePath+"/sources/" + i3+"/auth/username",schemaPath:"#/properties/sources/items/properties/auth/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.username,data:data62};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/sources/" + i3+"/auth/username",schemaPath:"#/properties/sources/items/properties/auth/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.username.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.username,data:data62};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data61.token !== undefined){
let data63 = data61.token;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(Object.keys(data63).length > 1){
const err178 = {instancePath:instancePath+"/sources/" + i3+"/auth/token",schemaPath:"#/properties/sources/items/properties/auth/properties/token/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.token,data:data63};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(Object.keys(data63).length < 1){
const err179 = {instancePath:instancePath+"/sources/" + i3+"/auth/token",schemaPath:"#/properties/sources/items/properties/auth/properties/token/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.token,data:data63};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key16 in data63){
if(!((key16 === "env") || (key16 === "file"))){
const err180 = {instancePath:instancePath+"/sources/" + i3+"/auth/token",schemaPath:"#/properties/sources/items/properties/auth/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.auth.properties.token,data:data63};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data63.env !== undefined){
let data64 = data63.env;
if(typeof data64 === "string"){
if(!pattern4.test(data64)){
const err181 = {instancePath:instancePath+"/sources/" + i3+"/auth/token/env",schemaPath:"#/properties/sources/items/properties/auth/properties/token/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.sources.items.properties.auth.properties.token.properties.env,data:data64};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/sources/" + i3+"/auth/token/env",schemaPath:"#/properties/sources/items/properties/auth/properties/token/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.token.properties.env.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.token.properties.env,data:data64};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data63.file !== undefined){
let data65 = data63.file;
if(typeof data65 === "string"){
if(func3(data65) > 500){
const err183 = {instancePath:instancePath+"/sources/" + i3+"/auth/token/file",schemaPath:"#/properties/sources/items/properties/auth/properties/token/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.auth.properties.token.properties.file,data:data65};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(func3(data65) < 1){
const err184 = {instancePath:instancePath+"/sources/" + i3+"/auth/token/file",schemaPath:"#/properties/sources/items/properties/auth/properties/token/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.token.properties.file,data:data65};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/sources/" + i3+"/auth/token/file",schemaPath:"#/properties/sources/items/properties/auth/properties/token/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.token.properties.file.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.token.properties.file,data:data65};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/sources/" + i3+"/auth/token",schemaPath:"#/properties/sources/items/properties/auth/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.auth.properties.token.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.token,data:data63};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data61.githubApp !== undefined){
let data66 = data61.githubApp;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.id === undefined){
const err187 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.required,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp,data:data66};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data66.installation === undefined){
const err188 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/required",keyword:"required",params:{missingProperty: "installation"},message:"must have required property '"+"installation"+"'",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.required,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp,data:data66};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data66.key === undefined){
const err189 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.required,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp,data:data66};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key17 in data66){
if(!((((key17 === "id") || (key17 === "installation")) || (key17 === "key")) || (key17 === "api"))){
const err190 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp,data:data66};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data66.id !== undefined){
let data67 = data66.id;
if(typeof data67 === "string"){
if(!pattern63.test(data67)){
const err191 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/id",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,100}$"+"\"",schema:"^[A-Za-z0-9._-]{1,100}$",parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.id,data:data67};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/id",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.id.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.id,data:data67};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data66.installation !== undefined){
let data68 = data66.installation;
if(typeof data68 === "string"){
if(!pattern64.test(data68)){
const err193 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/installation",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/installation/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"},message:"must match pattern \""+"^[0-9]{1,20}$"+"\"",schema:"^[0-9]{1,20}$",parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.installation,data:data68};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/installation",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/installation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.installation.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.installation,data:data68};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data66.key !== undefined){
let data69 = data66.key;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(Object.keys(data69).length > 1){
const err195 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key,data:data69};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(Object.keys(data69).length < 1){
const err196 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key,data:data69};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key18 in data69){
if(!((key18 === "env") || (key18 === "file"))){
const err197 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key,data:data69};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data69.env !== undefined){
let data70 = data69.env;
if(typeof data70 === "string"){
if(!pattern4.test(data70)){
const err198 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key/env",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key.properties.env,data:data70};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key/env",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key.properties.env.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key.properties.env,data:data70};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data69.file !== undefined){
let data71 = data69.file;
if(typeof data71 === "string"){
if(func3(data71) > 500){
const err200 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key/file",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key.properties.file,data:data71};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(func3(data71) < 1){
const err201 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key/file",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key.properties.file,data:data71};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key/file",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key.properties.file.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key.properties.file,data:data71};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/key",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/key/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.key,data:data69};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data66.api !== undefined){
let data72 = data66.api;
if(typeof data72 === "string"){
if(!pattern61.test(data72)){
const err204 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/api",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/api/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.api,data:data72};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp/api",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.api.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp.properties.api,data:data72};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/sources/" + i3+"/auth/githubApp",schemaPath:"#/properties/sources/items/properties/auth/properties/githubApp/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.auth.properties.githubApp.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.githubApp,data:data66};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data61.sshKey !== undefined){
let data73 = data61.sshKey;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(Object.keys(data73).length > 1){
const err207 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey,data:data73};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(Object.keys(data73).length < 1){
const err208 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey,data:data73};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key19 in data73){
if(!((key19 === "env") || (key19 === "file"))){
const err209 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey,data:data73};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data73.env !== undefined){
let data74 = data73.env;
if(typeof data74 === "string"){
if(!pattern4.test(data74)){
const err210 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey/env",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey.properties.env,data:data74};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey/env",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.sshKey.properties.env.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey.properties.env,data:data74};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data73.file !== undefined){
let data75 = data73.file;
if(typeof data75 === "string"){
if(func3(data75) > 500){
const err212 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey/file",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey.properties.file,data:data75};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(func3(data75) < 1){
const err213 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey/file",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey.properties.file,data:data75};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey/file",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.sshKey.properties.file.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey.properties.file,data:data75};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/sources/" + i3+"/auth/sshKey",schemaPath:"#/properties/sources/items/properties/auth/properties/sshKey/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.auth.properties.sshKey.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.sshKey,data:data73};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data61.knownHosts !== undefined){
let data76 = data61.knownHosts;
if(typeof data76 === "string"){
if(func3(data76) > 500){
const err216 = {instancePath:instancePath+"/sources/" + i3+"/auth/knownHosts",schemaPath:"#/properties/sources/items/properties/auth/properties/knownHosts/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.auth.properties.knownHosts,data:data76};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(func3(data76) < 1){
const err217 = {instancePath:instancePath+"/sources/" + i3+"/auth/knownHosts",schemaPath:"#/properties/sources/items/properties/auth/properties/knownHosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.auth.properties.knownHosts,data:data76};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/sources/" + i3+"/auth/knownHosts",schemaPath:"#/properties/sources/items/properties/auth/properties/knownHosts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.auth.properties.knownHosts.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.knownHosts,data:data76};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data61.userConfiguration !== undefined){
let data77 = data61.userConfiguration;
if(typeof data77 !== "boolean"){
const err219 = {instancePath:instancePath+"/sources/" + i3+"/auth/userConfiguration",schemaPath:"#/properties/sources/items/properties/auth/properties/userConfiguration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.sources.items.properties.auth.properties.userConfiguration.type,parentSchema:schema40.properties.sources.items.properties.auth.properties.userConfiguration,data:data77};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/sources/" + i3+"/auth",schemaPath:"#/properties/sources/items/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.auth.type,parentSchema:schema40.properties.sources.items.properties.auth,data:data61};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data47.ca !== undefined){
let data78 = data47.ca;
if(typeof data78 === "string"){
if(func3(data78) > 500){
const err221 = {instancePath:instancePath+"/sources/" + i3+"/ca",schemaPath:"#/properties/sources/items/properties/ca/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.ca,data:data78};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(func3(data78) < 1){
const err222 = {instancePath:instancePath+"/sources/" + i3+"/ca",schemaPath:"#/properties/sources/items/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.ca,data:data78};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/sources/" + i3+"/ca",schemaPath:"#/properties/sources/items/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.ca.type,parentSchema:schema40.properties.sources.items.properties.ca,data:data78};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data47.proxy !== undefined){
let data79 = data47.proxy;
if(typeof data79 === "string"){
if(!pattern68.test(data79)){
const err224 = {instancePath:instancePath+"/sources/" + i3+"/proxy",schemaPath:"#/properties/sources/items/properties/proxy/pattern",keyword:"pattern",params:{pattern: "^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"},message:"must match pattern \""+"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$"+"\"",schema:"^(?:https?|socks4a?|socks5h?)://[!-~]{1,500}$",parentSchema:schema40.properties.sources.items.properties.proxy,data:data79};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/sources/" + i3+"/proxy",schemaPath:"#/properties/sources/items/properties/proxy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.proxy.type,parentSchema:schema40.properties.sources.items.properties.proxy,data:data79};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data47.webhookSecret !== undefined){
let data80 = data47.webhookSecret;
const _errs194 = errors;
let valid31 = false;
const _errs195 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(Object.keys(data80).length > 1){
const err226 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0],data:data80};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(Object.keys(data80).length < 1){
const err227 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0],data:data80};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key20 in data80){
if(!((key20 === "env") || (key20 === "file"))){
const err228 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0],data:data80};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data80.env !== undefined){
let data81 = data80.env;
if(typeof data81 === "string"){
if(!pattern4.test(data81)){
const err229 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/env",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0].properties.env,data:data81};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/env",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0].properties.env.type,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0].properties.env,data:data81};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data80.file !== undefined){
let data82 = data80.file;
if(typeof data82 === "string"){
if(func3(data82) > 500){
const err231 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/file",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0].properties.file,data:data82};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(func3(data82) < 1){
const err232 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/file",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0].properties.file,data:data82};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/file",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0].properties.file.type,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0].properties.file,data:data82};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0].type,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[0],data:data80};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid3 = _errs195 === errors;
valid31 = valid31 || _valid3;
if(!valid31){
const _errs202 = errors;
if(Array.isArray(data80)){
if(data80.length > 2){
const err235 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1],data:data80};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data80.length < 1){
const err236 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1],data:data80};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
const len4 = data80.length;
for(let i4=0; i4<len4; i4++){
let data83 = data80[i4];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(Object.keys(data83).length > 1){
const err237 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4,schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items,data:data83};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(Object.keys(data83).length < 1){
const err238 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4,schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items,data:data83};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
for(const key21 in data83){
if(!((key21 === "env") || (key21 === "file"))){
const err239 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4,schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items,data:data83};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data83.env !== undefined){
let data84 = data83.env;
if(typeof data84 === "string"){
if(!pattern4.test(data84)){
const err240 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4+"/env",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items.properties.env,data:data84};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4+"/env",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items.properties.env.type,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items.properties.env,data:data84};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data83.file !== undefined){
let data85 = data83.file;
if(typeof data85 === "string"){
if(func3(data85) > 500){
const err242 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4+"/file",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items.properties.file,data:data85};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(func3(data85) < 1){
const err243 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4+"/file",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items.properties.file,data:data85};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4+"/file",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items.properties.file.type,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items.properties.file,data:data85};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret/" + i4,schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items.type,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].items,data:data83};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1].type,parentSchema:schema40.properties.sources.items.properties.webhookSecret.anyOf[1],data:data80};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid3 = _errs202 === errors;
valid31 = valid31 || _valid3;
}
if(!valid31){
const err247 = {instancePath:instancePath+"/sources/" + i3+"/webhookSecret",schemaPath:"#/properties/sources/items/properties/webhookSecret/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.properties.sources.items.properties.webhookSecret.anyOf,parentSchema:schema40.properties.sources.items.properties.webhookSecret,data:data80};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
}
if(data47.requireSignedBy !== undefined){
let data86 = data47.requireSignedBy;
if(typeof data86 === "string"){
if(func3(data86) > 500){
const err248 = {instancePath:instancePath+"/sources/" + i3+"/requireSignedBy",schemaPath:"#/properties/sources/items/properties/requireSignedBy/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.sources.items.properties.requireSignedBy,data:data86};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(func3(data86) < 1){
const err249 = {instancePath:instancePath+"/sources/" + i3+"/requireSignedBy",schemaPath:"#/properties/sources/items/properties/requireSignedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.sources.items.properties.requireSignedBy,data:data86};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/sources/" + i3+"/requireSignedBy",schemaPath:"#/properties/sources/items/properties/requireSignedBy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.requireSignedBy.type,parentSchema:schema40.properties.sources.items.properties.requireSignedBy,data:data86};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data47.may !== undefined){
let data87 = data47.may;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.portals === undefined){
const err251 = {instancePath:instancePath+"/sources/" + i3+"/may",schemaPath:"#/properties/sources/items/properties/may/required",keyword:"required",params:{missingProperty: "portals"},message:"must have required property '"+"portals"+"'",schema:schema40.properties.sources.items.properties.may.required,parentSchema:schema40.properties.sources.items.properties.may,data:data87};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key22 in data87){
if(!((((key22 === "portals") || (key22 === "domains")) || (key22 === "templates")) || (key22 === "policies"))){
const err252 = {instancePath:instancePath+"/sources/" + i3+"/may",schemaPath:"#/properties/sources/items/properties/may/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.sources.items.properties.may,data:data87};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data87.portals !== undefined){
let data88 = data87.portals;
const _errs217 = errors;
let valid37 = false;
const _errs218 = errors;
if(typeof data88 === "string"){
if(func3(data88) > 300){
const err253 = {instancePath:instancePath+"/sources/" + i3+"/may/portals",schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[0],data:data88};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!pattern71.test(data88)){
const err254 = {instancePath:instancePath+"/sources/" + i3+"/may/portals",schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",schema:"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$",parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[0],data:data88};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/sources/" + i3+"/may/portals",schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[0].type,parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[0],data:data88};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid4 = _errs218 === errors;
valid37 = valid37 || _valid4;
if(!valid37){
const _errs220 = errors;
if(Array.isArray(data88)){
if(data88.length > 1000){
const err256 = {instancePath:instancePath+"/sources/" + i3+"/may/portals",schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data88.length < 1){
const err257 = {instancePath:instancePath+"/sources/" + i3+"/may/portals",schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len5 = data88.length;
for(let i5=0; i5<len5; i5++){
let data89 = data88[i5];
if(typeof data89 === "string"){
if(func3(data89) > 300){
const err258 = {instancePath:instancePath+"/sources/" + i3+"/may/portals/" + i5,schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[1].items,data:data89};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(!pattern71.test(data89)){
const err259 = {instancePath:instancePath+"/sources/" + i3+"/may/portals/" + i5,schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"},message:"must match pattern \""+"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$"+"\"",schema:"^[a-z0-9*]([a-z0-9*-]{0,61}[a-z0-9*])?$",parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[1].items,data:data89};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/sources/" + i3+"/may/portals/" + i5,schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[1].items.type,parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[1].items,data:data89};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/sources/" + i3+"/may/portals",schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[1].type,parentSchema:schema40.properties.sources.items.properties.may.properties.portals.anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid4 = _errs220 === errors;
valid37 = valid37 || _valid4;
}
if(!valid37){
const err262 = {instancePath:instancePath+"/sources/" + i3+"/may/portals",schemaPath:"#/properties/sources/items/properties/may/properties/portals/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.properties.sources.items.properties.may.properties.portals.anyOf,parentSchema:schema40.properties.sources.items.properties.may.properties.portals,data:data88};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
}
}
if(data87.domains !== undefined){
let data90 = data87.domains;
const _errs225 = errors;
let valid40 = false;
const _errs226 = errors;
if(typeof data90 === "string"){
if(func3(data90) > 300){
const err263 = {instancePath:instancePath+"/sources/" + i3+"/may/domains",schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[0],data:data90};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!pattern73.test(data90)){
const err264 = {instancePath:instancePath+"/sources/" + i3+"/may/domains",schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$",parentSchema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[0],data:data90};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/sources/" + i3+"/may/domains",schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[0].type,parentSchema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[0],data:data90};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid5 = _errs226 === errors;
valid40 = valid40 || _valid5;
if(!valid40){
const _errs228 = errors;
if(Array.isArray(data90)){
if(data90.length > 1000){
const err266 = {instancePath:instancePath+"/sources/" + i3+"/may/domains",schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
const len6 = data90.length;
for(let i6=0; i6<len6; i6++){
let data91 = data90[i6];
if(typeof data91 === "string"){
if(func3(data91) > 300){
const err267 = {instancePath:instancePath+"/sources/" + i3+"/may/domains/" + i6,schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[1].items,data:data91};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(!pattern73.test(data91)){
const err268 = {instancePath:instancePath+"/sources/" + i3+"/may/domains/" + i6,schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf/1/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$"+"\"",schema:"^(\\*\\.)?[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$",parentSchema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[1].items,data:data91};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/sources/" + i3+"/may/domains/" + i6,schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[1].items.type,parentSchema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[1].items,data:data91};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/sources/" + i3+"/may/domains",schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[1].type,parentSchema:schema40.properties.sources.items.properties.may.properties.domains.anyOf[1],data:data90};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
var _valid5 = _errs228 === errors;
valid40 = valid40 || _valid5;
}
if(!valid40){
const err271 = {instancePath:instancePath+"/sources/" + i3+"/may/domains",schemaPath:"#/properties/sources/items/properties/may/properties/domains/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.properties.sources.items.properties.may.properties.domains.anyOf,parentSchema:schema40.properties.sources.items.properties.may.properties.domains,data:data90};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
else {
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
}
}
if(data87.templates !== undefined){
let data92 = data87.templates;
if(typeof data92 !== "string"){
const err272 = {instancePath:instancePath+"/sources/" + i3+"/may/templates",schemaPath:"#/properties/sources/items/properties/may/properties/templates/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.may.properties.templates.type,parentSchema:schema40.properties.sources.items.properties.may.properties.templates,data:data92};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(!((data92 === "shared") || (data92 === "own"))){
const err273 = {instancePath:instancePath+"/sources/" + i3+"/may/templates",schemaPath:"#/properties/sources/items/properties/may/properties/templates/enum",keyword:"enum",params:{allowedValues: schema40.properties.sources.items.properties.may.properties.templates.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.sources.items.properties.may.properties.templates.enum,parentSchema:schema40.properties.sources.items.properties.may.properties.templates,data:data92};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data87.policies !== undefined){
let data93 = data87.policies;
if(typeof data93 !== "string"){
const err274 = {instancePath:instancePath+"/sources/" + i3+"/may/policies",schemaPath:"#/properties/sources/items/properties/may/properties/policies/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.sources.items.properties.may.properties.policies.type,parentSchema:schema40.properties.sources.items.properties.may.properties.policies,data:data93};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!((data93 === "shared") || (data93 === "own"))){
const err275 = {instancePath:instancePath+"/sources/" + i3+"/may/policies",schemaPath:"#/properties/sources/items/properties/may/properties/policies/enum",keyword:"enum",params:{allowedValues: schema40.properties.sources.items.properties.may.properties.policies.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.sources.items.properties.may.properties.policies.enum,parentSchema:schema40.properties.sources.items.properties.may.properties.policies,data:data93};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/sources/" + i3+"/may",schemaPath:"#/properties/sources/items/properties/may/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.properties.may.type,parentSchema:schema40.properties.sources.items.properties.may,data:data87};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.sources.items.type,parentSchema:schema40.properties.sources.items,data:data47};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.sources.type,parentSchema:schema40.properties.sources,data:data46};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data.handOver !== undefined){
let data94 = data.handOver;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key23 in data94){
const _errs238 = errors;
if(typeof key23 === "string"){
if(!pattern0.test(key23)){
const err279 = {instancePath:instancePath+"/handOver",schemaPath:"#/properties/handOver/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.properties.handOver.propertyNames,data:key23,propertyName:key23};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
var valid43 = _errs238 === errors;
if(!valid43){
const err280 = {instancePath:instancePath+"/handOver",schemaPath:"#/properties/handOver/propertyNames",keyword:"propertyNames",params:{propertyName: key23},message:"property name must be valid",schema:schema40.properties.handOver.propertyNames,parentSchema:schema40.properties.handOver,data:data94};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
for(const key24 in data94){
let data95 = data94[key24];
if(typeof data95 === "string"){
if(!pattern75.test(data95)){
const err281 = {instancePath:instancePath+"/handOver/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/handOver/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema40.properties.handOver.additionalProperties,data:data95};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/handOver/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/handOver/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.handOver.additionalProperties.type,parentSchema:schema40.properties.handOver.additionalProperties,data:data95};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/handOver",schemaPath:"#/properties/handOver/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.handOver.type,parentSchema:schema40.properties.handOver,data:data94};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data.store !== undefined){
let data96 = data.store;
if(typeof data96 === "string"){
if(!pattern97.test(data96)){
const err284 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/pattern",keyword:"pattern",params:{pattern: "^(sqlite:.+|postgres(ql)?://.+)$"},message:"must match pattern \""+"^(sqlite:.+|postgres(ql)?://.+)$"+"\"",schema:"^(sqlite:.+|postgres(ql)?://.+)$",parentSchema:schema40.properties.store,data:data96};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.store.type,parentSchema:schema40.properties.store,data:data96};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.edge !== undefined){
let data97 = data.edge;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key25 in data97){
if(!(func2.call(schema40.properties.edge.properties, key25))){
const err286 = {instancePath:instancePath+"/edge",schemaPath:"#/properties/edge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.edge,data:data97};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data97.public !== undefined){
let data98 = data97.public;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.https === undefined){
const err287 = {instancePath:instancePath+"/edge/public",schemaPath:"#/properties/edge/properties/public/required",keyword:"required",params:{missingProperty: "https"},message:"must have required property '"+"https"+"'",schema:schema40.properties.edge.properties.public.required,parentSchema:schema40.properties.edge.properties.public,data:data98};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
for(const key26 in data98){
if(!(key26 === "https")){
const err288 = {instancePath:instancePath+"/edge/public",schemaPath:"#/properties/edge/properties/public/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.edge.properties.public,data:data98};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data98.https !== undefined){
let data99 = data98.https;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err289 = {instancePath:instancePath+"/edge/public/https",schemaPath:"#/properties/edge/properties/public/properties/https/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.edge.properties.public.properties.https.type,parentSchema:schema40.properties.edge.properties.public.properties.https,data:data99};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 65535 || isNaN(data99)){
const err290 = {instancePath:instancePath+"/edge/public/https",schemaPath:"#/properties/edge/properties/public/properties/https/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema40.properties.edge.properties.public.properties.https,data:data99};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data99 < 1 || isNaN(data99)){
const err291 = {instancePath:instancePath+"/edge/public/https",schemaPath:"#/properties/edge/properties/public/properties/https/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.edge.properties.public.properties.https,data:data99};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
}
else {
const err292 = {instancePath:instancePath+"/edge/public",schemaPath:"#/properties/edge/properties/public/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.edge.properties.public.type,parentSchema:schema40.properties.edge.properties.public,data:data98};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data97.target !== undefined){
let data100 = data97.target;
if(typeof data100 === "string"){
if(func3(data100) > 253){
const err293 = {instancePath:instancePath+"/edge/target",schemaPath:"#/properties/edge/properties/target/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema40.properties.edge.properties.target,data:data100};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(func3(data100) < 1){
const err294 = {instancePath:instancePath+"/edge/target",schemaPath:"#/properties/edge/properties/target/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.edge.properties.target,data:data100};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/edge/target",schemaPath:"#/properties/edge/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.target.type,parentSchema:schema40.properties.edge.properties.target,data:data100};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data97.http !== undefined){
let data101 = data97.http;
if(typeof data101 === "string"){
if(func3(data101) > 100){
const err296 = {instancePath:instancePath+"/edge/http",schemaPath:"#/properties/edge/properties/http/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema40.properties.edge.properties.http,data:data101};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/edge/http",schemaPath:"#/properties/edge/properties/http/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.http.type,parentSchema:schema40.properties.edge.properties.http,data:data101};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data97.https !== undefined){
let data102 = data97.https;
if(typeof data102 === "string"){
if(func3(data102) > 100){
const err298 = {instancePath:instancePath+"/edge/https",schemaPath:"#/properties/edge/properties/https/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema40.properties.edge.properties.https,data:data102};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/edge/https",schemaPath:"#/properties/edge/properties/https/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.https.type,parentSchema:schema40.properties.edge.properties.https,data:data102};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data97.countryHeader !== undefined){
let data103 = data97.countryHeader;
if((typeof data103 !== "string") && (data103 !== null)){
const err300 = {instancePath:instancePath+"/edge/countryHeader",schemaPath:"#/properties/edge/properties/countryHeader/type",keyword:"type",params:{type: schema40.properties.edge.properties.countryHeader.type},message:"must be string,null",schema:schema40.properties.edge.properties.countryHeader.type,parentSchema:schema40.properties.edge.properties.countryHeader,data:data103};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(typeof data103 === "string"){
if(!pattern98.test(data103)){
const err301 = {instancePath:instancePath+"/edge/countryHeader",schemaPath:"#/properties/edge/properties/countryHeader/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z][A-Za-z0-9-]{0,63}$",parentSchema:schema40.properties.edge.properties.countryHeader,data:data103};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data97.trustedProxies !== undefined){
let data104 = data97.trustedProxies;
if(Array.isArray(data104)){
if(data104.length > 100){
const err302 = {instancePath:instancePath+"/edge/trustedProxies",schemaPath:"#/properties/edge/properties/trustedProxies/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema40.properties.edge.properties.trustedProxies,data:data104};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
const len7 = data104.length;
for(let i7=0; i7<len7; i7++){
let data105 = data104[i7];
if(typeof data105 === "string"){
if(func3(data105) > 64){
const err303 = {instancePath:instancePath+"/edge/trustedProxies/" + i7,schemaPath:"#/properties/edge/properties/trustedProxies/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema40.properties.edge.properties.trustedProxies.items,data:data105};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/edge/trustedProxies/" + i7,schemaPath:"#/properties/edge/properties/trustedProxies/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.trustedProxies.items.type,parentSchema:schema40.properties.edge.properties.trustedProxies.items,data:data105};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/edge/trustedProxies",schemaPath:"#/properties/edge/properties/trustedProxies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.edge.properties.trustedProxies.type,parentSchema:schema40.properties.edge.properties.trustedProxies,data:data104};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data97.resolvers !== undefined){
let data106 = data97.resolvers;
if(Array.isArray(data106)){
if(data106.length > 10){
const err306 = {instancePath:instancePath+"/edge/resolvers",schemaPath:"#/properties/edge/properties/resolvers/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema40.properties.edge.properties.resolvers,data:data106};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
const len8 = data106.length;
for(let i8=0; i8<len8; i8++){
let data107 = data106[i8];
if(typeof data107 === "string"){
if(func3(data107) > 64){
const err307 = {instancePath:instancePath+"/edge/resolvers/" + i8,schemaPath:"#/properties/edge/properties/resolvers/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema40.properties.edge.properties.resolvers.items,data:data107};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(func3(data107) < 2){
const err308 = {instancePath:instancePath+"/edge/resolvers/" + i8,schemaPath:"#/properties/edge/properties/resolvers/items/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters",schema:2,parentSchema:schema40.properties.edge.properties.resolvers.items,data:data107};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/edge/resolvers/" + i8,schemaPath:"#/properties/edge/properties/resolvers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.resolvers.items.type,parentSchema:schema40.properties.edge.properties.resolvers.items,data:data107};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/edge/resolvers",schemaPath:"#/properties/edge/properties/resolvers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.edge.properties.resolvers.type,parentSchema:schema40.properties.edge.properties.resolvers,data:data106};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data97.zone !== undefined){
let data108 = data97.zone;
if(typeof data108 === "string"){
if(!pattern99.test(data108)){
const err311 = {instancePath:instancePath+"/edge/zone",schemaPath:"#/properties/edge/properties/zone/pattern",keyword:"pattern",params:{pattern: "^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",schema:"^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$",parentSchema:schema40.properties.edge.properties.zone,data:data108};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/edge/zone",schemaPath:"#/properties/edge/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.zone.type,parentSchema:schema40.properties.edge.properties.zone,data:data108};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data97.internalNames !== undefined){
let data109 = data97.internalNames;
if(Array.isArray(data109)){
if(data109.length > 20){
const err313 = {instancePath:instancePath+"/edge/internalNames",schemaPath:"#/properties/edge/properties/internalNames/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema40.properties.edge.properties.internalNames,data:data109};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
const len9 = data109.length;
for(let i9=0; i9<len9; i9++){
let data110 = data109[i9];
if(typeof data110 === "string"){
if(func3(data110) > 253){
const err314 = {instancePath:instancePath+"/edge/internalNames/" + i9,schemaPath:"#/properties/edge/properties/internalNames/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema40.properties.edge.properties.internalNames.items,data:data110};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(!pattern100.test(data110)){
const err315 = {instancePath:instancePath+"/edge/internalNames/" + i9,schemaPath:"#/properties/edge/properties/internalNames/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},message:"must match pattern \""+"^[a-z0-9-]+(\\.[a-z0-9-]+)*$"+"\"",schema:"^[a-z0-9-]+(\\.[a-z0-9-]+)*$",parentSchema:schema40.properties.edge.properties.internalNames.items,data:data110};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/edge/internalNames/" + i9,schemaPath:"#/properties/edge/properties/internalNames/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.internalNames.items.type,parentSchema:schema40.properties.edge.properties.internalNames.items,data:data110};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
let i10 = data109.length;
let j0;
if(i10 > 1){
const indices0 = {};
for(;i10--;){
let item0 = data109[i10];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err317 = {instancePath:instancePath+"/edge/internalNames",schemaPath:"#/properties/edge/properties/internalNames/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i10+" are identical)",schema:true,parentSchema:schema40.properties.edge.properties.internalNames,data:data109};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
break;
}
indices0[item0] = i10;
}
}
}
else {
const err318 = {instancePath:instancePath+"/edge/internalNames",schemaPath:"#/properties/edge/properties/internalNames/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.edge.properties.internalNames.type,parentSchema:schema40.properties.edge.properties.internalNames,data:data109};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data97.lostGrace !== undefined){
let data111 = data97.lostGrace;
if(typeof data111 === "string"){
if(!pattern57.test(data111)){
const err319 = {instancePath:instancePath+"/edge/lostGrace",schemaPath:"#/properties/edge/properties/lostGrace/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.edge.properties.lostGrace,data:data111};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/edge/lostGrace",schemaPath:"#/properties/edge/properties/lostGrace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.lostGrace.type,parentSchema:schema40.properties.edge.properties.lostGrace,data:data111};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data97.probe !== undefined){
let data112 = data97.probe;
if(typeof data112 === "string"){
if(func3(data112) > 300){
const err321 = {instancePath:instancePath+"/edge/probe",schemaPath:"#/properties/edge/properties/probe/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.edge.properties.probe,data:data112};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(!pattern102.test(data112)){
const err322 = {instancePath:instancePath+"/edge/probe",schemaPath:"#/properties/edge/properties/probe/pattern",keyword:"pattern",params:{pattern: "^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"},message:"must match pattern \""+"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$"+"\"",schema:"^(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):[0-9]{1,5}$",parentSchema:schema40.properties.edge.properties.probe,data:data112};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/edge/probe",schemaPath:"#/properties/edge/properties/probe/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.edge.properties.probe.type,parentSchema:schema40.properties.edge.properties.probe,data:data112};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data97.connectionsPerAddress !== undefined){
let data113 = data97.connectionsPerAddress;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err324 = {instancePath:instancePath+"/edge/connectionsPerAddress",schemaPath:"#/properties/edge/properties/connectionsPerAddress/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.edge.properties.connectionsPerAddress.type,parentSchema:schema40.properties.edge.properties.connectionsPerAddress,data:data113};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 10000 || isNaN(data113)){
const err325 = {instancePath:instancePath+"/edge/connectionsPerAddress",schemaPath:"#/properties/edge/properties/connectionsPerAddress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema40.properties.edge.properties.connectionsPerAddress,data:data113};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data113 < 1 || isNaN(data113)){
const err326 = {instancePath:instancePath+"/edge/connectionsPerAddress",schemaPath:"#/properties/edge/properties/connectionsPerAddress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.edge.properties.connectionsPerAddress,data:data113};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
}
else {
const err327 = {instancePath:instancePath+"/edge",schemaPath:"#/properties/edge/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.edge.type,parentSchema:schema40.properties.edge,data:data97};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data.geo !== undefined){
let data114 = data.geo;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key27 in data114){
if(!(key27 === "database")){
const err328 = {instancePath:instancePath+"/geo",schemaPath:"#/properties/geo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.geo,data:data114};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data114.database !== undefined){
let data115 = data114.database;
if((typeof data115 !== "string") && (data115 !== null)){
const err329 = {instancePath:instancePath+"/geo/database",schemaPath:"#/properties/geo/properties/database/type",keyword:"type",params:{type: schema40.properties.geo.properties.database.type},message:"must be string,null",schema:schema40.properties.geo.properties.database.type,parentSchema:schema40.properties.geo.properties.database,data:data115};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(typeof data115 === "string"){
if(func3(data115) > 500){
const err330 = {instancePath:instancePath+"/geo/database",schemaPath:"#/properties/geo/properties/database/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.geo.properties.database,data:data115};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(func3(data115) < 1){
const err331 = {instancePath:instancePath+"/geo/database",schemaPath:"#/properties/geo/properties/database/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.geo.properties.database,data:data115};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
}
else {
const err332 = {instancePath:instancePath+"/geo",schemaPath:"#/properties/geo/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.geo.type,parentSchema:schema40.properties.geo,data:data114};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data.certificates !== undefined){
let data116 = data.certificates;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key28 in data116){
if(!((((((key28 === "issuer") || (key28 === "secretKey")) || (key28 === "secretKeyFallbacks")) || (key28 === "acme")) || (key28 === "keyType")) || (key28 === "provided"))){
const err333 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates,data:data116};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data116.issuer !== undefined){
let data117 = data116.issuer;
if(!((data117 === "internal") || (data117 === "acme"))){
const err334 = {instancePath:instancePath+"/certificates/issuer",schemaPath:"#/properties/certificates/properties/issuer/enum",keyword:"enum",params:{allowedValues: schema40.properties.certificates.properties.issuer.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.certificates.properties.issuer.enum,parentSchema:schema40.properties.certificates.properties.issuer,data:data117};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data116.secretKey !== undefined){
let data118 = data116.secretKey;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(Object.keys(data118).length > 1){
const err335 = {instancePath:instancePath+"/certificates/secretKey",schemaPath:"#/properties/certificates/properties/secretKey/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.secretKey,data:data118};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(Object.keys(data118).length < 1){
const err336 = {instancePath:instancePath+"/certificates/secretKey",schemaPath:"#/properties/certificates/properties/secretKey/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.secretKey,data:data118};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key29 in data118){
if(!((key29 === "env") || (key29 === "file"))){
const err337 = {instancePath:instancePath+"/certificates/secretKey",schemaPath:"#/properties/certificates/properties/secretKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.secretKey,data:data118};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data118.env !== undefined){
let data119 = data118.env;
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
const err338 = {instancePath:instancePath+"/certificates/secretKey/env",schemaPath:"#/properties/certificates/properties/secretKey/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.certificates.properties.secretKey.properties.env,data:data119};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/certificates/secretKey/env",schemaPath:"#/properties/certificates/properties/secretKey/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.secretKey.properties.env.type,parentSchema:schema40.properties.certificates.properties.secretKey.properties.env,data:data119};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data118.file !== undefined){
let data120 = data118.file;
if(typeof data120 === "string"){
if(func3(data120) > 500){
const err340 = {instancePath:instancePath+"/certificates/secretKey/file",schemaPath:"#/properties/certificates/properties/secretKey/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.certificates.properties.secretKey.properties.file,data:data120};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(func3(data120) < 1){
const err341 = {instancePath:instancePath+"/certificates/secretKey/file",schemaPath:"#/properties/certificates/properties/secretKey/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.secretKey.properties.file,data:data120};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/certificates/secretKey/file",schemaPath:"#/properties/certificates/properties/secretKey/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.secretKey.properties.file.type,parentSchema:schema40.properties.certificates.properties.secretKey.properties.file,data:data120};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/certificates/secretKey",schemaPath:"#/properties/certificates/properties/secretKey/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.secretKey.type,parentSchema:schema40.properties.certificates.properties.secretKey,data:data118};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data116.secretKeyFallbacks !== undefined){
let data121 = data116.secretKeyFallbacks;
const _errs297 = errors;
let valid57 = false;
const _errs298 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(Object.keys(data121).length > 1){
const err344 = {instancePath:instancePath+"/certificates/secretKeyFallbacks",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0],data:data121};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(Object.keys(data121).length < 1){
const err345 = {instancePath:instancePath+"/certificates/secretKeyFallbacks",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0],data:data121};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key30 in data121){
if(!((key30 === "env") || (key30 === "file"))){
const err346 = {instancePath:instancePath+"/certificates/secretKeyFallbacks",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0],data:data121};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data121.env !== undefined){
let data122 = data121.env;
if(typeof data122 === "string"){
if(!pattern4.test(data122)){
const err347 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/env",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0].properties.env,data:data122};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/env",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0].properties.env.type,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0].properties.env,data:data122};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data121.file !== undefined){
let data123 = data121.file;
if(typeof data123 === "string"){
if(func3(data123) > 500){
const err349 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/file",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0].properties.file,data:data123};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(func3(data123) < 1){
const err350 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/file",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0].properties.file,data:data123};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/file",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0].properties.file.type,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0].properties.file,data:data123};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/certificates/secretKeyFallbacks",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0].type,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[0],data:data121};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid6 = _errs298 === errors;
valid57 = valid57 || _valid6;
if(!valid57){
const _errs305 = errors;
if(Array.isArray(data121)){
if(data121.length > 5){
const err353 = {instancePath:instancePath+"/certificates/secretKeyFallbacks",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1],data:data121};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data121.length < 1){
const err354 = {instancePath:instancePath+"/certificates/secretKeyFallbacks",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1],data:data121};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
const len10 = data121.length;
for(let i11=0; i11<len10; i11++){
let data124 = data121[i11];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(Object.keys(data124).length > 1){
const err355 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11,schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items,data:data124};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(Object.keys(data124).length < 1){
const err356 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11,schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items,data:data124};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
for(const key31 in data124){
if(!((key31 === "env") || (key31 === "file"))){
const err357 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11,schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items,data:data124};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data124.env !== undefined){
let data125 = data124.env;
if(typeof data125 === "string"){
if(!pattern4.test(data125)){
const err358 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11+"/env",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items.properties.env,data:data125};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11+"/env",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items.properties.env.type,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items.properties.env,data:data125};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data124.file !== undefined){
let data126 = data124.file;
if(typeof data126 === "string"){
if(func3(data126) > 500){
const err360 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11+"/file",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items.properties.file,data:data126};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(func3(data126) < 1){
const err361 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11+"/file",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items.properties.file,data:data126};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11+"/file",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items.properties.file.type,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items.properties.file,data:data126};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/certificates/secretKeyFallbacks/" + i11,schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items.type,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].items,data:data124};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/certificates/secretKeyFallbacks",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1].type,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf[1],data:data121};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid6 = _errs305 === errors;
valid57 = valid57 || _valid6;
}
if(!valid57){
const err365 = {instancePath:instancePath+"/certificates/secretKeyFallbacks",schemaPath:"#/properties/certificates/properties/secretKeyFallbacks/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.properties.certificates.properties.secretKeyFallbacks.anyOf,parentSchema:schema40.properties.certificates.properties.secretKeyFallbacks,data:data121};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
else {
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
}
}
if(data116.acme !== undefined){
let data127 = data116.acme;
if(Array.isArray(data127)){
if(data127.length > 10){
const err366 = {instancePath:instancePath+"/certificates/acme",schemaPath:"#/properties/certificates/properties/acme/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema40.properties.certificates.properties.acme,data:data127};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
const len11 = data127.length;
for(let i12=0; i12<len11; i12++){
let data128 = data127[i12];
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.directory === undefined){
const err367 = {instancePath:instancePath+"/certificates/acme/" + i12,schemaPath:"#/properties/certificates/properties/acme/items/required",keyword:"required",params:{missingProperty: "directory"},message:"must have required property '"+"directory"+"'",schema:schema40.properties.certificates.properties.acme.items.required,parentSchema:schema40.properties.certificates.properties.acme.items,data:data128};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
for(const key32 in data128){
if(!((((((((key32 === "directory") || (key32 === "email")) || (key32 === "eab")) || (key32 === "ca")) || (key32 === "profile")) || (key32 === "challenges")) || (key32 === "preferredChain")) || (key32 === "limits"))){
const err368 = {instancePath:instancePath+"/certificates/acme/" + i12,schemaPath:"#/properties/certificates/properties/acme/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.acme.items,data:data128};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data128.directory !== undefined){
let data129 = data128.directory;
if(typeof data129 === "string"){
if(func3(data129) > 2000){
const err369 = {instancePath:instancePath+"/certificates/acme/" + i12+"/directory",schemaPath:"#/properties/certificates/properties/acme/items/properties/directory/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema40.properties.certificates.properties.acme.items.properties.directory,data:data129};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(!pattern6.test(data129)){
const err370 = {instancePath:instancePath+"/certificates/acme/" + i12+"/directory",schemaPath:"#/properties/certificates/properties/acme/items/properties/directory/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\"'<>\\\\]+$"},message:"must match pattern \""+"^https://[^\\s\"'<>\\\\]+$"+"\"",schema:"^https://[^\\s\"'<>\\\\]+$",parentSchema:schema40.properties.certificates.properties.acme.items.properties.directory,data:data129};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/certificates/acme/" + i12+"/directory",schemaPath:"#/properties/certificates/properties/acme/items/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.directory.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.directory,data:data129};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data128.email !== undefined){
let data130 = data128.email;
if(typeof data130 === "string"){
if(func3(data130) > 254){
const err372 = {instancePath:instancePath+"/certificates/acme/" + i12+"/email",schemaPath:"#/properties/certificates/properties/acme/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema40.properties.certificates.properties.acme.items.properties.email,data:data130};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!pattern30.test(data130)){
const err373 = {instancePath:instancePath+"/certificates/acme/" + i12+"/email",schemaPath:"#/properties/certificates/properties/acme/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",schema:"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",parentSchema:schema40.properties.certificates.properties.acme.items.properties.email,data:data130};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/certificates/acme/" + i12+"/email",schemaPath:"#/properties/certificates/properties/acme/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.email.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.email,data:data130};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data128.eab !== undefined){
let data131 = data128.eab;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.keyId === undefined){
const err375 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/required",keyword:"required",params:{missingProperty: "keyId"},message:"must have required property '"+"keyId"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.eab.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab,data:data131};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(data131.key === undefined){
const err376 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.eab.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab,data:data131};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
for(const key33 in data131){
if(!((key33 === "keyId") || (key33 === "key"))){
const err377 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab,data:data131};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data131.keyId !== undefined){
let data132 = data131.keyId;
if(typeof data132 === "string"){
if(func3(data132) > 500){
const err378 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/keyId",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/keyId/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.keyId,data:data132};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(func3(data132) < 1){
const err379 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/keyId",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/keyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.keyId,data:data132};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/keyId",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.keyId.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.keyId,data:data132};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data131.key !== undefined){
let data133 = data131.key;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(Object.keys(data133).length > 1){
const err381 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key,data:data133};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(Object.keys(data133).length < 1){
const err382 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key,data:data133};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
for(const key34 in data133){
if(!((key34 === "env") || (key34 === "file"))){
const err383 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key,data:data133};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data133.env !== undefined){
let data134 = data133.env;
if(typeof data134 === "string"){
if(!pattern4.test(data134)){
const err384 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key/env",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key.properties.env,data:data134};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key/env",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key.properties.env.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key.properties.env,data:data134};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data133.file !== undefined){
let data135 = data133.file;
if(typeof data135 === "string"){
if(func3(data135) > 500){
const err386 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key/file",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key.properties.file,data:data135};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(func3(data135) < 1){
const err387 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key/file",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key.properties.file,data:data135};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key/file",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key.properties.file.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key.properties.file,data:data135};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab/key",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/properties/key/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab.properties.key,data:data133};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/certificates/acme/" + i12+"/eab",schemaPath:"#/properties/certificates/properties/acme/items/properties/eab/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.acme.items.properties.eab.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.eab,data:data131};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data128.ca !== undefined){
let data136 = data128.ca;
if(typeof data136 === "string"){
if(func3(data136) > 500){
const err391 = {instancePath:instancePath+"/certificates/acme/" + i12+"/ca",schemaPath:"#/properties/certificates/properties/acme/items/properties/ca/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.certificates.properties.acme.items.properties.ca,data:data136};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(func3(data136) < 1){
const err392 = {instancePath:instancePath+"/certificates/acme/" + i12+"/ca",schemaPath:"#/properties/certificates/properties/acme/items/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.ca,data:data136};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/certificates/acme/" + i12+"/ca",schemaPath:"#/properties/certificates/properties/acme/items/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.ca.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.ca,data:data136};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data128.profile !== undefined){
let data137 = data128.profile;
if(typeof data137 === "string"){
if(func3(data137) > 100){
const err394 = {instancePath:instancePath+"/certificates/acme/" + i12+"/profile",schemaPath:"#/properties/certificates/properties/acme/items/properties/profile/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema40.properties.certificates.properties.acme.items.properties.profile,data:data137};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(func3(data137) < 1){
const err395 = {instancePath:instancePath+"/certificates/acme/" + i12+"/profile",schemaPath:"#/properties/certificates/properties/acme/items/properties/profile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.profile,data:data137};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/certificates/acme/" + i12+"/profile",schemaPath:"#/properties/certificates/properties/acme/items/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.profile.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.profile,data:data137};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data128.challenges !== undefined){
let data138 = data128.challenges;
if(Array.isArray(data138)){
if(data138.length > 2){
const err397 = {instancePath:instancePath+"/certificates/acme/" + i12+"/challenges",schemaPath:"#/properties/certificates/properties/acme/items/properties/challenges/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema40.properties.certificates.properties.acme.items.properties.challenges,data:data138};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data138.length < 1){
const err398 = {instancePath:instancePath+"/certificates/acme/" + i12+"/challenges",schemaPath:"#/properties/certificates/properties/acme/items/properties/challenges/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.challenges,data:data138};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
const len12 = data138.length;
for(let i13=0; i13<len12; i13++){
let data139 = data138[i13];
if(!((data139 === "http-01") || (data139 === "tls-alpn-01"))){
const err399 = {instancePath:instancePath+"/certificates/acme/" + i12+"/challenges/" + i13,schemaPath:"#/properties/certificates/properties/acme/items/properties/challenges/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.certificates.properties.acme.items.properties.challenges.items.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.certificates.properties.acme.items.properties.challenges.items.enum,parentSchema:schema40.properties.certificates.properties.acme.items.properties.challenges.items,data:data139};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
let i14 = data138.length;
let j1;
if(i14 > 1){
outer0:
for(;i14--;){
for(j1 = i14; j1--;){
if(func0(data138[i14], data138[j1])){
const err400 = {instancePath:instancePath+"/certificates/acme/" + i12+"/challenges",schemaPath:"#/properties/certificates/properties/acme/items/properties/challenges/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i14+" are identical)",schema:true,parentSchema:schema40.properties.certificates.properties.acme.items.properties.challenges,data:data138};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err401 = {instancePath:instancePath+"/certificates/acme/" + i12+"/challenges",schemaPath:"#/properties/certificates/properties/acme/items/properties/challenges/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.certificates.properties.acme.items.properties.challenges.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.challenges,data:data138};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data128.preferredChain !== undefined){
let data140 = data128.preferredChain;
if(typeof data140 === "string"){
if(func3(data140) > 200){
const err402 = {instancePath:instancePath+"/certificates/acme/" + i12+"/preferredChain",schemaPath:"#/properties/certificates/properties/acme/items/properties/preferredChain/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.certificates.properties.acme.items.properties.preferredChain,data:data140};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(func3(data140) < 1){
const err403 = {instancePath:instancePath+"/certificates/acme/" + i12+"/preferredChain",schemaPath:"#/properties/certificates/properties/acme/items/properties/preferredChain/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.preferredChain,data:data140};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/certificates/acme/" + i12+"/preferredChain",schemaPath:"#/properties/certificates/properties/acme/items/properties/preferredChain/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.preferredChain.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.preferredChain,data:data140};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data128.limits !== undefined){
let data141 = data128.limits;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key35 in data141){
if(!((((key35 === "orders") || (key35 === "certificates")) || (key35 === "duplicates")) || (key35 === "failures"))){
const err405 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits,data:data141};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data141.orders !== undefined){
let data142 = data141.orders;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.max === undefined){
const err406 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders,data:data142};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data142.per === undefined){
const err407 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders,data:data142};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key36 in data142){
if(!((key36 === "max") || (key36 === "per"))){
const err408 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders,data:data142};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data142.max !== undefined){
let data143 = data142.max;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err409 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.properties.max.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.properties.max,data:data143};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 1000000 || isNaN(data143)){
const err410 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.properties.max,data:data143};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data143 < 1 || isNaN(data143)){
const err411 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.properties.max,data:data143};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
if(data142.per !== undefined){
let data144 = data142.per;
if(typeof data144 === "string"){
if(!pattern57.test(data144)){
const err412 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders/per",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/properties/per/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.properties.per,data:data144};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders/per",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.properties.per.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.properties.per,data:data144};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/orders",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/orders/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.orders,data:data142};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data141.certificates !== undefined){
let data145 = data141.certificates;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.max === undefined){
const err415 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates,data:data145};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(data145.per === undefined){
const err416 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates,data:data145};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
for(const key37 in data145){
if(!((key37 === "max") || (key37 === "per"))){
const err417 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates,data:data145};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data145.max !== undefined){
let data146 = data145.max;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err418 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.properties.max.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.properties.max,data:data146};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 1000000 || isNaN(data146)){
const err419 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.properties.max,data:data146};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err420 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.properties.max,data:data146};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
if(data145.per !== undefined){
let data147 = data145.per;
if(typeof data147 === "string"){
if(!pattern57.test(data147)){
const err421 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates/per",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/properties/per/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.properties.per,data:data147};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates/per",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.properties.per.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.properties.per,data:data147};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/certificates",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/certificates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.certificates,data:data145};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data141.duplicates !== undefined){
let data148 = data141.duplicates;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.max === undefined){
const err424 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates,data:data148};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data148.per === undefined){
const err425 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates,data:data148};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
for(const key38 in data148){
if(!((key38 === "max") || (key38 === "per"))){
const err426 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates,data:data148};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data148.max !== undefined){
let data149 = data148.max;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err427 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.properties.max.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.properties.max,data:data149};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 > 1000000 || isNaN(data149)){
const err428 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.properties.max,data:data149};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data149 < 1 || isNaN(data149)){
const err429 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.properties.max,data:data149};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
if(data148.per !== undefined){
let data150 = data148.per;
if(typeof data150 === "string"){
if(!pattern57.test(data150)){
const err430 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates/per",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/properties/per/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.properties.per,data:data150};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates/per",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.properties.per.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.properties.per,data:data150};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/duplicates",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/duplicates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.duplicates,data:data148};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data141.failures !== undefined){
let data151 = data141.failures;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.max === undefined){
const err433 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures,data:data151};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data151.per === undefined){
const err434 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/required",keyword:"required",params:{missingProperty: "per"},message:"must have required property '"+"per"+"'",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.required,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures,data:data151};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
for(const key39 in data151){
if(!((key39 === "max") || (key39 === "per"))){
const err435 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures,data:data151};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data151.max !== undefined){
let data152 = data151.max;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err436 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.properties.max.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.properties.max,data:data152};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 1000000 || isNaN(data152)){
const err437 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.properties.max,data:data152};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data152 < 1 || isNaN(data152)){
const err438 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures/max",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.properties.max,data:data152};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
if(data151.per !== undefined){
let data153 = data151.per;
if(typeof data153 === "string"){
if(!pattern57.test(data153)){
const err439 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures/per",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/properties/per/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.properties.per,data:data153};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures/per",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.properties.per.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.properties.per,data:data153};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits/failures",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/properties/failures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits.properties.failures,data:data151};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/certificates/acme/" + i12+"/limits",schemaPath:"#/properties/certificates/properties/acme/items/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.acme.items.properties.limits.type,parentSchema:schema40.properties.certificates.properties.acme.items.properties.limits,data:data141};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/certificates/acme/" + i12,schemaPath:"#/properties/certificates/properties/acme/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.acme.items.type,parentSchema:schema40.properties.certificates.properties.acme.items,data:data128};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/certificates/acme",schemaPath:"#/properties/certificates/properties/acme/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.certificates.properties.acme.type,parentSchema:schema40.properties.certificates.properties.acme,data:data127};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data116.keyType !== undefined){
let data154 = data116.keyType;
if(!((data154 === "ecdsa-p256") || (data154 === "rsa-3072"))){
const err445 = {instancePath:instancePath+"/certificates/keyType",schemaPath:"#/properties/certificates/properties/keyType/enum",keyword:"enum",params:{allowedValues: schema40.properties.certificates.properties.keyType.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.certificates.properties.keyType.enum,parentSchema:schema40.properties.certificates.properties.keyType,data:data154};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data116.provided !== undefined){
let data155 = data116.provided;
if(Array.isArray(data155)){
if(data155.length > 50){
const err446 = {instancePath:instancePath+"/certificates/provided",schemaPath:"#/properties/certificates/properties/provided/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema40.properties.certificates.properties.provided,data:data155};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
const len13 = data155.length;
for(let i15=0; i15<len13; i15++){
let data156 = data155[i15];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.hosts === undefined){
const err447 = {instancePath:instancePath+"/certificates/provided/" + i15,schemaPath:"#/properties/certificates/properties/provided/items/required",keyword:"required",params:{missingProperty: "hosts"},message:"must have required property '"+"hosts"+"'",schema:schema40.properties.certificates.properties.provided.items.required,parentSchema:schema40.properties.certificates.properties.provided.items,data:data156};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data156.chain === undefined){
const err448 = {instancePath:instancePath+"/certificates/provided/" + i15,schemaPath:"#/properties/certificates/properties/provided/items/required",keyword:"required",params:{missingProperty: "chain"},message:"must have required property '"+"chain"+"'",schema:schema40.properties.certificates.properties.provided.items.required,parentSchema:schema40.properties.certificates.properties.provided.items,data:data156};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data156.key === undefined){
const err449 = {instancePath:instancePath+"/certificates/provided/" + i15,schemaPath:"#/properties/certificates/properties/provided/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema40.properties.certificates.properties.provided.items.required,parentSchema:schema40.properties.certificates.properties.provided.items,data:data156};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
for(const key40 in data156){
if(!(((key40 === "hosts") || (key40 === "chain")) || (key40 === "key"))){
const err450 = {instancePath:instancePath+"/certificates/provided/" + i15,schemaPath:"#/properties/certificates/properties/provided/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.provided.items,data:data156};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data156.hosts !== undefined){
let data157 = data156.hosts;
if(Array.isArray(data157)){
if(data157.length > 100){
const err451 = {instancePath:instancePath+"/certificates/provided/" + i15+"/hosts",schemaPath:"#/properties/certificates/properties/provided/items/properties/hosts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema40.properties.certificates.properties.provided.items.properties.hosts,data:data157};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data157.length < 1){
const err452 = {instancePath:instancePath+"/certificates/provided/" + i15+"/hosts",schemaPath:"#/properties/certificates/properties/provided/items/properties/hosts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.certificates.properties.provided.items.properties.hosts,data:data157};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
const len14 = data157.length;
for(let i16=0; i16<len14; i16++){
let data158 = data157[i16];
if(typeof data158 === "string"){
if(!pattern113.test(data158)){
const err453 = {instancePath:instancePath+"/certificates/provided/" + i15+"/hosts/" + i16,schemaPath:"#/properties/certificates/properties/provided/items/properties/hosts/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",schema:"^(\\*\\.)?(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$",parentSchema:schema40.properties.certificates.properties.provided.items.properties.hosts.items,data:data158};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/certificates/provided/" + i15+"/hosts/" + i16,schemaPath:"#/properties/certificates/properties/provided/items/properties/hosts/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.provided.items.properties.hosts.items.type,parentSchema:schema40.properties.certificates.properties.provided.items.properties.hosts.items,data:data158};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
let i17 = data157.length;
let j2;
if(i17 > 1){
const indices1 = {};
for(;i17--;){
let item1 = data157[i17];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err455 = {instancePath:instancePath+"/certificates/provided/" + i15+"/hosts",schemaPath:"#/properties/certificates/properties/provided/items/properties/hosts/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i17+" are identical)",schema:true,parentSchema:schema40.properties.certificates.properties.provided.items.properties.hosts,data:data157};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
break;
}
indices1[item1] = i17;
}
}
}
else {
const err456 = {instancePath:instancePath+"/certificates/provided/" + i15+"/hosts",schemaPath:"#/properties/certificates/properties/provided/items/properties/hosts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.certificates.properties.provided.items.properties.hosts.type,parentSchema:schema40.properties.certificates.properties.provided.items.properties.hosts,data:data157};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data156.chain !== undefined){
let data159 = data156.chain;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(Object.keys(data159).length > 1){
const err457 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain,data:data159};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(Object.keys(data159).length < 1){
const err458 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain,data:data159};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
for(const key41 in data159){
if(!((key41 === "env") || (key41 === "file"))){
const err459 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain,data:data159};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data159.env !== undefined){
let data160 = data159.env;
if(typeof data160 === "string"){
if(!pattern4.test(data160)){
const err460 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain/env",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain.properties.env,data:data160};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain/env",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.provided.items.properties.chain.properties.env.type,parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain.properties.env,data:data160};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data159.file !== undefined){
let data161 = data159.file;
if(typeof data161 === "string"){
if(func3(data161) > 500){
const err462 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain/file",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain.properties.file,data:data161};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(func3(data161) < 1){
const err463 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain/file",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain.properties.file,data:data161};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain/file",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.provided.items.properties.chain.properties.file.type,parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain.properties.file,data:data161};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/certificates/provided/" + i15+"/chain",schemaPath:"#/properties/certificates/properties/provided/items/properties/chain/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.provided.items.properties.chain.type,parentSchema:schema40.properties.certificates.properties.provided.items.properties.chain,data:data159};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data156.key !== undefined){
let data162 = data156.key;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(Object.keys(data162).length > 1){
const err466 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.provided.items.properties.key,data:data162};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(Object.keys(data162).length < 1){
const err467 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.certificates.properties.provided.items.properties.key,data:data162};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
for(const key42 in data162){
if(!((key42 === "env") || (key42 === "file"))){
const err468 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.certificates.properties.provided.items.properties.key,data:data162};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data162.env !== undefined){
let data163 = data162.env;
if(typeof data163 === "string"){
if(!pattern4.test(data163)){
const err469 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key/env",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.certificates.properties.provided.items.properties.key.properties.env,data:data163};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key/env",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.provided.items.properties.key.properties.env.type,parentSchema:schema40.properties.certificates.properties.provided.items.properties.key.properties.env,data:data163};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data162.file !== undefined){
let data164 = data162.file;
if(typeof data164 === "string"){
if(func3(data164) > 500){
const err471 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key/file",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.certificates.properties.provided.items.properties.key.properties.file,data:data164};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(func3(data164) < 1){
const err472 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key/file",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.certificates.properties.provided.items.properties.key.properties.file,data:data164};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key/file",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.certificates.properties.provided.items.properties.key.properties.file.type,parentSchema:schema40.properties.certificates.properties.provided.items.properties.key.properties.file,data:data164};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
else {
const err474 = {instancePath:instancePath+"/certificates/provided/" + i15+"/key",schemaPath:"#/properties/certificates/properties/provided/items/properties/key/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.provided.items.properties.key.type,parentSchema:schema40.properties.certificates.properties.provided.items.properties.key,data:data162};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/certificates/provided/" + i15,schemaPath:"#/properties/certificates/properties/provided/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.properties.provided.items.type,parentSchema:schema40.properties.certificates.properties.provided.items,data:data156};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/certificates/provided",schemaPath:"#/properties/certificates/properties/provided/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.certificates.properties.provided.type,parentSchema:schema40.properties.certificates.properties.provided,data:data155};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath:instancePath+"/certificates",schemaPath:"#/properties/certificates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.certificates.type,parentSchema:schema40.properties.certificates,data:data116};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data.console !== undefined){
let data165 = data.console;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key43 in data165){
if(!((((((((key43 === "listen") || (key43 === "url")) || (key43 === "users")) || (key43 === "openid")) || (key43 === "recentProof")) || (key43 === "insecure")) || (key43 === "tokens")) || (key43 === "token"))){
const err478 = {instancePath:instancePath+"/console",schemaPath:"#/properties/console/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.console,data:data165};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data165.listen !== undefined){
let data166 = data165.listen;
if(typeof data166 === "string"){
if(func3(data166) > 100){
const err479 = {instancePath:instancePath+"/console/listen",schemaPath:"#/properties/console/properties/listen/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema40.properties.console.properties.listen,data:data166};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/console/listen",schemaPath:"#/properties/console/properties/listen/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.listen.type,parentSchema:schema40.properties.console.properties.listen,data:data166};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data165.url !== undefined){
let data167 = data165.url;
if(typeof data167 === "string"){
if(!pattern61.test(data167)){
const err481 = {instancePath:instancePath+"/console/url",schemaPath:"#/properties/console/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.console.properties.url,data:data167};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/console/url",schemaPath:"#/properties/console/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.url.type,parentSchema:schema40.properties.console.properties.url,data:data167};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data165.users !== undefined){
let data168 = data165.users;
if(Array.isArray(data168)){
if(data168.length > 500){
const err483 = {instancePath:instancePath+"/console/users",schemaPath:"#/properties/console/properties/users/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema40.properties.console.properties.users,data:data168};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
const len15 = data168.length;
for(let i18=0; i18<len15; i18++){
let data169 = data168[i18];
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.email === undefined){
const err484 = {instancePath:instancePath+"/console/users/" + i18,schemaPath:"#/properties/console/properties/users/items/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'",schema:schema40.properties.console.properties.users.items.required,parentSchema:schema40.properties.console.properties.users.items,data:data169};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data169.role === undefined){
const err485 = {instancePath:instancePath+"/console/users/" + i18,schemaPath:"#/properties/console/properties/users/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'",schema:schema40.properties.console.properties.users.items.required,parentSchema:schema40.properties.console.properties.users.items,data:data169};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
for(const key44 in data169){
if(!((key44 === "email") || (key44 === "role"))){
const err486 = {instancePath:instancePath+"/console/users/" + i18,schemaPath:"#/properties/console/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.console.properties.users.items,data:data169};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data169.email !== undefined){
let data170 = data169.email;
if(typeof data170 === "string"){
if(func3(data170) > 254){
const err487 = {instancePath:instancePath+"/console/users/" + i18+"/email",schemaPath:"#/properties/console/properties/users/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema40.properties.console.properties.users.items.properties.email,data:data170};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(!pattern117.test(data170)){
const err488 = {instancePath:instancePath+"/console/users/" + i18+"/email",schemaPath:"#/properties/console/properties/users/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@]{1,64}@[^\\s@]{1,190}$"},message:"must match pattern \""+"^[^\\s@]{1,64}@[^\\s@]{1,190}$"+"\"",schema:"^[^\\s@]{1,64}@[^\\s@]{1,190}$",parentSchema:schema40.properties.console.properties.users.items.properties.email,data:data170};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/console/users/" + i18+"/email",schemaPath:"#/properties/console/properties/users/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.users.items.properties.email.type,parentSchema:schema40.properties.console.properties.users.items.properties.email,data:data170};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data169.role !== undefined){
let data171 = data169.role;
if(typeof data171 !== "string"){
const err490 = {instancePath:instancePath+"/console/users/" + i18+"/role",schemaPath:"#/properties/console/properties/users/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.users.items.properties.role.type,parentSchema:schema40.properties.console.properties.users.items.properties.role,data:data171};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(!(((data171 === "viewer") || (data171 === "operator")) || (data171 === "admin"))){
const err491 = {instancePath:instancePath+"/console/users/" + i18+"/role",schemaPath:"#/properties/console/properties/users/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema40.properties.console.properties.users.items.properties.role.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.console.properties.users.items.properties.role.enum,parentSchema:schema40.properties.console.properties.users.items.properties.role,data:data171};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/console/users/" + i18,schemaPath:"#/properties/console/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.console.properties.users.items.type,parentSchema:schema40.properties.console.properties.users.items,data:data169};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/console/users",schemaPath:"#/properties/console/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.console.properties.users.type,parentSchema:schema40.properties.console.properties.users,data:data168};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data165.openid !== undefined){
let data172 = data165.openid;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.issuer === undefined){
const err494 = {instancePath:instancePath+"/console/openid",schemaPath:"#/properties/console/properties/openid/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'",schema:schema40.properties.console.properties.openid.required,parentSchema:schema40.properties.console.properties.openid,data:data172};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(data172.clientId === undefined){
const err495 = {instancePath:instancePath+"/console/openid",schemaPath:"#/properties/console/properties/openid/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'",schema:schema40.properties.console.properties.openid.required,parentSchema:schema40.properties.console.properties.openid,data:data172};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(data172.roles === undefined){
const err496 = {instancePath:instancePath+"/console/openid",schemaPath:"#/properties/console/properties/openid/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema40.properties.console.properties.openid.required,parentSchema:schema40.properties.console.properties.openid,data:data172};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
for(const key45 in data172){
if(!(((((((key45 === "issuer") || (key45 === "clientId")) || (key45 === "clientSecret")) || (key45 === "scopes")) || (key45 === "claim")) || (key45 === "acr")) || (key45 === "roles"))){
const err497 = {instancePath:instancePath+"/console/openid",schemaPath:"#/properties/console/properties/openid/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.console.properties.openid,data:data172};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data172.issuer !== undefined){
let data173 = data172.issuer;
if(typeof data173 === "string"){
if(!pattern61.test(data173)){
const err498 = {instancePath:instancePath+"/console/openid/issuer",schemaPath:"#/properties/console/properties/openid/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.console.properties.openid.properties.issuer,data:data173};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/console/openid/issuer",schemaPath:"#/properties/console/properties/openid/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.issuer.type,parentSchema:schema40.properties.console.properties.openid.properties.issuer,data:data173};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data172.clientId !== undefined){
let data174 = data172.clientId;
if(typeof data174 === "string"){
if(func3(data174) > 200){
const err500 = {instancePath:instancePath+"/console/openid/clientId",schemaPath:"#/properties/console/properties/openid/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.console.properties.openid.properties.clientId,data:data174};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(func3(data174) < 1){
const err501 = {instancePath:instancePath+"/console/openid/clientId",schemaPath:"#/properties/console/properties/openid/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.clientId,data:data174};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/console/openid/clientId",schemaPath:"#/properties/console/properties/openid/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.clientId.type,parentSchema:schema40.properties.console.properties.openid.properties.clientId,data:data174};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data172.clientSecret !== undefined){
let data175 = data172.clientSecret;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(Object.keys(data175).length > 1){
const err503 = {instancePath:instancePath+"/console/openid/clientSecret",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.clientSecret,data:data175};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(Object.keys(data175).length < 1){
const err504 = {instancePath:instancePath+"/console/openid/clientSecret",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.clientSecret,data:data175};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
for(const key46 in data175){
if(!((key46 === "env") || (key46 === "file"))){
const err505 = {instancePath:instancePath+"/console/openid/clientSecret",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.console.properties.openid.properties.clientSecret,data:data175};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data175.env !== undefined){
let data176 = data175.env;
if(typeof data176 === "string"){
if(!pattern4.test(data176)){
const err506 = {instancePath:instancePath+"/console/openid/clientSecret/env",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.console.properties.openid.properties.clientSecret.properties.env,data:data176};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/console/openid/clientSecret/env",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.clientSecret.properties.env.type,parentSchema:schema40.properties.console.properties.openid.properties.clientSecret.properties.env,data:data176};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data175.file !== undefined){
let data177 = data175.file;
if(typeof data177 === "string"){
if(func3(data177) > 500){
const err508 = {instancePath:instancePath+"/console/openid/clientSecret/file",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.console.properties.openid.properties.clientSecret.properties.file,data:data177};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(func3(data177) < 1){
const err509 = {instancePath:instancePath+"/console/openid/clientSecret/file",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.clientSecret.properties.file,data:data177};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/console/openid/clientSecret/file",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.clientSecret.properties.file.type,parentSchema:schema40.properties.console.properties.openid.properties.clientSecret.properties.file,data:data177};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/console/openid/clientSecret",schemaPath:"#/properties/console/properties/openid/properties/clientSecret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.console.properties.openid.properties.clientSecret.type,parentSchema:schema40.properties.console.properties.openid.properties.clientSecret,data:data175};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data172.scopes !== undefined){
let data178 = data172.scopes;
if(Array.isArray(data178)){
if(data178.length > 20){
const err512 = {instancePath:instancePath+"/console/openid/scopes",schemaPath:"#/properties/console/properties/openid/properties/scopes/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema40.properties.console.properties.openid.properties.scopes,data:data178};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
const len16 = data178.length;
for(let i19=0; i19<len16; i19++){
let data179 = data178[i19];
if(typeof data179 === "string"){
if(!pattern120.test(data179)){
const err513 = {instancePath:instancePath+"/console/openid/scopes/" + i19,schemaPath:"#/properties/console/properties/openid/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[!#-\\[\\]-~]{1,100}$"},message:"must match pattern \""+"^[!#-\\[\\]-~]{1,100}$"+"\"",schema:"^[!#-\\[\\]-~]{1,100}$",parentSchema:schema40.properties.console.properties.openid.properties.scopes.items,data:data179};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/console/openid/scopes/" + i19,schemaPath:"#/properties/console/properties/openid/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.scopes.items.type,parentSchema:schema40.properties.console.properties.openid.properties.scopes.items,data:data179};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
let i20 = data178.length;
let j3;
if(i20 > 1){
const indices2 = {};
for(;i20--;){
let item2 = data178[i20];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
const err515 = {instancePath:instancePath+"/console/openid/scopes",schemaPath:"#/properties/console/properties/openid/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i20+" are identical)",schema:true,parentSchema:schema40.properties.console.properties.openid.properties.scopes,data:data178};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
break;
}
indices2[item2] = i20;
}
}
}
else {
const err516 = {instancePath:instancePath+"/console/openid/scopes",schemaPath:"#/properties/console/properties/openid/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.console.properties.openid.properties.scopes.type,parentSchema:schema40.properties.console.properties.openid.properties.scopes,data:data178};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data172.claim !== undefined){
let data180 = data172.claim;
if(typeof data180 === "string"){
if(func3(data180) > 200){
const err517 = {instancePath:instancePath+"/console/openid/claim",schemaPath:"#/properties/console/properties/openid/properties/claim/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.console.properties.openid.properties.claim,data:data180};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(func3(data180) < 1){
const err518 = {instancePath:instancePath+"/console/openid/claim",schemaPath:"#/properties/console/properties/openid/properties/claim/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.claim,data:data180};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/console/openid/claim",schemaPath:"#/properties/console/properties/openid/properties/claim/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.claim.type,parentSchema:schema40.properties.console.properties.openid.properties.claim,data:data180};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data172.acr !== undefined){
let data181 = data172.acr;
if(Array.isArray(data181)){
if(data181.length > 20){
const err520 = {instancePath:instancePath+"/console/openid/acr",schemaPath:"#/properties/console/properties/openid/properties/acr/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema40.properties.console.properties.openid.properties.acr,data:data181};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
const len17 = data181.length;
for(let i21=0; i21<len17; i21++){
let data182 = data181[i21];
if(typeof data182 === "string"){
if(!pattern121.test(data182)){
const err521 = {instancePath:instancePath+"/console/openid/acr/" + i21,schemaPath:"#/properties/console/properties/openid/properties/acr/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\"",schema:"^[!-~]{1,200}$",parentSchema:schema40.properties.console.properties.openid.properties.acr.items,data:data182};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/console/openid/acr/" + i21,schemaPath:"#/properties/console/properties/openid/properties/acr/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.acr.items.type,parentSchema:schema40.properties.console.properties.openid.properties.acr.items,data:data182};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
let i22 = data181.length;
let j4;
if(i22 > 1){
const indices3 = {};
for(;i22--;){
let item3 = data181[i22];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err523 = {instancePath:instancePath+"/console/openid/acr",schemaPath:"#/properties/console/properties/openid/properties/acr/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i22+" are identical)",schema:true,parentSchema:schema40.properties.console.properties.openid.properties.acr,data:data181};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
break;
}
indices3[item3] = i22;
}
}
}
else {
const err524 = {instancePath:instancePath+"/console/openid/acr",schemaPath:"#/properties/console/properties/openid/properties/acr/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.console.properties.openid.properties.acr.type,parentSchema:schema40.properties.console.properties.openid.properties.acr,data:data181};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data172.roles !== undefined){
let data183 = data172.roles;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(Object.keys(data183).length < 1){
const err525 = {instancePath:instancePath+"/console/openid/roles",schemaPath:"#/properties/console/properties/openid/properties/roles/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.roles,data:data183};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
for(const key47 in data183){
if(!(((key47 === "viewer") || (key47 === "operator")) || (key47 === "admin"))){
const err526 = {instancePath:instancePath+"/console/openid/roles",schemaPath:"#/properties/console/properties/openid/properties/roles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.console.properties.openid.properties.roles,data:data183};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data183.viewer !== undefined){
let data184 = data183.viewer;
if(Array.isArray(data184)){
if(data184.length > 100){
const err527 = {instancePath:instancePath+"/console/openid/roles/viewer",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/viewer/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.viewer,data:data184};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
const len18 = data184.length;
for(let i23=0; i23<len18; i23++){
let data185 = data184[i23];
if(typeof data185 === "string"){
if(func3(data185) > 200){
const err528 = {instancePath:instancePath+"/console/openid/roles/viewer/" + i23,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/viewer/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.viewer.items,data:data185};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(func3(data185) < 1){
const err529 = {instancePath:instancePath+"/console/openid/roles/viewer/" + i23,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/viewer/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.viewer.items,data:data185};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/console/openid/roles/viewer/" + i23,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/viewer/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.roles.properties.viewer.items.type,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.viewer.items,data:data185};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
let i24 = data184.length;
let j5;
if(i24 > 1){
const indices4 = {};
for(;i24--;){
let item4 = data184[i24];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j5 = indices4[item4];
const err531 = {instancePath:instancePath+"/console/openid/roles/viewer",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/viewer/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i24+" are identical)",schema:true,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.viewer,data:data184};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
break;
}
indices4[item4] = i24;
}
}
}
else {
const err532 = {instancePath:instancePath+"/console/openid/roles/viewer",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/viewer/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.console.properties.openid.properties.roles.properties.viewer.type,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.viewer,data:data184};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data183.operator !== undefined){
let data186 = data183.operator;
if(Array.isArray(data186)){
if(data186.length > 100){
const err533 = {instancePath:instancePath+"/console/openid/roles/operator",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/operator/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.operator,data:data186};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
const len19 = data186.length;
for(let i25=0; i25<len19; i25++){
let data187 = data186[i25];
if(typeof data187 === "string"){
if(func3(data187) > 200){
const err534 = {instancePath:instancePath+"/console/openid/roles/operator/" + i25,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/operator/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.operator.items,data:data187};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(func3(data187) < 1){
const err535 = {instancePath:instancePath+"/console/openid/roles/operator/" + i25,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/operator/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.operator.items,data:data187};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/console/openid/roles/operator/" + i25,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/operator/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.roles.properties.operator.items.type,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.operator.items,data:data187};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
let i26 = data186.length;
let j6;
if(i26 > 1){
const indices5 = {};
for(;i26--;){
let item5 = data186[i26];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j6 = indices5[item5];
const err537 = {instancePath:instancePath+"/console/openid/roles/operator",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/operator/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i26+" are identical)",schema:true,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.operator,data:data186};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
break;
}
indices5[item5] = i26;
}
}
}
else {
const err538 = {instancePath:instancePath+"/console/openid/roles/operator",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/operator/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.console.properties.openid.properties.roles.properties.operator.type,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.operator,data:data186};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data183.admin !== undefined){
let data188 = data183.admin;
if(Array.isArray(data188)){
if(data188.length > 100){
const err539 = {instancePath:instancePath+"/console/openid/roles/admin",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/admin/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.admin,data:data188};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
const len20 = data188.length;
for(let i27=0; i27<len20; i27++){
let data189 = data188[i27];
if(typeof data189 === "string"){
if(func3(data189) > 200){
const err540 = {instancePath:instancePath+"/console/openid/roles/admin/" + i27,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/admin/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.admin.items,data:data189};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(func3(data189) < 1){
const err541 = {instancePath:instancePath+"/console/openid/roles/admin/" + i27,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/admin/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.admin.items,data:data189};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {instancePath:instancePath+"/console/openid/roles/admin/" + i27,schemaPath:"#/properties/console/properties/openid/properties/roles/properties/admin/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.openid.properties.roles.properties.admin.items.type,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.admin.items,data:data189};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
let i28 = data188.length;
let j7;
if(i28 > 1){
const indices6 = {};
for(;i28--;){
let item6 = data188[i28];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j7 = indices6[item6];
const err543 = {instancePath:instancePath+"/console/openid/roles/admin",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/admin/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i28+" are identical)",schema:true,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.admin,data:data188};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
break;
}
indices6[item6] = i28;
}
}
}
else {
const err544 = {instancePath:instancePath+"/console/openid/roles/admin",schemaPath:"#/properties/console/properties/openid/properties/roles/properties/admin/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.console.properties.openid.properties.roles.properties.admin.type,parentSchema:schema40.properties.console.properties.openid.properties.roles.properties.admin,data:data188};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/console/openid/roles",schemaPath:"#/properties/console/properties/openid/properties/roles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.console.properties.openid.properties.roles.type,parentSchema:schema40.properties.console.properties.openid.properties.roles,data:data183};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
else {
const err546 = {instancePath:instancePath+"/console/openid",schemaPath:"#/properties/console/properties/openid/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.console.properties.openid.type,parentSchema:schema40.properties.console.properties.openid,data:data172};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data165.recentProof !== undefined){
let data190 = data165.recentProof;
if(typeof data190 === "string"){
if(!pattern57.test(data190)){
const err547 = {instancePath:instancePath+"/console/recentProof",schemaPath:"#/properties/console/properties/recentProof/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.console.properties.recentProof,data:data190};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/console/recentProof",schemaPath:"#/properties/console/properties/recentProof/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.recentProof.type,parentSchema:schema40.properties.console.properties.recentProof,data:data190};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data165.insecure !== undefined){
let data191 = data165.insecure;
if(typeof data191 !== "boolean"){
const err549 = {instancePath:instancePath+"/console/insecure",schemaPath:"#/properties/console/properties/insecure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.console.properties.insecure.type,parentSchema:schema40.properties.console.properties.insecure,data:data191};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data165.tokens !== undefined){
let data192 = data165.tokens;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key48 in data192){
if(!((key48 === "life") || (key48 === "maxLife"))){
const err550 = {instancePath:instancePath+"/console/tokens",schemaPath:"#/properties/console/properties/tokens/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.console.properties.tokens,data:data192};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data192.life !== undefined){
let data193 = data192.life;
if(typeof data193 === "string"){
if(!pattern57.test(data193)){
const err551 = {instancePath:instancePath+"/console/tokens/life",schemaPath:"#/properties/console/properties/tokens/properties/life/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.console.properties.tokens.properties.life,data:data193};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/console/tokens/life",schemaPath:"#/properties/console/properties/tokens/properties/life/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.tokens.properties.life.type,parentSchema:schema40.properties.console.properties.tokens.properties.life,data:data193};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data192.maxLife !== undefined){
let data194 = data192.maxLife;
if(typeof data194 === "string"){
if(!pattern57.test(data194)){
const err553 = {instancePath:instancePath+"/console/tokens/maxLife",schemaPath:"#/properties/console/properties/tokens/properties/maxLife/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.console.properties.tokens.properties.maxLife,data:data194};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/console/tokens/maxLife",schemaPath:"#/properties/console/properties/tokens/properties/maxLife/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.tokens.properties.maxLife.type,parentSchema:schema40.properties.console.properties.tokens.properties.maxLife,data:data194};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
else {
const err555 = {instancePath:instancePath+"/console/tokens",schemaPath:"#/properties/console/properties/tokens/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.console.properties.tokens.type,parentSchema:schema40.properties.console.properties.tokens,data:data192};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data165.token !== undefined){
let data195 = data165.token;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(Object.keys(data195).length > 1){
const err556 = {instancePath:instancePath+"/console/token",schemaPath:"#/properties/console/properties/token/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.console.properties.token,data:data195};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(Object.keys(data195).length < 1){
const err557 = {instancePath:instancePath+"/console/token",schemaPath:"#/properties/console/properties/token/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.console.properties.token,data:data195};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
for(const key49 in data195){
if(!((key49 === "env") || (key49 === "file"))){
const err558 = {instancePath:instancePath+"/console/token",schemaPath:"#/properties/console/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.console.properties.token,data:data195};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data195.env !== undefined){
let data196 = data195.env;
if(typeof data196 === "string"){
if(!pattern4.test(data196)){
const err559 = {instancePath:instancePath+"/console/token/env",schemaPath:"#/properties/console/properties/token/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.console.properties.token.properties.env,data:data196};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/console/token/env",schemaPath:"#/properties/console/properties/token/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.token.properties.env.type,parentSchema:schema40.properties.console.properties.token.properties.env,data:data196};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data195.file !== undefined){
let data197 = data195.file;
if(typeof data197 === "string"){
if(func3(data197) > 500){
const err561 = {instancePath:instancePath+"/console/token/file",schemaPath:"#/properties/console/properties/token/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.console.properties.token.properties.file,data:data197};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(func3(data197) < 1){
const err562 = {instancePath:instancePath+"/console/token/file",schemaPath:"#/properties/console/properties/token/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.console.properties.token.properties.file,data:data197};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/console/token/file",schemaPath:"#/properties/console/properties/token/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.console.properties.token.properties.file.type,parentSchema:schema40.properties.console.properties.token.properties.file,data:data197};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/console/token",schemaPath:"#/properties/console/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.console.properties.token.type,parentSchema:schema40.properties.console.properties.token,data:data195};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/console",schemaPath:"#/properties/console/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.console.type,parentSchema:schema40.properties.console,data:data165};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data.operations !== undefined){
let data198 = data.operations;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key50 in data198){
if(!((key50 === "token") || (key50 === "listen"))){
const err566 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.operations,data:data198};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data198.token !== undefined){
let data199 = data198.token;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(Object.keys(data199).length > 1){
const err567 = {instancePath:instancePath+"/operations/token",schemaPath:"#/properties/operations/properties/token/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.operations.properties.token,data:data199};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(Object.keys(data199).length < 1){
const err568 = {instancePath:instancePath+"/operations/token",schemaPath:"#/properties/operations/properties/token/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.operations.properties.token,data:data199};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
for(const key51 in data199){
if(!((key51 === "env") || (key51 === "file"))){
const err569 = {instancePath:instancePath+"/operations/token",schemaPath:"#/properties/operations/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.operations.properties.token,data:data199};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data199.env !== undefined){
let data200 = data199.env;
if(typeof data200 === "string"){
if(!pattern4.test(data200)){
const err570 = {instancePath:instancePath+"/operations/token/env",schemaPath:"#/properties/operations/properties/token/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.operations.properties.token.properties.env,data:data200};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
else {
const err571 = {instancePath:instancePath+"/operations/token/env",schemaPath:"#/properties/operations/properties/token/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.operations.properties.token.properties.env.type,parentSchema:schema40.properties.operations.properties.token.properties.env,data:data200};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data199.file !== undefined){
let data201 = data199.file;
if(typeof data201 === "string"){
if(func3(data201) > 500){
const err572 = {instancePath:instancePath+"/operations/token/file",schemaPath:"#/properties/operations/properties/token/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.operations.properties.token.properties.file,data:data201};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(func3(data201) < 1){
const err573 = {instancePath:instancePath+"/operations/token/file",schemaPath:"#/properties/operations/properties/token/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.operations.properties.token.properties.file,data:data201};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/operations/token/file",schemaPath:"#/properties/operations/properties/token/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.operations.properties.token.properties.file.type,parentSchema:schema40.properties.operations.properties.token.properties.file,data:data201};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
else {
const err575 = {instancePath:instancePath+"/operations/token",schemaPath:"#/properties/operations/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.operations.properties.token.type,parentSchema:schema40.properties.operations.properties.token,data:data199};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data198.listen !== undefined){
let data202 = data198.listen;
if(typeof data202 === "string"){
if(func3(data202) > 100){
const err576 = {instancePath:instancePath+"/operations/listen",schemaPath:"#/properties/operations/properties/listen/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema40.properties.operations.properties.listen,data:data202};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/operations/listen",schemaPath:"#/properties/operations/properties/listen/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.operations.properties.listen.type,parentSchema:schema40.properties.operations.properties.listen,data:data202};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
else {
const err578 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.operations.type,parentSchema:schema40.properties.operations,data:data198};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data.scripts !== undefined){
let data203 = data.scripts;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
for(const key52 in data203){
if(!(key52 === "inPage")){
const err579 = {instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.scripts,data:data203};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data203.inPage !== undefined){
let data204 = data203.inPage;
if(Array.isArray(data204)){
if(data204.length > 1000){
const err580 = {instancePath:instancePath+"/scripts/inPage",schemaPath:"#/properties/scripts/properties/inPage/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema40.properties.scripts.properties.inPage,data:data204};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
const len21 = data204.length;
for(let i29=0; i29<len21; i29++){
let data205 = data204[i29];
if(typeof data205 === "string"){
if(!pattern0.test(data205)){
const err581 = {instancePath:instancePath+"/scripts/inPage/" + i29,schemaPath:"#/properties/scripts/properties/inPage/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.properties.scripts.properties.inPage.items,data:data205};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
else {
const err582 = {instancePath:instancePath+"/scripts/inPage/" + i29,schemaPath:"#/properties/scripts/properties/inPage/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.scripts.properties.inPage.items.type,parentSchema:schema40.properties.scripts.properties.inPage.items,data:data205};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
let i30 = data204.length;
let j8;
if(i30 > 1){
const indices7 = {};
for(;i30--;){
let item7 = data204[i30];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j8 = indices7[item7];
const err583 = {instancePath:instancePath+"/scripts/inPage",schemaPath:"#/properties/scripts/properties/inPage/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j8},message:"must NOT have duplicate items (items ## "+j8+" and "+i30+" are identical)",schema:true,parentSchema:schema40.properties.scripts.properties.inPage,data:data204};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
break;
}
indices7[item7] = i30;
}
}
}
else {
const err584 = {instancePath:instancePath+"/scripts/inPage",schemaPath:"#/properties/scripts/properties/inPage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.scripts.properties.inPage.type,parentSchema:schema40.properties.scripts.properties.inPage,data:data204};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
}
else {
const err585 = {instancePath:instancePath+"/scripts",schemaPath:"#/properties/scripts/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.scripts.type,parentSchema:schema40.properties.scripts,data:data203};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data.guards !== undefined){
let data206 = data.guards;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key53 in data206){
if(!((((((((key53 === "maxRemovals") || (key53 === "maxRemovalPercent")) || (key53 === "maxRemovalsPerHour")) || (key53 === "maxRemovalPercentPerHour")) || (key53 === "changes")) || (key53 === "approval")) || (key53 === "selfHeal")) || (key53 === "windows"))){
const err586 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards,data:data206};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data206.maxRemovals !== undefined){
let data207 = data206.maxRemovals;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
const err587 = {instancePath:instancePath+"/guards/maxRemovals",schemaPath:"#/properties/guards/properties/maxRemovals/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.maxRemovals.type,parentSchema:schema40.properties.guards.properties.maxRemovals,data:data207};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 > 1000000 || isNaN(data207)){
const err588 = {instancePath:instancePath+"/guards/maxRemovals",schemaPath:"#/properties/guards/properties/maxRemovals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.maxRemovals,data:data207};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err589 = {instancePath:instancePath+"/guards/maxRemovals",schemaPath:"#/properties/guards/properties/maxRemovals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.maxRemovals,data:data207};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
if(data206.maxRemovalPercent !== undefined){
let data208 = data206.maxRemovalPercent;
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 > 100 || isNaN(data208)){
const err590 = {instancePath:instancePath+"/guards/maxRemovalPercent",schemaPath:"#/properties/guards/properties/maxRemovalPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.maxRemovalPercent,data:data208};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data208 < 0 || isNaN(data208)){
const err591 = {instancePath:instancePath+"/guards/maxRemovalPercent",schemaPath:"#/properties/guards/properties/maxRemovalPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.maxRemovalPercent,data:data208};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/guards/maxRemovalPercent",schemaPath:"#/properties/guards/properties/maxRemovalPercent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.maxRemovalPercent.type,parentSchema:schema40.properties.guards.properties.maxRemovalPercent,data:data208};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data206.maxRemovalsPerHour !== undefined){
let data209 = data206.maxRemovalsPerHour;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
const err593 = {instancePath:instancePath+"/guards/maxRemovalsPerHour",schemaPath:"#/properties/guards/properties/maxRemovalsPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.maxRemovalsPerHour.type,parentSchema:schema40.properties.guards.properties.maxRemovalsPerHour,data:data209};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 > 1000000 || isNaN(data209)){
const err594 = {instancePath:instancePath+"/guards/maxRemovalsPerHour",schemaPath:"#/properties/guards/properties/maxRemovalsPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.maxRemovalsPerHour,data:data209};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(data209 < 0 || isNaN(data209)){
const err595 = {instancePath:instancePath+"/guards/maxRemovalsPerHour",schemaPath:"#/properties/guards/properties/maxRemovalsPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.maxRemovalsPerHour,data:data209};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
if(data206.maxRemovalPercentPerHour !== undefined){
let data210 = data206.maxRemovalPercentPerHour;
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 > 100 || isNaN(data210)){
const err596 = {instancePath:instancePath+"/guards/maxRemovalPercentPerHour",schemaPath:"#/properties/guards/properties/maxRemovalPercentPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.maxRemovalPercentPerHour,data:data210};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data210 < 0 || isNaN(data210)){
const err597 = {instancePath:instancePath+"/guards/maxRemovalPercentPerHour",schemaPath:"#/properties/guards/properties/maxRemovalPercentPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.maxRemovalPercentPerHour,data:data210};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/guards/maxRemovalPercentPerHour",schemaPath:"#/properties/guards/properties/maxRemovalPercentPerHour/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.maxRemovalPercentPerHour.type,parentSchema:schema40.properties.guards.properties.maxRemovalPercentPerHour,data:data210};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data206.changes !== undefined){
let data211 = data206.changes;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key54 in data211){
if(!(((((key54 === "visibility") || (key54 === "access")) || (key54 === "money")) || (key54 === "code")) || (key54 === "appearance"))){
const err599 = {instancePath:instancePath+"/guards/changes",schemaPath:"#/properties/guards/properties/changes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards.properties.changes,data:data211};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data211.visibility !== undefined){
let data212 = data211.visibility;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key55 in data212){
if(!((((key55 === "brands") || (key55 === "percent")) || (key55 === "brandsPerHour")) || (key55 === "percentPerHour"))){
const err600 = {instancePath:instancePath+"/guards/changes/visibility",schemaPath:"#/properties/guards/properties/changes/properties/visibility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards.properties.changes.properties.visibility,data:data212};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data212.brands !== undefined){
let data213 = data212.brands;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err601 = {instancePath:instancePath+"/guards/changes/visibility/brands",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/brands/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.visibility.properties.brands.type,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.brands,data:data213};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 > 1000000 || isNaN(data213)){
const err602 = {instancePath:instancePath+"/guards/changes/visibility/brands",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/brands/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.brands,data:data213};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data213 < 0 || isNaN(data213)){
const err603 = {instancePath:instancePath+"/guards/changes/visibility/brands",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/brands/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.brands,data:data213};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
if(data212.percent !== undefined){
let data214 = data212.percent;
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 > 100 || isNaN(data214)){
const err604 = {instancePath:instancePath+"/guards/changes/visibility/percent",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.percent,data:data214};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(data214 < 0 || isNaN(data214)){
const err605 = {instancePath:instancePath+"/guards/changes/visibility/percent",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.percent,data:data214};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/guards/changes/visibility/percent",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.visibility.properties.percent.type,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.percent,data:data214};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data212.brandsPerHour !== undefined){
let data215 = data212.brandsPerHour;
if(!(((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215))) && (isFinite(data215)))){
const err607 = {instancePath:instancePath+"/guards/changes/visibility/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/brandsPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.visibility.properties.brandsPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.brandsPerHour,data:data215};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if((typeof data215 == "number") && (isFinite(data215))){
if(data215 > 1000000 || isNaN(data215)){
const err608 = {instancePath:instancePath+"/guards/changes/visibility/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/brandsPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.brandsPerHour,data:data215};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data215 < 0 || isNaN(data215)){
const err609 = {instancePath:instancePath+"/guards/changes/visibility/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/brandsPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.brandsPerHour,data:data215};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
if(data212.percentPerHour !== undefined){
let data216 = data212.percentPerHour;
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 > 100 || isNaN(data216)){
const err610 = {instancePath:instancePath+"/guards/changes/visibility/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/percentPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.percentPerHour,data:data216};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(data216 < 0 || isNaN(data216)){
const err611 = {instancePath:instancePath+"/guards/changes/visibility/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/percentPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.percentPerHour,data:data216};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/guards/changes/visibility/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/visibility/properties/percentPerHour/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.visibility.properties.percentPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.visibility.properties.percentPerHour,data:data216};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/guards/changes/visibility",schemaPath:"#/properties/guards/properties/changes/properties/visibility/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.properties.changes.properties.visibility.type,parentSchema:schema40.properties.guards.properties.changes.properties.visibility,data:data212};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data211.access !== undefined){
let data217 = data211.access;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key56 in data217){
if(!((((key56 === "brands") || (key56 === "percent")) || (key56 === "brandsPerHour")) || (key56 === "percentPerHour"))){
const err614 = {instancePath:instancePath+"/guards/changes/access",schemaPath:"#/properties/guards/properties/changes/properties/access/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards.properties.changes.properties.access,data:data217};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data217.brands !== undefined){
let data218 = data217.brands;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
const err615 = {instancePath:instancePath+"/guards/changes/access/brands",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/brands/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.access.properties.brands.type,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.brands,data:data218};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 > 1000000 || isNaN(data218)){
const err616 = {instancePath:instancePath+"/guards/changes/access/brands",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/brands/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.brands,data:data218};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(data218 < 0 || isNaN(data218)){
const err617 = {instancePath:instancePath+"/guards/changes/access/brands",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/brands/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.brands,data:data218};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
if(data217.percent !== undefined){
let data219 = data217.percent;
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 > 100 || isNaN(data219)){
const err618 = {instancePath:instancePath+"/guards/changes/access/percent",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.percent,data:data219};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data219 < 0 || isNaN(data219)){
const err619 = {instancePath:instancePath+"/guards/changes/access/percent",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.percent,data:data219};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
else {
const err620 = {instancePath:instancePath+"/guards/changes/access/percent",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.access.properties.percent.type,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.percent,data:data219};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data217.brandsPerHour !== undefined){
let data220 = data217.brandsPerHour;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
const err621 = {instancePath:instancePath+"/guards/changes/access/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/brandsPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.access.properties.brandsPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.brandsPerHour,data:data220};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 > 1000000 || isNaN(data220)){
const err622 = {instancePath:instancePath+"/guards/changes/access/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/brandsPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.brandsPerHour,data:data220};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(data220 < 0 || isNaN(data220)){
const err623 = {instancePath:instancePath+"/guards/changes/access/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/brandsPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.brandsPerHour,data:data220};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
}
if(data217.percentPerHour !== undefined){
let data221 = data217.percentPerHour;
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 > 100 || isNaN(data221)){
const err624 = {instancePath:instancePath+"/guards/changes/access/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/percentPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.percentPerHour,data:data221};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(data221 < 0 || isNaN(data221)){
const err625 = {instancePath:instancePath+"/guards/changes/access/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/percentPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.percentPerHour,data:data221};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
else {
const err626 = {instancePath:instancePath+"/guards/changes/access/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/access/properties/percentPerHour/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.access.properties.percentPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.access.properties.percentPerHour,data:data221};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
}
else {
const err627 = {instancePath:instancePath+"/guards/changes/access",schemaPath:"#/properties/guards/properties/changes/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.properties.changes.properties.access.type,parentSchema:schema40.properties.guards.properties.changes.properties.access,data:data217};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data211.money !== undefined){
let data222 = data211.money;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
for(const key57 in data222){
if(!((((key57 === "brands") || (key57 === "percent")) || (key57 === "brandsPerHour")) || (key57 === "percentPerHour"))){
const err628 = {instancePath:instancePath+"/guards/changes/money",schemaPath:"#/properties/guards/properties/changes/properties/money/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards.properties.changes.properties.money,data:data222};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data222.brands !== undefined){
let data223 = data222.brands;
if(!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223)))){
const err629 = {instancePath:instancePath+"/guards/changes/money/brands",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/brands/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.money.properties.brands.type,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.brands,data:data223};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 > 1000000 || isNaN(data223)){
const err630 = {instancePath:instancePath+"/guards/changes/money/brands",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/brands/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.brands,data:data223};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(data223 < 0 || isNaN(data223)){
const err631 = {instancePath:instancePath+"/guards/changes/money/brands",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/brands/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.brands,data:data223};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
if(data222.percent !== undefined){
let data224 = data222.percent;
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 > 100 || isNaN(data224)){
const err632 = {instancePath:instancePath+"/guards/changes/money/percent",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.percent,data:data224};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err633 = {instancePath:instancePath+"/guards/changes/money/percent",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.percent,data:data224};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
else {
const err634 = {instancePath:instancePath+"/guards/changes/money/percent",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.money.properties.percent.type,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.percent,data:data224};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data222.brandsPerHour !== undefined){
let data225 = data222.brandsPerHour;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
const err635 = {instancePath:instancePath+"/guards/changes/money/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/brandsPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.money.properties.brandsPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.brandsPerHour,data:data225};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 > 1000000 || isNaN(data225)){
const err636 = {instancePath:instancePath+"/guards/changes/money/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/brandsPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.brandsPerHour,data:data225};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(data225 < 0 || isNaN(data225)){
const err637 = {instancePath:instancePath+"/guards/changes/money/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/brandsPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.brandsPerHour,data:data225};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
if(data222.percentPerHour !== undefined){
let data226 = data222.percentPerHour;
if((typeof data226 == "number") && (isFinite(data226))){
if(data226 > 100 || isNaN(data226)){
const err638 = {instancePath:instancePath+"/guards/changes/money/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/percentPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.percentPerHour,data:data226};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(data226 < 0 || isNaN(data226)){
const err639 = {instancePath:instancePath+"/guards/changes/money/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/percentPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.percentPerHour,data:data226};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/guards/changes/money/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/money/properties/percentPerHour/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.money.properties.percentPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.money.properties.percentPerHour,data:data226};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
else {
const err641 = {instancePath:instancePath+"/guards/changes/money",schemaPath:"#/properties/guards/properties/changes/properties/money/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.properties.changes.properties.money.type,parentSchema:schema40.properties.guards.properties.changes.properties.money,data:data222};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data211.code !== undefined){
let data227 = data211.code;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key58 in data227){
if(!((((key58 === "brands") || (key58 === "percent")) || (key58 === "brandsPerHour")) || (key58 === "percentPerHour"))){
const err642 = {instancePath:instancePath+"/guards/changes/code",schemaPath:"#/properties/guards/properties/changes/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards.properties.changes.properties.code,data:data227};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data227.brands !== undefined){
let data228 = data227.brands;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err643 = {instancePath:instancePath+"/guards/changes/code/brands",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/brands/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.code.properties.brands.type,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.brands,data:data228};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 > 1000000 || isNaN(data228)){
const err644 = {instancePath:instancePath+"/guards/changes/code/brands",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/brands/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.brands,data:data228};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(data228 < 0 || isNaN(data228)){
const err645 = {instancePath:instancePath+"/guards/changes/code/brands",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/brands/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.brands,data:data228};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
}
if(data227.percent !== undefined){
let data229 = data227.percent;
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 > 100 || isNaN(data229)){
const err646 = {instancePath:instancePath+"/guards/changes/code/percent",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.percent,data:data229};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if(data229 < 0 || isNaN(data229)){
const err647 = {instancePath:instancePath+"/guards/changes/code/percent",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.percent,data:data229};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
else {
const err648 = {instancePath:instancePath+"/guards/changes/code/percent",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.code.properties.percent.type,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.percent,data:data229};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data227.brandsPerHour !== undefined){
let data230 = data227.brandsPerHour;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
const err649 = {instancePath:instancePath+"/guards/changes/code/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/brandsPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.code.properties.brandsPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.brandsPerHour,data:data230};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 > 1000000 || isNaN(data230)){
const err650 = {instancePath:instancePath+"/guards/changes/code/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/brandsPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.brandsPerHour,data:data230};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if(data230 < 0 || isNaN(data230)){
const err651 = {instancePath:instancePath+"/guards/changes/code/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/brandsPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.brandsPerHour,data:data230};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
if(data227.percentPerHour !== undefined){
let data231 = data227.percentPerHour;
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 > 100 || isNaN(data231)){
const err652 = {instancePath:instancePath+"/guards/changes/code/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/percentPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.percentPerHour,data:data231};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(data231 < 0 || isNaN(data231)){
const err653 = {instancePath:instancePath+"/guards/changes/code/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/percentPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.percentPerHour,data:data231};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
else {
const err654 = {instancePath:instancePath+"/guards/changes/code/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/code/properties/percentPerHour/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.code.properties.percentPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.code.properties.percentPerHour,data:data231};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
}
else {
const err655 = {instancePath:instancePath+"/guards/changes/code",schemaPath:"#/properties/guards/properties/changes/properties/code/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.properties.changes.properties.code.type,parentSchema:schema40.properties.guards.properties.changes.properties.code,data:data227};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data211.appearance !== undefined){
let data232 = data211.appearance;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key59 in data232){
if(!((((key59 === "brands") || (key59 === "percent")) || (key59 === "brandsPerHour")) || (key59 === "percentPerHour"))){
const err656 = {instancePath:instancePath+"/guards/changes/appearance",schemaPath:"#/properties/guards/properties/changes/properties/appearance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards.properties.changes.properties.appearance,data:data232};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data232.brands !== undefined){
let data233 = data232.brands;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
const err657 = {instancePath:instancePath+"/guards/changes/appearance/brands",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/brands/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.appearance.properties.brands.type,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.brands,data:data233};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 > 1000000 || isNaN(data233)){
const err658 = {instancePath:instancePath+"/guards/changes/appearance/brands",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/brands/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.brands,data:data233};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(data233 < 0 || isNaN(data233)){
const err659 = {instancePath:instancePath+"/guards/changes/appearance/brands",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/brands/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.brands,data:data233};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
}
if(data232.percent !== undefined){
let data234 = data232.percent;
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 > 100 || isNaN(data234)){
const err660 = {instancePath:instancePath+"/guards/changes/appearance/percent",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.percent,data:data234};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(data234 < 0 || isNaN(data234)){
const err661 = {instancePath:instancePath+"/guards/changes/appearance/percent",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.percent,data:data234};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
else {
const err662 = {instancePath:instancePath+"/guards/changes/appearance/percent",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/percent/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.appearance.properties.percent.type,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.percent,data:data234};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data232.brandsPerHour !== undefined){
let data235 = data232.brandsPerHour;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
const err663 = {instancePath:instancePath+"/guards/changes/appearance/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/brandsPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.guards.properties.changes.properties.appearance.properties.brandsPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.brandsPerHour,data:data235};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 > 1000000 || isNaN(data235)){
const err664 = {instancePath:instancePath+"/guards/changes/appearance/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/brandsPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.brandsPerHour,data:data235};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(data235 < 0 || isNaN(data235)){
const err665 = {instancePath:instancePath+"/guards/changes/appearance/brandsPerHour",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/brandsPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.brandsPerHour,data:data235};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
}
if(data232.percentPerHour !== undefined){
let data236 = data232.percentPerHour;
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 > 100 || isNaN(data236)){
const err666 = {instancePath:instancePath+"/guards/changes/appearance/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/percentPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.percentPerHour,data:data236};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(data236 < 0 || isNaN(data236)){
const err667 = {instancePath:instancePath+"/guards/changes/appearance/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/percentPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.percentPerHour,data:data236};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
else {
const err668 = {instancePath:instancePath+"/guards/changes/appearance/percentPerHour",schemaPath:"#/properties/guards/properties/changes/properties/appearance/properties/percentPerHour/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema40.properties.guards.properties.changes.properties.appearance.properties.percentPerHour.type,parentSchema:schema40.properties.guards.properties.changes.properties.appearance.properties.percentPerHour,data:data236};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/guards/changes/appearance",schemaPath:"#/properties/guards/properties/changes/properties/appearance/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.properties.changes.properties.appearance.type,parentSchema:schema40.properties.guards.properties.changes.properties.appearance,data:data232};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = {instancePath:instancePath+"/guards/changes",schemaPath:"#/properties/guards/properties/changes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.properties.changes.type,parentSchema:schema40.properties.guards.properties.changes,data:data211};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data206.approval !== undefined){
let data237 = data206.approval;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key60 in data237){
if(!(((key60 === "by") || (key60 === "trailer")) || (key60 === "secondPerson"))){
const err671 = {instancePath:instancePath+"/guards/approval",schemaPath:"#/properties/guards/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards.properties.approval,data:data237};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data237.by !== undefined){
let data238 = data237.by;
if(Array.isArray(data238)){
if(data238.length > 3){
const err672 = {instancePath:instancePath+"/guards/approval/by",schemaPath:"#/properties/guards/properties/approval/properties/by/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items",schema:3,parentSchema:schema40.properties.guards.properties.approval.properties.by,data:data238};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(data238.length < 1){
const err673 = {instancePath:instancePath+"/guards/approval/by",schemaPath:"#/properties/guards/properties/approval/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.guards.properties.approval.properties.by,data:data238};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
const len22 = data238.length;
for(let i31=0; i31<len22; i31++){
let data239 = data238[i31];
if(typeof data239 !== "string"){
const err674 = {instancePath:instancePath+"/guards/approval/by/" + i31,schemaPath:"#/properties/guards/properties/approval/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.guards.properties.approval.properties.by.items.type,parentSchema:schema40.properties.guards.properties.approval.properties.by.items,data:data239};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(!(((data239 === "console") || (data239 === "command")) || (data239 === "trailer"))){
const err675 = {instancePath:instancePath+"/guards/approval/by/" + i31,schemaPath:"#/properties/guards/properties/approval/properties/by/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.guards.properties.approval.properties.by.items.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.guards.properties.approval.properties.by.items.enum,parentSchema:schema40.properties.guards.properties.approval.properties.by.items,data:data239};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
}
else {
const err676 = {instancePath:instancePath+"/guards/approval/by",schemaPath:"#/properties/guards/properties/approval/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.guards.properties.approval.properties.by.type,parentSchema:schema40.properties.guards.properties.approval.properties.by,data:data238};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data237.trailer !== undefined){
let data240 = data237.trailer;
if(typeof data240 !== "string"){
const err677 = {instancePath:instancePath+"/guards/approval/trailer",schemaPath:"#/properties/guards/properties/approval/properties/trailer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.guards.properties.approval.properties.trailer.type,parentSchema:schema40.properties.guards.properties.approval.properties.trailer,data:data240};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
if(!((data240 === "any") || (data240 === "signed"))){
const err678 = {instancePath:instancePath+"/guards/approval/trailer",schemaPath:"#/properties/guards/properties/approval/properties/trailer/enum",keyword:"enum",params:{allowedValues: schema40.properties.guards.properties.approval.properties.trailer.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.guards.properties.approval.properties.trailer.enum,parentSchema:schema40.properties.guards.properties.approval.properties.trailer,data:data240};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data237.secondPerson !== undefined){
let data241 = data237.secondPerson;
if(typeof data241 !== "boolean"){
const err679 = {instancePath:instancePath+"/guards/approval/secondPerson",schemaPath:"#/properties/guards/properties/approval/properties/secondPerson/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.guards.properties.approval.properties.secondPerson.type,parentSchema:schema40.properties.guards.properties.approval.properties.secondPerson,data:data241};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
else {
const err680 = {instancePath:instancePath+"/guards/approval",schemaPath:"#/properties/guards/properties/approval/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.properties.approval.type,parentSchema:schema40.properties.guards.properties.approval,data:data237};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data206.selfHeal !== undefined){
let data242 = data206.selfHeal;
if(typeof data242 !== "boolean"){
const err681 = {instancePath:instancePath+"/guards/selfHeal",schemaPath:"#/properties/guards/properties/selfHeal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema40.properties.guards.properties.selfHeal.type,parentSchema:schema40.properties.guards.properties.selfHeal,data:data242};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data206.windows !== undefined){
let data243 = data206.windows;
if(Array.isArray(data243)){
if(data243.length > 20){
const err682 = {instancePath:instancePath+"/guards/windows",schemaPath:"#/properties/guards/properties/windows/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema40.properties.guards.properties.windows,data:data243};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
const len23 = data243.length;
for(let i32=0; i32<len23; i32++){
let data244 = data243[i32];
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.cron === undefined){
const err683 = {instancePath:instancePath+"/guards/windows/" + i32,schemaPath:"#/properties/guards/properties/windows/items/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema40.properties.guards.properties.windows.items.required,parentSchema:schema40.properties.guards.properties.windows.items,data:data244};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
for(const key61 in data244){
if(!((key61 === "cron") || (key61 === "timezone"))){
const err684 = {instancePath:instancePath+"/guards/windows/" + i32,schemaPath:"#/properties/guards/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.guards.properties.windows.items,data:data244};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data244.cron !== undefined){
let data245 = data244.cron;
if(typeof data245 === "string"){
if(func3(data245) > 200){
const err685 = {instancePath:instancePath+"/guards/windows/" + i32+"/cron",schemaPath:"#/properties/guards/properties/windows/items/properties/cron/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema40.properties.guards.properties.windows.items.properties.cron,data:data245};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(!pattern128.test(data245)){
const err686 = {instancePath:instancePath+"/guards/windows/" + i32+"/cron",schemaPath:"#/properties/guards/properties/windows/items/properties/cron/pattern",keyword:"pattern",params:{pattern: "^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$"},message:"must match pattern \""+"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$"+"\"",schema:"^[-0-9A-Za-z*/,]+( [-0-9A-Za-z*/,]+){4}$",parentSchema:schema40.properties.guards.properties.windows.items.properties.cron,data:data245};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
else {
const err687 = {instancePath:instancePath+"/guards/windows/" + i32+"/cron",schemaPath:"#/properties/guards/properties/windows/items/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.guards.properties.windows.items.properties.cron.type,parentSchema:schema40.properties.guards.properties.windows.items.properties.cron,data:data245};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data244.timezone !== undefined){
let data246 = data244.timezone;
if(typeof data246 === "string"){
if(func3(data246) > 64){
const err688 = {instancePath:instancePath+"/guards/windows/" + i32+"/timezone",schemaPath:"#/properties/guards/properties/windows/items/properties/timezone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema40.properties.guards.properties.windows.items.properties.timezone,data:data246};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
if(func3(data246) < 1){
const err689 = {instancePath:instancePath+"/guards/windows/" + i32+"/timezone",schemaPath:"#/properties/guards/properties/windows/items/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.guards.properties.windows.items.properties.timezone,data:data246};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
else {
const err690 = {instancePath:instancePath+"/guards/windows/" + i32+"/timezone",schemaPath:"#/properties/guards/properties/windows/items/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.guards.properties.windows.items.properties.timezone.type,parentSchema:schema40.properties.guards.properties.windows.items.properties.timezone,data:data246};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
}
else {
const err691 = {instancePath:instancePath+"/guards/windows/" + i32,schemaPath:"#/properties/guards/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.properties.windows.items.type,parentSchema:schema40.properties.guards.properties.windows.items,data:data244};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
else {
const err692 = {instancePath:instancePath+"/guards/windows",schemaPath:"#/properties/guards/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.guards.properties.windows.type,parentSchema:schema40.properties.guards.properties.windows,data:data243};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
}
else {
const err693 = {instancePath:instancePath+"/guards",schemaPath:"#/properties/guards/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.guards.type,parentSchema:schema40.properties.guards,data:data206};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data.mail !== undefined){
let data247 = data.mail;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.host === undefined){
const err694 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'",schema:schema40.properties.mail.required,parentSchema:schema40.properties.mail,data:data247};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(data247.from === undefined){
const err695 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema40.properties.mail.required,parentSchema:schema40.properties.mail,data:data247};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
for(const key62 in data247){
if(!(((((((key62 === "host") || (key62 === "port")) || (key62 === "username")) || (key62 === "password")) || (key62 === "from")) || (key62 === "name")) || (key62 === "ca"))){
const err696 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.mail,data:data247};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data247.host !== undefined){
let data248 = data247.host;
if(typeof data248 === "string"){
if(func3(data248) > 253){
const err697 = {instancePath:instancePath+"/mail/host",schemaPath:"#/properties/mail/properties/host/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema40.properties.mail.properties.host,data:data248};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if(func3(data248) < 1){
const err698 = {instancePath:instancePath+"/mail/host",schemaPath:"#/properties/mail/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.mail.properties.host,data:data248};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
else {
const err699 = {instancePath:instancePath+"/mail/host",schemaPath:"#/properties/mail/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mail.properties.host.type,parentSchema:schema40.properties.mail.properties.host,data:data248};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data247.port !== undefined){
let data249 = data247.port;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
const err700 = {instancePath:instancePath+"/mail/port",schemaPath:"#/properties/mail/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.mail.properties.port.type,parentSchema:schema40.properties.mail.properties.port,data:data249};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 > 65535 || isNaN(data249)){
const err701 = {instancePath:instancePath+"/mail/port",schemaPath:"#/properties/mail/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema40.properties.mail.properties.port,data:data249};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
if(data249 < 1 || isNaN(data249)){
const err702 = {instancePath:instancePath+"/mail/port",schemaPath:"#/properties/mail/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.mail.properties.port,data:data249};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
}
if(data247.username !== undefined){
let data250 = data247.username;
if(typeof data250 === "string"){
if(!pattern2.test(data250)){
const err703 = {instancePath:instancePath+"/mail/username",schemaPath:"#/properties/mail/properties/username/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]{1,200}$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]{1,200}$"+"\"",schema:"^[^\\u0000-\\u001f\\u007f]{1,200}$",parentSchema:schema40.properties.mail.properties.username,data:data250};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
else {
const err704 = {instancePath:instancePath+"/mail/username",schemaPath:"#/properties/mail/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mail.properties.username.type,parentSchema:schema40.properties.mail.properties.username,data:data250};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data247.password !== undefined){
let data251 = data247.password;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(Object.keys(data251).length > 1){
const err705 = {instancePath:instancePath+"/mail/password",schemaPath:"#/properties/mail/properties/password/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.mail.properties.password,data:data251};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if(Object.keys(data251).length < 1){
const err706 = {instancePath:instancePath+"/mail/password",schemaPath:"#/properties/mail/properties/password/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.mail.properties.password,data:data251};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
for(const key63 in data251){
if(!((key63 === "env") || (key63 === "file"))){
const err707 = {instancePath:instancePath+"/mail/password",schemaPath:"#/properties/mail/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.mail.properties.password,data:data251};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data251.env !== undefined){
let data252 = data251.env;
if(typeof data252 === "string"){
if(!pattern4.test(data252)){
const err708 = {instancePath:instancePath+"/mail/password/env",schemaPath:"#/properties/mail/properties/password/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.mail.properties.password.properties.env,data:data252};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
else {
const err709 = {instancePath:instancePath+"/mail/password/env",schemaPath:"#/properties/mail/properties/password/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mail.properties.password.properties.env.type,parentSchema:schema40.properties.mail.properties.password.properties.env,data:data252};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data251.file !== undefined){
let data253 = data251.file;
if(typeof data253 === "string"){
if(func3(data253) > 500){
const err710 = {instancePath:instancePath+"/mail/password/file",schemaPath:"#/properties/mail/properties/password/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.mail.properties.password.properties.file,data:data253};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(func3(data253) < 1){
const err711 = {instancePath:instancePath+"/mail/password/file",schemaPath:"#/properties/mail/properties/password/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.mail.properties.password.properties.file,data:data253};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
else {
const err712 = {instancePath:instancePath+"/mail/password/file",schemaPath:"#/properties/mail/properties/password/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mail.properties.password.properties.file.type,parentSchema:schema40.properties.mail.properties.password.properties.file,data:data253};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
}
else {
const err713 = {instancePath:instancePath+"/mail/password",schemaPath:"#/properties/mail/properties/password/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.mail.properties.password.type,parentSchema:schema40.properties.mail.properties.password,data:data251};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data247.from !== undefined){
let data254 = data247.from;
if(typeof data254 === "string"){
if(func3(data254) > 254){
const err714 = {instancePath:instancePath+"/mail/from",schemaPath:"#/properties/mail/properties/from/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema40.properties.mail.properties.from,data:data254};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
if(!pattern30.test(data254)){
const err715 = {instancePath:instancePath+"/mail/from",schemaPath:"#/properties/mail/properties/from/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",schema:"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",parentSchema:schema40.properties.mail.properties.from,data:data254};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
else {
const err716 = {instancePath:instancePath+"/mail/from",schemaPath:"#/properties/mail/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mail.properties.from.type,parentSchema:schema40.properties.mail.properties.from,data:data254};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data247.name !== undefined){
let data255 = data247.name;
if(typeof data255 === "string"){
if(func3(data255) > 253){
const err717 = {instancePath:instancePath+"/mail/name",schemaPath:"#/properties/mail/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters",schema:253,parentSchema:schema40.properties.mail.properties.name,data:data255};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(!pattern36.test(data255)){
const err718 = {instancePath:instancePath+"/mail/name",schemaPath:"#/properties/mail/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$",parentSchema:schema40.properties.mail.properties.name,data:data255};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
else {
const err719 = {instancePath:instancePath+"/mail/name",schemaPath:"#/properties/mail/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mail.properties.name.type,parentSchema:schema40.properties.mail.properties.name,data:data255};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data247.ca !== undefined){
let data256 = data247.ca;
if(typeof data256 === "string"){
if(func3(data256) > 500){
const err720 = {instancePath:instancePath+"/mail/ca",schemaPath:"#/properties/mail/properties/ca/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.mail.properties.ca,data:data256};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
if(func3(data256) < 1){
const err721 = {instancePath:instancePath+"/mail/ca",schemaPath:"#/properties/mail/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.mail.properties.ca,data:data256};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
else {
const err722 = {instancePath:instancePath+"/mail/ca",schemaPath:"#/properties/mail/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.mail.properties.ca.type,parentSchema:schema40.properties.mail.properties.ca,data:data256};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
}
else {
const err723 = {instancePath:instancePath+"/mail",schemaPath:"#/properties/mail/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.mail.type,parentSchema:schema40.properties.mail,data:data247};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data.emails !== undefined){
let data257 = data.emails;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
for(const key64 in data257){
if(!((((key64 === "unconfirmedPerDay") || (key64 === "addressPerHour")) || (key64 === "customerPerHour")) || (key64 === "portalPerHour"))){
const err724 = {instancePath:instancePath+"/emails",schemaPath:"#/properties/emails/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.emails,data:data257};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data257.unconfirmedPerDay !== undefined){
let data258 = data257.unconfirmedPerDay;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
const err725 = {instancePath:instancePath+"/emails/unconfirmedPerDay",schemaPath:"#/properties/emails/properties/unconfirmedPerDay/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.emails.properties.unconfirmedPerDay.type,parentSchema:schema40.properties.emails.properties.unconfirmedPerDay,data:data258};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 1000 || isNaN(data258)){
const err726 = {instancePath:instancePath+"/emails/unconfirmedPerDay",schemaPath:"#/properties/emails/properties/unconfirmedPerDay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema40.properties.emails.properties.unconfirmedPerDay,data:data258};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
if(data258 < 1 || isNaN(data258)){
const err727 = {instancePath:instancePath+"/emails/unconfirmedPerDay",schemaPath:"#/properties/emails/properties/unconfirmedPerDay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.emails.properties.unconfirmedPerDay,data:data258};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
}
if(data257.addressPerHour !== undefined){
let data259 = data257.addressPerHour;
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
const err728 = {instancePath:instancePath+"/emails/addressPerHour",schemaPath:"#/properties/emails/properties/addressPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.emails.properties.addressPerHour.type,parentSchema:schema40.properties.emails.properties.addressPerHour,data:data259};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 > 10000 || isNaN(data259)){
const err729 = {instancePath:instancePath+"/emails/addressPerHour",schemaPath:"#/properties/emails/properties/addressPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema40.properties.emails.properties.addressPerHour,data:data259};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
if(data259 < 1 || isNaN(data259)){
const err730 = {instancePath:instancePath+"/emails/addressPerHour",schemaPath:"#/properties/emails/properties/addressPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.emails.properties.addressPerHour,data:data259};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
}
if(data257.customerPerHour !== undefined){
let data260 = data257.customerPerHour;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
const err731 = {instancePath:instancePath+"/emails/customerPerHour",schemaPath:"#/properties/emails/properties/customerPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.emails.properties.customerPerHour.type,parentSchema:schema40.properties.emails.properties.customerPerHour,data:data260};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 > 100000 || isNaN(data260)){
const err732 = {instancePath:instancePath+"/emails/customerPerHour",schemaPath:"#/properties/emails/properties/customerPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema40.properties.emails.properties.customerPerHour,data:data260};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if(data260 < 1 || isNaN(data260)){
const err733 = {instancePath:instancePath+"/emails/customerPerHour",schemaPath:"#/properties/emails/properties/customerPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.emails.properties.customerPerHour,data:data260};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
}
if(data257.portalPerHour !== undefined){
let data261 = data257.portalPerHour;
if(!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))){
const err734 = {instancePath:instancePath+"/emails/portalPerHour",schemaPath:"#/properties/emails/properties/portalPerHour/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.emails.properties.portalPerHour.type,parentSchema:schema40.properties.emails.properties.portalPerHour,data:data261};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
if((typeof data261 == "number") && (isFinite(data261))){
if(data261 > 10000000 || isNaN(data261)){
const err735 = {instancePath:instancePath+"/emails/portalPerHour",schemaPath:"#/properties/emails/properties/portalPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},message:"must be <= 10000000",schema:10000000,parentSchema:schema40.properties.emails.properties.portalPerHour,data:data261};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
if(data261 < 1 || isNaN(data261)){
const err736 = {instancePath:instancePath+"/emails/portalPerHour",schemaPath:"#/properties/emails/properties/portalPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.emails.properties.portalPerHour,data:data261};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
}
}
else {
const err737 = {instancePath:instancePath+"/emails",schemaPath:"#/properties/emails/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.emails.type,parentSchema:schema40.properties.emails,data:data257};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data.customers !== undefined){
let data262 = data.customers;
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
for(const key65 in data262){
if(!(((((key65 === "recentProof") || (key65 === "proofAbove")) || (key65 === "pendingPayments")) || (key65 === "pendingAmount")) || (key65 === "refusedDestinations"))){
const err738 = {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.customers,data:data262};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data262.recentProof !== undefined){
let data263 = data262.recentProof;
if(typeof data263 === "string"){
if(!pattern57.test(data263)){
const err739 = {instancePath:instancePath+"/customers/recentProof",schemaPath:"#/properties/customers/properties/recentProof/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(s|m|h)$"},message:"must match pattern \""+"^[1-9][0-9]{0,5}(s|m|h)$"+"\"",schema:"^[1-9][0-9]{0,5}(s|m|h)$",parentSchema:schema40.properties.customers.properties.recentProof,data:data263};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
else {
const err740 = {instancePath:instancePath+"/customers/recentProof",schemaPath:"#/properties/customers/properties/recentProof/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.customers.properties.recentProof.type,parentSchema:schema40.properties.customers.properties.recentProof,data:data263};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data262.proofAbove !== undefined){
let data264 = data262.proofAbove;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
const err741 = {instancePath:instancePath+"/customers/proofAbove",schemaPath:"#/properties/customers/properties/proofAbove/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.customers.properties.proofAbove.type,parentSchema:schema40.properties.customers.properties.proofAbove,data:data264};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 > 1000000 || isNaN(data264)){
const err742 = {instancePath:instancePath+"/customers/proofAbove",schemaPath:"#/properties/customers/properties/proofAbove/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000",schema:1000000,parentSchema:schema40.properties.customers.properties.proofAbove,data:data264};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data264 < 0 || isNaN(data264)){
const err743 = {instancePath:instancePath+"/customers/proofAbove",schemaPath:"#/properties/customers/properties/proofAbove/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema40.properties.customers.properties.proofAbove,data:data264};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
}
if(data262.pendingPayments !== undefined){
let data265 = data262.pendingPayments;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
const err744 = {instancePath:instancePath+"/customers/pendingPayments",schemaPath:"#/properties/customers/properties/pendingPayments/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.customers.properties.pendingPayments.type,parentSchema:schema40.properties.customers.properties.pendingPayments,data:data265};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 > 1000 || isNaN(data265)){
const err745 = {instancePath:instancePath+"/customers/pendingPayments",schemaPath:"#/properties/customers/properties/pendingPayments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema40.properties.customers.properties.pendingPayments,data:data265};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
if(data265 < 1 || isNaN(data265)){
const err746 = {instancePath:instancePath+"/customers/pendingPayments",schemaPath:"#/properties/customers/properties/pendingPayments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.customers.properties.pendingPayments,data:data265};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
}
if(data262.pendingAmount !== undefined){
let data266 = data262.pendingAmount;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
const err747 = {instancePath:instancePath+"/customers/pendingAmount",schemaPath:"#/properties/customers/properties/pendingAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.customers.properties.pendingAmount.type,parentSchema:schema40.properties.customers.properties.pendingAmount,data:data266};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 > 1000000000 || isNaN(data266)){
const err748 = {instancePath:instancePath+"/customers/pendingAmount",schemaPath:"#/properties/customers/properties/pendingAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000",schema:1000000000,parentSchema:schema40.properties.customers.properties.pendingAmount,data:data266};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(data266 < 1 || isNaN(data266)){
const err749 = {instancePath:instancePath+"/customers/pendingAmount",schemaPath:"#/properties/customers/properties/pendingAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.customers.properties.pendingAmount,data:data266};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
}
if(data262.refusedDestinations !== undefined){
let data267 = data262.refusedDestinations;
if(Array.isArray(data267)){
if(data267.length > 500){
const err750 = {instancePath:instancePath+"/customers/refusedDestinations",schemaPath:"#/properties/customers/properties/refusedDestinations/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema40.properties.customers.properties.refusedDestinations,data:data267};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
const len24 = data267.length;
for(let i33=0; i33<len24; i33++){
let data268 = data267[i33];
if(typeof data268 === "string"){
if(!pattern134.test(data268)){
const err751 = {instancePath:instancePath+"/customers/refusedDestinations/" + i33,schemaPath:"#/properties/customers/properties/refusedDestinations/items/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,14}$"},message:"must match pattern \""+"^[1-9][0-9]{0,14}$"+"\"",schema:"^[1-9][0-9]{0,14}$",parentSchema:schema40.properties.customers.properties.refusedDestinations.items,data:data268};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
else {
const err752 = {instancePath:instancePath+"/customers/refusedDestinations/" + i33,schemaPath:"#/properties/customers/properties/refusedDestinations/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.customers.properties.refusedDestinations.items.type,parentSchema:schema40.properties.customers.properties.refusedDestinations.items,data:data268};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
}
else {
const err753 = {instancePath:instancePath+"/customers/refusedDestinations",schemaPath:"#/properties/customers/properties/refusedDestinations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.customers.properties.refusedDestinations.type,parentSchema:schema40.properties.customers.properties.refusedDestinations,data:data267};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
}
else {
const err754 = {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.customers.type,parentSchema:schema40.properties.customers,data:data262};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data.notify !== undefined){
let data269 = data.notify;
if(Array.isArray(data269)){
if(data269.length > 20){
const err755 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema40.properties.notify,data:data269};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
const len25 = data269.length;
for(let i34=0; i34<len25; i34++){
let data270 = data269[i34];
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(Object.keys(data270).length < 1){
const err756 = {instancePath:instancePath+"/notify/" + i34,schemaPath:"#/properties/notify/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.notify.items,data:data270};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
for(const key66 in data270){
if(!(((((key66 === "webhook") || (key66 === "secret")) || (key66 === "email")) || (key66 === "slack")) || (key66 === "on"))){
const err757 = {instancePath:instancePath+"/notify/" + i34,schemaPath:"#/properties/notify/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.notify.items,data:data270};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
if(data270.webhook !== undefined){
let data271 = data270.webhook;
if(typeof data271 === "string"){
if(!pattern61.test(data271)){
const err758 = {instancePath:instancePath+"/notify/" + i34+"/webhook",schemaPath:"#/properties/notify/items/properties/webhook/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.notify.items.properties.webhook,data:data271};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
else {
const err759 = {instancePath:instancePath+"/notify/" + i34+"/webhook",schemaPath:"#/properties/notify/items/properties/webhook/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.notify.items.properties.webhook.type,parentSchema:schema40.properties.notify.items.properties.webhook,data:data271};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
if(data270.secret !== undefined){
let data272 = data270.secret;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(Object.keys(data272).length > 1){
const err760 = {instancePath:instancePath+"/notify/" + i34+"/secret",schemaPath:"#/properties/notify/items/properties/secret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.notify.items.properties.secret,data:data272};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(Object.keys(data272).length < 1){
const err761 = {instancePath:instancePath+"/notify/" + i34+"/secret",schemaPath:"#/properties/notify/items/properties/secret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.notify.items.properties.secret,data:data272};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
for(const key67 in data272){
if(!((key67 === "env") || (key67 === "file"))){
const err762 = {instancePath:instancePath+"/notify/" + i34+"/secret",schemaPath:"#/properties/notify/items/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.notify.items.properties.secret,data:data272};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data272.env !== undefined){
let data273 = data272.env;
if(typeof data273 === "string"){
if(!pattern4.test(data273)){
const err763 = {instancePath:instancePath+"/notify/" + i34+"/secret/env",schemaPath:"#/properties/notify/items/properties/secret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.notify.items.properties.secret.properties.env,data:data273};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/notify/" + i34+"/secret/env",schemaPath:"#/properties/notify/items/properties/secret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.notify.items.properties.secret.properties.env.type,parentSchema:schema40.properties.notify.items.properties.secret.properties.env,data:data273};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data272.file !== undefined){
let data274 = data272.file;
if(typeof data274 === "string"){
if(func3(data274) > 500){
const err765 = {instancePath:instancePath+"/notify/" + i34+"/secret/file",schemaPath:"#/properties/notify/items/properties/secret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.notify.items.properties.secret.properties.file,data:data274};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
if(func3(data274) < 1){
const err766 = {instancePath:instancePath+"/notify/" + i34+"/secret/file",schemaPath:"#/properties/notify/items/properties/secret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.notify.items.properties.secret.properties.file,data:data274};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
else {
const err767 = {instancePath:instancePath+"/notify/" + i34+"/secret/file",schemaPath:"#/properties/notify/items/properties/secret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.notify.items.properties.secret.properties.file.type,parentSchema:schema40.properties.notify.items.properties.secret.properties.file,data:data274};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
}
else {
const err768 = {instancePath:instancePath+"/notify/" + i34+"/secret",schemaPath:"#/properties/notify/items/properties/secret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.notify.items.properties.secret.type,parentSchema:schema40.properties.notify.items.properties.secret,data:data272};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data270.email !== undefined){
let data275 = data270.email;
if(typeof data275 === "string"){
if(func3(data275) > 254){
const err769 = {instancePath:instancePath+"/notify/" + i34+"/email",schemaPath:"#/properties/notify/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",schema:254,parentSchema:schema40.properties.notify.items.properties.email,data:data275};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
if(!pattern30.test(data275)){
const err770 = {instancePath:instancePath+"/notify/" + i34+"/email",schemaPath:"#/properties/notify/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\"",schema:"^[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,189}$",parentSchema:schema40.properties.notify.items.properties.email,data:data275};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
else {
const err771 = {instancePath:instancePath+"/notify/" + i34+"/email",schemaPath:"#/properties/notify/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.notify.items.properties.email.type,parentSchema:schema40.properties.notify.items.properties.email,data:data275};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data270.slack !== undefined){
let data276 = data270.slack;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if(Object.keys(data276).length > 1){
const err772 = {instancePath:instancePath+"/notify/" + i34+"/slack",schemaPath:"#/properties/notify/items/properties/slack/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.notify.items.properties.slack,data:data276};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
if(Object.keys(data276).length < 1){
const err773 = {instancePath:instancePath+"/notify/" + i34+"/slack",schemaPath:"#/properties/notify/items/properties/slack/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.notify.items.properties.slack,data:data276};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
for(const key68 in data276){
if(!((key68 === "env") || (key68 === "file"))){
const err774 = {instancePath:instancePath+"/notify/" + i34+"/slack",schemaPath:"#/properties/notify/items/properties/slack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.notify.items.properties.slack,data:data276};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data276.env !== undefined){
let data277 = data276.env;
if(typeof data277 === "string"){
if(!pattern4.test(data277)){
const err775 = {instancePath:instancePath+"/notify/" + i34+"/slack/env",schemaPath:"#/properties/notify/items/properties/slack/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.notify.items.properties.slack.properties.env,data:data277};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
else {
const err776 = {instancePath:instancePath+"/notify/" + i34+"/slack/env",schemaPath:"#/properties/notify/items/properties/slack/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.notify.items.properties.slack.properties.env.type,parentSchema:schema40.properties.notify.items.properties.slack.properties.env,data:data277};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data276.file !== undefined){
let data278 = data276.file;
if(typeof data278 === "string"){
if(func3(data278) > 500){
const err777 = {instancePath:instancePath+"/notify/" + i34+"/slack/file",schemaPath:"#/properties/notify/items/properties/slack/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.notify.items.properties.slack.properties.file,data:data278};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
if(func3(data278) < 1){
const err778 = {instancePath:instancePath+"/notify/" + i34+"/slack/file",schemaPath:"#/properties/notify/items/properties/slack/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.notify.items.properties.slack.properties.file,data:data278};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
else {
const err779 = {instancePath:instancePath+"/notify/" + i34+"/slack/file",schemaPath:"#/properties/notify/items/properties/slack/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.notify.items.properties.slack.properties.file.type,parentSchema:schema40.properties.notify.items.properties.slack.properties.file,data:data278};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
}
else {
const err780 = {instancePath:instancePath+"/notify/" + i34+"/slack",schemaPath:"#/properties/notify/items/properties/slack/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.notify.items.properties.slack.type,parentSchema:schema40.properties.notify.items.properties.slack,data:data276};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data270.on !== undefined){
let data279 = data270.on;
if(Array.isArray(data279)){
if(data279.length < 1){
const err781 = {instancePath:instancePath+"/notify/" + i34+"/on",schemaPath:"#/properties/notify/items/properties/on/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.notify.items.properties.on,data:data279};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
const len26 = data279.length;
for(let i35=0; i35<len26; i35++){
let data280 = data279[i35];
if(!((((((((data280 === "applied") || (data280 === "failed")) || (data280 === "blocked")) || (data280 === "drift")) || (data280 === "domain-lost")) || (data280 === "certificate-failed")) || (data280 === "certificate-expiring")) || (data280 === "impaired"))){
const err782 = {instancePath:instancePath+"/notify/" + i34+"/on/" + i35,schemaPath:"#/properties/notify/items/properties/on/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.notify.items.properties.on.items.enum},message:"must be equal to one of the allowed values",schema:schema40.properties.notify.items.properties.on.items.enum,parentSchema:schema40.properties.notify.items.properties.on.items,data:data280};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
let i36 = data279.length;
let j9;
if(i36 > 1){
outer1:
for(;i36--;){
for(j9 = i36; j9--;){
if(func0(data279[i36], data279[j9])){
const err783 = {instancePath:instancePath+"/notify/" + i34+"/on",schemaPath:"#/properties/notify/items/properties/on/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i36+" are identical)",schema:true,parentSchema:schema40.properties.notify.items.properties.on,data:data279};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err784 = {instancePath:instancePath+"/notify/" + i34+"/on",schemaPath:"#/properties/notify/items/properties/on/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.notify.items.properties.on.type,parentSchema:schema40.properties.notify.items.properties.on,data:data279};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
else {
const err785 = {instancePath:instancePath+"/notify/" + i34,schemaPath:"#/properties/notify/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.notify.items.type,parentSchema:schema40.properties.notify.items,data:data270};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
}
else {
const err786 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.notify.type,parentSchema:schema40.properties.notify,data:data269};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
if(data.audit !== undefined){
let data281 = data.audit;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key69 in data281){
if(!(key69 === "stream")){
const err787 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.audit,data:data281};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data281.stream !== undefined){
let data282 = data281.stream;
if(Array.isArray(data282)){
if(data282.length > 10){
const err788 = {instancePath:instancePath+"/audit/stream",schemaPath:"#/properties/audit/properties/stream/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items",schema:10,parentSchema:schema40.properties.audit.properties.stream,data:data282};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
const len27 = data282.length;
for(let i37=0; i37<len27; i37++){
let data283 = data282[i37];
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
if(Object.keys(data283).length < 1){
const err789 = {instancePath:instancePath+"/audit/stream/" + i37,schemaPath:"#/properties/audit/properties/stream/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.audit.properties.stream.items,data:data283};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
for(const key70 in data283){
if(!(((((key70 === "file") || (key70 === "syslog")) || (key70 === "ca")) || (key70 === "webhook")) || (key70 === "secret"))){
const err790 = {instancePath:instancePath+"/audit/stream/" + i37,schemaPath:"#/properties/audit/properties/stream/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.audit.properties.stream.items,data:data283};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
if(data283.file !== undefined){
let data284 = data283.file;
if(typeof data284 === "string"){
if(func3(data284) > 500){
const err791 = {instancePath:instancePath+"/audit/stream/" + i37+"/file",schemaPath:"#/properties/audit/properties/stream/items/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.audit.properties.stream.items.properties.file,data:data284};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
if(func3(data284) < 1){
const err792 = {instancePath:instancePath+"/audit/stream/" + i37+"/file",schemaPath:"#/properties/audit/properties/stream/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.audit.properties.stream.items.properties.file,data:data284};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
else {
const err793 = {instancePath:instancePath+"/audit/stream/" + i37+"/file",schemaPath:"#/properties/audit/properties/stream/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.audit.properties.stream.items.properties.file.type,parentSchema:schema40.properties.audit.properties.stream.items.properties.file,data:data284};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data283.syslog !== undefined){
let data285 = data283.syslog;
if(typeof data285 === "string"){
if(func3(data285) > 300){
const err794 = {instancePath:instancePath+"/audit/stream/" + i37+"/syslog",schemaPath:"#/properties/audit/properties/stream/items/properties/syslog/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema40.properties.audit.properties.stream.items.properties.syslog,data:data285};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
if(!pattern139.test(data285)){
const err795 = {instancePath:instancePath+"/audit/stream/" + i37+"/syslog",schemaPath:"#/properties/audit/properties/stream/items/properties/syslog/pattern",keyword:"pattern",params:{pattern: "^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$"},message:"must match pattern \""+"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$"+"\"",schema:"^(tls|tcp|udp)://[^\\s/?#@]+:[0-9]{1,5}$",parentSchema:schema40.properties.audit.properties.stream.items.properties.syslog,data:data285};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
else {
const err796 = {instancePath:instancePath+"/audit/stream/" + i37+"/syslog",schemaPath:"#/properties/audit/properties/stream/items/properties/syslog/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.audit.properties.stream.items.properties.syslog.type,parentSchema:schema40.properties.audit.properties.stream.items.properties.syslog,data:data285};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data283.ca !== undefined){
let data286 = data283.ca;
if(typeof data286 === "string"){
if(func3(data286) > 500){
const err797 = {instancePath:instancePath+"/audit/stream/" + i37+"/ca",schemaPath:"#/properties/audit/properties/stream/items/properties/ca/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.audit.properties.stream.items.properties.ca,data:data286};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
if(func3(data286) < 1){
const err798 = {instancePath:instancePath+"/audit/stream/" + i37+"/ca",schemaPath:"#/properties/audit/properties/stream/items/properties/ca/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.audit.properties.stream.items.properties.ca,data:data286};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
else {
const err799 = {instancePath:instancePath+"/audit/stream/" + i37+"/ca",schemaPath:"#/properties/audit/properties/stream/items/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.audit.properties.stream.items.properties.ca.type,parentSchema:schema40.properties.audit.properties.stream.items.properties.ca,data:data286};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data283.webhook !== undefined){
let data287 = data283.webhook;
if(typeof data287 === "string"){
if(!pattern61.test(data287)){
const err800 = {instancePath:instancePath+"/audit/stream/" + i37+"/webhook",schemaPath:"#/properties/audit/properties/stream/items/properties/webhook/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.audit.properties.stream.items.properties.webhook,data:data287};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
else {
const err801 = {instancePath:instancePath+"/audit/stream/" + i37+"/webhook",schemaPath:"#/properties/audit/properties/stream/items/properties/webhook/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.audit.properties.stream.items.properties.webhook.type,parentSchema:schema40.properties.audit.properties.stream.items.properties.webhook,data:data287};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data283.secret !== undefined){
let data288 = data283.secret;
if(data288 && typeof data288 == "object" && !Array.isArray(data288)){
if(Object.keys(data288).length > 1){
const err802 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.audit.properties.stream.items.properties.secret,data:data288};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(Object.keys(data288).length < 1){
const err803 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.audit.properties.stream.items.properties.secret,data:data288};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
for(const key71 in data288){
if(!((key71 === "env") || (key71 === "file"))){
const err804 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.audit.properties.stream.items.properties.secret,data:data288};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data288.env !== undefined){
let data289 = data288.env;
if(typeof data289 === "string"){
if(!pattern4.test(data289)){
const err805 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret/env",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.audit.properties.stream.items.properties.secret.properties.env,data:data289};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
else {
const err806 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret/env",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.audit.properties.stream.items.properties.secret.properties.env.type,parentSchema:schema40.properties.audit.properties.stream.items.properties.secret.properties.env,data:data289};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data288.file !== undefined){
let data290 = data288.file;
if(typeof data290 === "string"){
if(func3(data290) > 500){
const err807 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret/file",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.audit.properties.stream.items.properties.secret.properties.file,data:data290};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
if(func3(data290) < 1){
const err808 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret/file",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.audit.properties.stream.items.properties.secret.properties.file,data:data290};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
else {
const err809 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret/file",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.audit.properties.stream.items.properties.secret.properties.file.type,parentSchema:schema40.properties.audit.properties.stream.items.properties.secret.properties.file,data:data290};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
}
else {
const err810 = {instancePath:instancePath+"/audit/stream/" + i37+"/secret",schemaPath:"#/properties/audit/properties/stream/items/properties/secret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.audit.properties.stream.items.properties.secret.type,parentSchema:schema40.properties.audit.properties.stream.items.properties.secret,data:data288};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
}
else {
const err811 = {instancePath:instancePath+"/audit/stream/" + i37,schemaPath:"#/properties/audit/properties/stream/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.audit.properties.stream.items.type,parentSchema:schema40.properties.audit.properties.stream.items,data:data283};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
}
else {
const err812 = {instancePath:instancePath+"/audit/stream",schemaPath:"#/properties/audit/properties/stream/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.audit.properties.stream.type,parentSchema:schema40.properties.audit.properties.stream,data:data282};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
}
else {
const err813 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.audit.type,parentSchema:schema40.properties.audit,data:data281};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data.hooks !== undefined){
let data291 = data.hooks;
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
for(const key72 in data291){
if(!(((key72 === "signup") || (key72 === "phone")) || (key72 === "scan"))){
const err814 = {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.hooks,data:data291};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data291.signup !== undefined){
let data292 = data291.signup;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.url === undefined){
const err815 = {instancePath:instancePath+"/hooks/signup",schemaPath:"#/properties/hooks/properties/signup/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema40.properties.hooks.properties.signup.required,parentSchema:schema40.properties.hooks.properties.signup,data:data292};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
for(const key73 in data292){
if(!((key73 === "url") || (key73 === "secret"))){
const err816 = {instancePath:instancePath+"/hooks/signup",schemaPath:"#/properties/hooks/properties/signup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.hooks.properties.signup,data:data292};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data292.url !== undefined){
let data293 = data292.url;
if(typeof data293 === "string"){
if(!pattern61.test(data293)){
const err817 = {instancePath:instancePath+"/hooks/signup/url",schemaPath:"#/properties/hooks/properties/signup/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.hooks.properties.signup.properties.url,data:data293};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
else {
const err818 = {instancePath:instancePath+"/hooks/signup/url",schemaPath:"#/properties/hooks/properties/signup/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.signup.properties.url.type,parentSchema:schema40.properties.hooks.properties.signup.properties.url,data:data293};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data292.secret !== undefined){
let data294 = data292.secret;
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
if(Object.keys(data294).length > 1){
const err819 = {instancePath:instancePath+"/hooks/signup/secret",schemaPath:"#/properties/hooks/properties/signup/properties/secret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.hooks.properties.signup.properties.secret,data:data294};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
if(Object.keys(data294).length < 1){
const err820 = {instancePath:instancePath+"/hooks/signup/secret",schemaPath:"#/properties/hooks/properties/signup/properties/secret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.hooks.properties.signup.properties.secret,data:data294};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
for(const key74 in data294){
if(!((key74 === "env") || (key74 === "file"))){
const err821 = {instancePath:instancePath+"/hooks/signup/secret",schemaPath:"#/properties/hooks/properties/signup/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.hooks.properties.signup.properties.secret,data:data294};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
if(data294.env !== undefined){
let data295 = data294.env;
if(typeof data295 === "string"){
if(!pattern4.test(data295)){
const err822 = {instancePath:instancePath+"/hooks/signup/secret/env",schemaPath:"#/properties/hooks/properties/signup/properties/secret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.hooks.properties.signup.properties.secret.properties.env,data:data295};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
else {
const err823 = {instancePath:instancePath+"/hooks/signup/secret/env",schemaPath:"#/properties/hooks/properties/signup/properties/secret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.signup.properties.secret.properties.env.type,parentSchema:schema40.properties.hooks.properties.signup.properties.secret.properties.env,data:data295};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data294.file !== undefined){
let data296 = data294.file;
if(typeof data296 === "string"){
if(func3(data296) > 500){
const err824 = {instancePath:instancePath+"/hooks/signup/secret/file",schemaPath:"#/properties/hooks/properties/signup/properties/secret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.hooks.properties.signup.properties.secret.properties.file,data:data296};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if(func3(data296) < 1){
const err825 = {instancePath:instancePath+"/hooks/signup/secret/file",schemaPath:"#/properties/hooks/properties/signup/properties/secret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.hooks.properties.signup.properties.secret.properties.file,data:data296};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
else {
const err826 = {instancePath:instancePath+"/hooks/signup/secret/file",schemaPath:"#/properties/hooks/properties/signup/properties/secret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.signup.properties.secret.properties.file.type,parentSchema:schema40.properties.hooks.properties.signup.properties.secret.properties.file,data:data296};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
}
else {
const err827 = {instancePath:instancePath+"/hooks/signup/secret",schemaPath:"#/properties/hooks/properties/signup/properties/secret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.hooks.properties.signup.properties.secret.type,parentSchema:schema40.properties.hooks.properties.signup.properties.secret,data:data294};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
}
else {
const err828 = {instancePath:instancePath+"/hooks/signup",schemaPath:"#/properties/hooks/properties/signup/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.hooks.properties.signup.type,parentSchema:schema40.properties.hooks.properties.signup,data:data292};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data291.phone !== undefined){
let data297 = data291.phone;
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if(data297.url === undefined){
const err829 = {instancePath:instancePath+"/hooks/phone",schemaPath:"#/properties/hooks/properties/phone/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema40.properties.hooks.properties.phone.required,parentSchema:schema40.properties.hooks.properties.phone,data:data297};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
for(const key75 in data297){
if(!((key75 === "url") || (key75 === "secret"))){
const err830 = {instancePath:instancePath+"/hooks/phone",schemaPath:"#/properties/hooks/properties/phone/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.hooks.properties.phone,data:data297};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data297.url !== undefined){
let data298 = data297.url;
if(typeof data298 === "string"){
if(!pattern61.test(data298)){
const err831 = {instancePath:instancePath+"/hooks/phone/url",schemaPath:"#/properties/hooks/properties/phone/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.hooks.properties.phone.properties.url,data:data298};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
else {
const err832 = {instancePath:instancePath+"/hooks/phone/url",schemaPath:"#/properties/hooks/properties/phone/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.phone.properties.url.type,parentSchema:schema40.properties.hooks.properties.phone.properties.url,data:data298};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
if(data297.secret !== undefined){
let data299 = data297.secret;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
if(Object.keys(data299).length > 1){
const err833 = {instancePath:instancePath+"/hooks/phone/secret",schemaPath:"#/properties/hooks/properties/phone/properties/secret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.hooks.properties.phone.properties.secret,data:data299};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
if(Object.keys(data299).length < 1){
const err834 = {instancePath:instancePath+"/hooks/phone/secret",schemaPath:"#/properties/hooks/properties/phone/properties/secret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.hooks.properties.phone.properties.secret,data:data299};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
for(const key76 in data299){
if(!((key76 === "env") || (key76 === "file"))){
const err835 = {instancePath:instancePath+"/hooks/phone/secret",schemaPath:"#/properties/hooks/properties/phone/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.hooks.properties.phone.properties.secret,data:data299};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data299.env !== undefined){
let data300 = data299.env;
if(typeof data300 === "string"){
if(!pattern4.test(data300)){
const err836 = {instancePath:instancePath+"/hooks/phone/secret/env",schemaPath:"#/properties/hooks/properties/phone/properties/secret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.hooks.properties.phone.properties.secret.properties.env,data:data300};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
else {
const err837 = {instancePath:instancePath+"/hooks/phone/secret/env",schemaPath:"#/properties/hooks/properties/phone/properties/secret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.phone.properties.secret.properties.env.type,parentSchema:schema40.properties.hooks.properties.phone.properties.secret.properties.env,data:data300};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data299.file !== undefined){
let data301 = data299.file;
if(typeof data301 === "string"){
if(func3(data301) > 500){
const err838 = {instancePath:instancePath+"/hooks/phone/secret/file",schemaPath:"#/properties/hooks/properties/phone/properties/secret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.hooks.properties.phone.properties.secret.properties.file,data:data301};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
if(func3(data301) < 1){
const err839 = {instancePath:instancePath+"/hooks/phone/secret/file",schemaPath:"#/properties/hooks/properties/phone/properties/secret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.hooks.properties.phone.properties.secret.properties.file,data:data301};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
else {
const err840 = {instancePath:instancePath+"/hooks/phone/secret/file",schemaPath:"#/properties/hooks/properties/phone/properties/secret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.phone.properties.secret.properties.file.type,parentSchema:schema40.properties.hooks.properties.phone.properties.secret.properties.file,data:data301};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
}
else {
const err841 = {instancePath:instancePath+"/hooks/phone/secret",schemaPath:"#/properties/hooks/properties/phone/properties/secret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.hooks.properties.phone.properties.secret.type,parentSchema:schema40.properties.hooks.properties.phone.properties.secret,data:data299};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
}
else {
const err842 = {instancePath:instancePath+"/hooks/phone",schemaPath:"#/properties/hooks/properties/phone/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.hooks.properties.phone.type,parentSchema:schema40.properties.hooks.properties.phone,data:data297};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
if(data291.scan !== undefined){
let data302 = data291.scan;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.url === undefined){
const err843 = {instancePath:instancePath+"/hooks/scan",schemaPath:"#/properties/hooks/properties/scan/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema40.properties.hooks.properties.scan.required,parentSchema:schema40.properties.hooks.properties.scan,data:data302};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
for(const key77 in data302){
if(!((key77 === "url") || (key77 === "secret"))){
const err844 = {instancePath:instancePath+"/hooks/scan",schemaPath:"#/properties/hooks/properties/scan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.hooks.properties.scan,data:data302};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data302.url !== undefined){
let data303 = data302.url;
if(typeof data303 === "string"){
if(!pattern61.test(data303)){
const err845 = {instancePath:instancePath+"/hooks/scan/url",schemaPath:"#/properties/hooks/properties/scan/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.hooks.properties.scan.properties.url,data:data303};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
else {
const err846 = {instancePath:instancePath+"/hooks/scan/url",schemaPath:"#/properties/hooks/properties/scan/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.scan.properties.url.type,parentSchema:schema40.properties.hooks.properties.scan.properties.url,data:data303};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
if(data302.secret !== undefined){
let data304 = data302.secret;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(Object.keys(data304).length > 1){
const err847 = {instancePath:instancePath+"/hooks/scan/secret",schemaPath:"#/properties/hooks/properties/scan/properties/secret/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema40.properties.hooks.properties.scan.properties.secret,data:data304};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
if(Object.keys(data304).length < 1){
const err848 = {instancePath:instancePath+"/hooks/scan/secret",schemaPath:"#/properties/hooks/properties/scan/properties/secret/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema40.properties.hooks.properties.scan.properties.secret,data:data304};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
for(const key78 in data304){
if(!((key78 === "env") || (key78 === "file"))){
const err849 = {instancePath:instancePath+"/hooks/scan/secret",schemaPath:"#/properties/hooks/properties/scan/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.hooks.properties.scan.properties.secret,data:data304};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data304.env !== undefined){
let data305 = data304.env;
if(typeof data305 === "string"){
if(!pattern4.test(data305)){
const err850 = {instancePath:instancePath+"/hooks/scan/secret/env",schemaPath:"#/properties/hooks/properties/scan/properties/secret/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema40.properties.hooks.properties.scan.properties.secret.properties.env,data:data305};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
else {
const err851 = {instancePath:instancePath+"/hooks/scan/secret/env",schemaPath:"#/properties/hooks/properties/scan/properties/secret/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.scan.properties.secret.properties.env.type,parentSchema:schema40.properties.hooks.properties.scan.properties.secret.properties.env,data:data305};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data304.file !== undefined){
let data306 = data304.file;
if(typeof data306 === "string"){
if(func3(data306) > 500){
const err852 = {instancePath:instancePath+"/hooks/scan/secret/file",schemaPath:"#/properties/hooks/properties/scan/properties/secret/properties/file/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.hooks.properties.scan.properties.secret.properties.file,data:data306};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(func3(data306) < 1){
const err853 = {instancePath:instancePath+"/hooks/scan/secret/file",schemaPath:"#/properties/hooks/properties/scan/properties/secret/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema40.properties.hooks.properties.scan.properties.secret.properties.file,data:data306};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
else {
const err854 = {instancePath:instancePath+"/hooks/scan/secret/file",schemaPath:"#/properties/hooks/properties/scan/properties/secret/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.hooks.properties.scan.properties.secret.properties.file.type,parentSchema:schema40.properties.hooks.properties.scan.properties.secret.properties.file,data:data306};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
}
else {
const err855 = {instancePath:instancePath+"/hooks/scan/secret",schemaPath:"#/properties/hooks/properties/scan/properties/secret/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.hooks.properties.scan.properties.secret.type,parentSchema:schema40.properties.hooks.properties.scan.properties.secret,data:data304};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
}
else {
const err856 = {instancePath:instancePath+"/hooks/scan",schemaPath:"#/properties/hooks/properties/scan/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.hooks.properties.scan.type,parentSchema:schema40.properties.hooks.properties.scan,data:data302};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
}
else {
const err857 = {instancePath:instancePath+"/hooks",schemaPath:"#/properties/hooks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.hooks.type,parentSchema:schema40.properties.hooks,data:data291};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data.outgoing !== undefined){
let data307 = data.outgoing;
if(data307 && typeof data307 == "object" && !Array.isArray(data307)){
for(const key79 in data307){
if(!((key79 === "allow") || (key79 === "mailPorts"))){
const err858 = {instancePath:instancePath+"/outgoing",schemaPath:"#/properties/outgoing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.outgoing,data:data307};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data307.allow !== undefined){
let data308 = data307.allow;
if(Array.isArray(data308)){
if(data308.length > 100){
const err859 = {instancePath:instancePath+"/outgoing/allow",schemaPath:"#/properties/outgoing/properties/allow/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema40.properties.outgoing.properties.allow,data:data308};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
const len28 = data308.length;
for(let i38=0; i38<len28; i38++){
let data309 = data308[i38];
if(typeof data309 === "string"){
if(func3(data309) > 64){
const err860 = {instancePath:instancePath+"/outgoing/allow/" + i38,schemaPath:"#/properties/outgoing/properties/allow/items/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema40.properties.outgoing.properties.allow.items,data:data309};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
else {
const err861 = {instancePath:instancePath+"/outgoing/allow/" + i38,schemaPath:"#/properties/outgoing/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.outgoing.properties.allow.items.type,parentSchema:schema40.properties.outgoing.properties.allow.items,data:data309};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
}
else {
const err862 = {instancePath:instancePath+"/outgoing/allow",schemaPath:"#/properties/outgoing/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.outgoing.properties.allow.type,parentSchema:schema40.properties.outgoing.properties.allow,data:data308};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
if(data307.mailPorts !== undefined){
let data310 = data307.mailPorts;
if(Array.isArray(data310)){
if(data310.length > 20){
const err863 = {instancePath:instancePath+"/outgoing/mailPorts",schemaPath:"#/properties/outgoing/properties/mailPorts/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema40.properties.outgoing.properties.mailPorts,data:data310};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if(data310.length < 1){
const err864 = {instancePath:instancePath+"/outgoing/mailPorts",schemaPath:"#/properties/outgoing/properties/mailPorts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.outgoing.properties.mailPorts,data:data310};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
const len29 = data310.length;
for(let i39=0; i39<len29; i39++){
let data311 = data310[i39];
if(!(((typeof data311 == "number") && (!(data311 % 1) && !isNaN(data311))) && (isFinite(data311)))){
const err865 = {instancePath:instancePath+"/outgoing/mailPorts/" + i39,schemaPath:"#/properties/outgoing/properties/mailPorts/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema40.properties.outgoing.properties.mailPorts.items.type,parentSchema:schema40.properties.outgoing.properties.mailPorts.items,data:data311};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
if((typeof data311 == "number") && (isFinite(data311))){
if(data311 > 65535 || isNaN(data311)){
const err866 = {instancePath:instancePath+"/outgoing/mailPorts/" + i39,schemaPath:"#/properties/outgoing/properties/mailPorts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema40.properties.outgoing.properties.mailPorts.items,data:data311};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
if(data311 < 1 || isNaN(data311)){
const err867 = {instancePath:instancePath+"/outgoing/mailPorts/" + i39,schemaPath:"#/properties/outgoing/properties/mailPorts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema40.properties.outgoing.properties.mailPorts.items,data:data311};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
}
let i40 = data310.length;
let j10;
if(i40 > 1){
const indices8 = {};
for(;i40--;){
let item8 = data310[i40];
if(!(((typeof item8 == "number") && (!(item8 % 1) && !isNaN(item8))) && (isFinite(item8)))){
continue;
}
if(typeof indices8[item8] == "number"){
j10 = indices8[item8];
const err868 = {instancePath:instancePath+"/outgoing/mailPorts",schemaPath:"#/properties/outgoing/properties/mailPorts/uniqueItems",keyword:"uniqueItems",params:{i: i40, j: j10},message:"must NOT have duplicate items (items ## "+j10+" and "+i40+" are identical)",schema:true,parentSchema:schema40.properties.outgoing.properties.mailPorts,data:data310};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
break;
}
indices8[item8] = i40;
}
}
}
else {
const err869 = {instancePath:instancePath+"/outgoing/mailPorts",schemaPath:"#/properties/outgoing/properties/mailPorts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.outgoing.properties.mailPorts.type,parentSchema:schema40.properties.outgoing.properties.mailPorts,data:data310};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
}
else {
const err870 = {instancePath:instancePath+"/outgoing",schemaPath:"#/properties/outgoing/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.outgoing.type,parentSchema:schema40.properties.outgoing,data:data307};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data.secrets !== undefined){
let data312 = data.secrets;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
for(const key80 in data312){
const _errs731 = errors;
if(typeof key80 === "string"){
if(!pattern0.test(key80)){
const err871 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\"",schema:"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$",parentSchema:schema40.properties.secrets.propertyNames,data:key80,propertyName:key80};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
var valid158 = _errs731 === errors;
if(!valid158){
const err872 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/propertyNames",keyword:"propertyNames",params:{propertyName: key80},message:"property name must be valid",schema:schema40.properties.secrets.propertyNames,parentSchema:schema40.properties.secrets,data:data312};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
for(const key81 in data312){
let data313 = data312[key81];
if(Array.isArray(data313)){
if(data313.length > 100){
const err873 = {instancePath:instancePath+"/secrets/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema40.properties.secrets.additionalProperties,data:data313};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
const len30 = data313.length;
for(let i41=0; i41<len30; i41++){
let data314 = data313[i41];
if(typeof data314 === "string"){
if(func3(data314) > 500){
const err874 = {instancePath:instancePath+"/secrets/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i41,schemaPath:"#/properties/secrets/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema40.properties.secrets.additionalProperties.items,data:data314};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
if(!pattern149.test(data314)){
const err875 = {instancePath:instancePath+"/secrets/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i41,schemaPath:"#/properties/secrets/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$"},message:"must match pattern \""+"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$"+"\"",schema:"^([A-Za-z_][A-Za-z0-9_]*|[A-Za-z_][A-Za-z0-9_]{3,}\\*|\\.{0,2}[^*\\n]*/[^*\\n]*)$",parentSchema:schema40.properties.secrets.additionalProperties.items,data:data314};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
else {
const err876 = {instancePath:instancePath+"/secrets/" + key81.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i41,schemaPath:"#/properties/secrets/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.secrets.additionalProperties.items.type,parentSchema:schema40.properties.secrets.additionalProperties.items,data:data314};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
}
else {
const err877 = {instancePath:instancePath+"/secrets/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/secrets/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.secrets.additionalProperties.type,parentSchema:schema40.properties.secrets.additionalProperties,data:data313};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
}
else {
const err878 = {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.secrets.type,parentSchema:schema40.properties.secrets,data:data312};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data.stripe !== undefined){
let data315 = data.stripe;
if(data315 && typeof data315 == "object" && !Array.isArray(data315)){
for(const key82 in data315){
if(!(key82 === "api")){
const err879 = {instancePath:instancePath+"/stripe",schemaPath:"#/properties/stripe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.stripe,data:data315};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data315.api !== undefined){
let data316 = data315.api;
if(typeof data316 === "string"){
if(!pattern61.test(data316)){
const err880 = {instancePath:instancePath+"/stripe/api",schemaPath:"#/properties/stripe/properties/api/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]{1,500}$"},message:"must match pattern \""+"^https?://[!-~]{1,500}$"+"\"",schema:"^https?://[!-~]{1,500}$",parentSchema:schema40.properties.stripe.properties.api,data:data316};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
else {
const err881 = {instancePath:instancePath+"/stripe/api",schemaPath:"#/properties/stripe/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.stripe.properties.api.type,parentSchema:schema40.properties.stripe.properties.api,data:data316};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
}
else {
const err882 = {instancePath:instancePath+"/stripe",schemaPath:"#/properties/stripe/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.stripe.type,parentSchema:schema40.properties.stripe,data:data315};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data.security !== undefined){
let data317 = data.security;
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.contact === undefined){
const err883 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/required",keyword:"required",params:{missingProperty: "contact"},message:"must have required property '"+"contact"+"'",schema:schema40.properties.security.required,parentSchema:schema40.properties.security,data:data317};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
for(const key83 in data317){
if(!(key83 === "contact")){
const err884 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties",schema:false,parentSchema:schema40.properties.security,data:data317};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data317.contact !== undefined){
let data318 = data317.contact;
if(Array.isArray(data318)){
if(data318.length > 5){
const err885 = {instancePath:instancePath+"/security/contact",schemaPath:"#/properties/security/properties/contact/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items",schema:5,parentSchema:schema40.properties.security.properties.contact,data:data318};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
if(data318.length < 1){
const err886 = {instancePath:instancePath+"/security/contact",schemaPath:"#/properties/security/properties/contact/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema40.properties.security.properties.contact,data:data318};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
const len31 = data318.length;
for(let i42=0; i42<len31; i42++){
let data319 = data318[i42];
if(typeof data319 === "string"){
if(!pattern151.test(data319)){
const err887 = {instancePath:instancePath+"/security/contact/" + i42,schemaPath:"#/properties/security/properties/contact/items/pattern",keyword:"pattern",params:{pattern: "^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$"},message:"must match pattern \""+"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$"+"\"",schema:"^(mailto:[!-~]{3,250}|https://[!-~]{3,250})$",parentSchema:schema40.properties.security.properties.contact.items,data:data319};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
else {
const err888 = {instancePath:instancePath+"/security/contact/" + i42,schemaPath:"#/properties/security/properties/contact/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.security.properties.contact.items.type,parentSchema:schema40.properties.security.properties.contact.items,data:data319};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
}
else {
const err889 = {instancePath:instancePath+"/security/contact",schemaPath:"#/properties/security/properties/contact/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema40.properties.security.properties.contact.type,parentSchema:schema40.properties.security.properties.contact,data:data318};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
}
else {
const err890 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.properties.security.type,parentSchema:schema40.properties.security,data:data317};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
}
else {
const err891 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
