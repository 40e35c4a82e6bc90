// Examples of the rules that come from the schemas.
import { portal, portalFile, type RuleExamples } from './example.ts';

const plain = { [portalFile]: portal() };

export const examples: RuleExamples = {
  'key-missing': {
    failing: { [portalFile]: portal().replace('brand: Acme Voice\n', '') },
    at: '1:1',
    passing: plain,
    note: 'The position is the start of the mapping that lacks the key.',
  },
  'key-unknown': {
    failing: { [portalFile]: portal('foter: Acme Voice Ltd\n') },
    at: '8:1',
    passing: { [portalFile]: portal('footer: Acme Voice Ltd\n') },
  },
  'kind-unknown': {
    failing: { [portalFile]: portal().replace('Portal', 'Portall') },
    at: '2:7',
    passing: plain,
  },
  'secret-in-clear': {
    failing: {
      [portalFile]: portal('smtp:\n  host: smtp.acme.example\n  from: help@acme.example\n  password: hunter2\n'),
    },
    at: '11:13',
    passing: {
      [portalFile]: portal(
        'smtp:\n  host: smtp.acme.example\n  from: help@acme.example\n  password: { env: PORTICO_SECRET_ACME_SMTP }\n',
      ),
    },
    note: 'Everyone who can read the repository can read its whole history: change a secret that was committed.',
  },
  'mail-server-refused': {
    failing: { [portalFile]: portal('smtp:\n  host: smtp.acme.example\n  port: 6379\n  from: help@acme.example\n') },
    at: '10:9',
    passing: { [portalFile]: portal('smtp:\n  host: smtp.acme.example\n  port: 587\n  from: help@acme.example\n') },
    note:
      'A warning. Ports are those of outgoing.mailPorts in portico.yaml, and addresses those of the public Internet and of outgoing.allow. ' +
      'A name is looked up only when an email is sent, and refused then where it has no such address.',
  },
  'secret-not-allowed': {
    failing: {
      [portalFile]: portal(
        'smtp:\n  host: smtp.acme.example\n  from: help@acme.example\n  password: { env: OPERATORS_PASSWORD }\n',
      ),
    },
    at: '11:20',
    passing: {
      [portalFile]: portal(
        'smtp:\n  host: smtp.acme.example\n  from: help@acme.example\n  password: { file: secrets/acme/smtp }\n',
      ),
    },
    note:
      'A portal may name variables that begin with PORTICO_SECRET_<PORTAL>_, files in secrets/<portal>/ beside portico.yaml, and what ' +
      'the operator lists for it under secrets: in portico.yaml. Of two portals whose prefixes a variable begins with, the one with the ' +
      'longer name has it. The secrets of the server itself can be named by no document.',
  },
  'value-format': {
    failing: { [portalFile]: portal('links: { terms: acme.example/terms }\n') },
    at: '8:17',
    passing: { [portalFile]: portal('links: { terms: "https://acme.example/terms" }\n') },
  },
  'value-range': {
    failing: { [portalFile]: portal('', { currencies: '[]' }) },
    at: '6:13',
    passing: plain,
  },
  'value-type': {
    failing: { [portalFile]: portal('signup: { carrier: maybe }\n') },
    at: '8:20',
    passing: { [portalFile]: portal('signup: { carrier: true }\n') },
    note: 'YAML 1.2: `yes`, `no`, `on` and `off` are words; truth is `true` and `false`.',
  },
  'value-unknown': {
    failing: { [portalFile]: portal('auth: { require2fa: every }\n') },
    at: '8:21',
    passing: { [portalFile]: portal('auth: { require2fa: all }\n') },
  },
};
