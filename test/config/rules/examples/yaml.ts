// Examples of the rules on files and on YAML itself.
import { portal, portalFile, type RuleExamples } from './example.ts';

const passing = { [portalFile]: portal() };
const nested = (depth: number): string => `theme: ${'{ css: '.repeat(depth)}x${' }'.repeat(depth)}\n`;

export const examples: RuleExamples = {
  'file-irregular': {
    failing: { [portalFile]: portal(), 'portals/acme/shared.yaml': { symlink: '/etc/passwd' } },
    file: 'portals/acme/shared.yaml',
    at: '1:1',
    passing,
  },
  'file-too-large': {
    failing: { [portalFile]: portal(`# ${'x'.repeat(256 * 1024)}\n`) },
    at: '1:1',
    passing,
    note: 'YAML files: 256 KiB. Images: 512 KiB. Stylesheets and scripts: 64 KiB. Contracts: 200,000 bytes.',
  },
  'tree-empty': {
    failing: { 'portals/README.md': 'Brands go here.\n' },
    file: 'portals',
    at: '1:1',
    passing,
    note: 'A wrong branch or path looks like a repository in which every brand was deleted. To remove brands, remove them a few at a time.',
  },
  'yaml-alias': {
    failing: { [portalFile]: portal('texts:\n  login.title: &welcome Welcome\n  dashboard.title: *welcome\n') },
    at: '10:20',
    passing: { [portalFile]: portal('texts:\n  login.title: Welcome\n  dashboard.title: Welcome\n') },
  },
  'yaml-depth': { failing: { [portalFile]: portal(nested(40)) }, at: '8:227', passing },
  'yaml-documents': {
    failing: { [portalFile]: portal('---\n'.repeat(1_001)) },
    at: '1:1',
    passing,
  },
  'yaml-duplicate-key': {
    failing: { [portalFile]: portal('footer: Acme Voice Ltd\nfooter: Acme Voice GmbH\n') },
    at: '9:1',
    passing: { [portalFile]: portal('footer: Acme Voice Ltd\n') },
  },
  'yaml-encoding': {
    failing: { [portalFile]: Buffer.from(portal('footer: Société Acme\n'), 'latin1') },
    at: '1:1',
    passing: { [portalFile]: portal('footer: Société Acme\n') },
    note: 'Here the file was saved as Latin-1.',
  },
  'yaml-syntax': {
    failing: { [portalFile]: portal('support: { email: help@acme.example\n') },
    at: '9:1',
    passing: { [portalFile]: portal('support: { email: help@acme.example }\n') },
  },
  'yaml-tag': {
    failing: { [portalFile]: portal('footer: !text Acme Voice Ltd\n') },
    at: '8:9',
    passing: { [portalFile]: portal('footer: Acme Voice Ltd\n') },
  },
};
