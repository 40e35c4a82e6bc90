// Examples of the rules on files and on YAML itself.
import { portal, portalFile, type RuleExamples } from './example.ts';

const passing = { [portalFile]: portal() };
const nested = (depth: number): string => `theme: ${'{ css: '.repeat(depth)}x${' }'.repeat(depth)}\n`;

export const examples: RuleExamples = {
  'document-empty': {
    failing: { [portalFile]: portal(), 'portals/other/portal.yaml': '# kind: Portal\n' },
    file: 'portals/other/portal.yaml',
    at: '1:1',
    passing,
    note: 'Nothing is removed while such a file is there: an accident looks the same.',
  },
  'merge-conflict': {
    failing: {
      [portalFile]: portal(
        '<<<<<<< HEAD\nfooter: Acme Voice Ltd\n=======\nfooter: Acme Voice GmbH\n>>>>>>> new-footer\n',
      ),
    },
    at: '8:1',
    passing: { [portalFile]: portal('footer: Acme Voice GmbH\n') },
    note: 'Stylesheets, scripts and Markdown that a document names are checked too. The rest of the file is checked with the first of the two sides.',
  },
  'path-collision': {
    failing: { [portalFile]: portal(), 'portals/acme/Logo.png': 'first', 'portals/acme/logo.png': 'second' },
    file: 'portals/acme/logo.png',
    at: '1:1',
    passing: { [portalFile]: portal(), 'portals/acme/logo-dark.png': 'first', 'portals/acme/logo.png': 'second' },
    note: 'Such a file system keeps one of the two, so that what is checked on it is not what is served.',
  },
  'path-encoding': {
    failing: { [portalFile]: portal(), 'portals/acme/caf\ufffd.md': 'Terms\n' },
    file: 'portals/acme/caf\ufffd.md',
    at: '1:1',
    passing: { [portalFile]: portal(), 'portals/acme/café.md': 'Terms\n' },
    note: 'No document could name such a file. List the bytes with: git -c core.quotePath=true ls-files.',
  },
  'file-irregular': {
    failing: { [portalFile]: portal(), 'portals/acme/shared.yaml': { symlink: '/etc/passwd' } },
    file: 'portals/acme/shared.yaml',
    at: '1:1',
    passing,
  },
  'file-lfs-pointer': {
    failing: {
      [portalFile]: portal('theme: { logo: logo.png }\n'),
      'portals/acme/logo.png':
        'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
    },
    file: 'portals/acme/logo.png',
    at: '1:1',
    passing,
    note: 'Checkouts show the file itself, so that it is not seen there. Documents, policies and contracts are checked too.',
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
