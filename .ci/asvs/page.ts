// docs/operate/asvs.md: each requirement of OWASP ASVS with its verdict and what shows it.
import { relative } from 'node:path';
import { countsOf, type Requirement, readRequirements, type Verdict } from './requirements.ts';

const SOURCE = 'https://github.com/OWASP/ASVS/blob/v5.0.0_release/5.0/en';

/** Name of each chapter, and the file of its text. */
const chapters: readonly (readonly [name: string, file: string])[] = [
  ['Encoding and Sanitization', '0x10-V1-Encoding-and-Sanitization'],
  ['Validation and Business Logic', '0x11-V2-Validation-and-Business-Logic'],
  ['Web Frontend Security', '0x12-V3-Web-Frontend-Security'],
  ['API and Web Service', '0x13-V4-API-and-Web-Service'],
  ['File Handling', '0x14-V5-File-Handling'],
  ['Authentication', '0x15-V6-Authentication'],
  ['Session Management', '0x16-V7-Session-Management'],
  ['Authorization', '0x17-V8-Authorization'],
  ['Self-contained Tokens', '0x18-V9-Self-contained-Tokens'],
  ['OAuth and OIDC', '0x19-V10-OAuth-and-OIDC'],
  ['Cryptography', '0x20-V11-Cryptography'],
  ['Secure Communication', '0x21-V12-Secure-Communication'],
  ['Configuration', '0x22-V13-Configuration'],
  ['Data Protection', '0x23-V14-Data-Protection'],
  ['Secure Coding and Architecture', '0x24-V15-Secure-Coding-and-Architecture'],
  ['Security Logging and Error Handling', '0x25-V16-Security-Logging-and-Error-Handling'],
  ['WebRTC', '0x26-V17-WebRTC'],
];

const head = `<!-- Generated from .ci/asvs/requirements.yaml by \`npm run generate\`; do not edit. -->

# Security requirements, one by one

Portico is held against [OWASP ASVS 5.0.0](${SOURCE}/0x03-What-is-the-ASVS.md), levels 1 and 2: 253 requirements. Each is named here in a few words; its
text is that of OWASP, linked from its chapter. *Holds* names the tests that show it, or the page where the requirement asks for
documentation. Partly is *falls short*.
`;

export function asvsPage(): string {
  const requirements = readRequirements();
  const sections = chapters.map(([name, file], index) => {
    const own = requirements.filter(({ id }) => id.startsWith(`${index + 1}.`));
    return `## V${index + 1} ${name}\n\n[Text of the requirements](${SOURCE}/${file}.md)\n\n${tableOf(own)}`;
  });
  return [head, summaryOf(requirements), ...sections].join('\n');
}

function summaryOf(requirements: readonly Requirement[]): string {
  const line = (name: string, rows: readonly Requirement[]): string => {
    const { holds, doesNotApply, fallsShort } = countsOf(rows);
    return `| ${name} | ${holds} | ${doesNotApply} | ${fallsShort} |`;
  };
  const levels = ([1, 2] as const).map((level) =>
    line(
      `level ${level}`,
      requirements.filter((requirement) => requirement.level === level),
    ),
  );
  return [
    '| | holds | does not apply | falls short |',
    '| --- | --- | --- | --- |',
    ...levels,
    line('both', requirements),
    '',
  ].join('\n');
}

function tableOf(requirements: readonly Requirement[]): string {
  const rows = requirements.map(
    ({ id, level, title, verdict }) => `| ${id} | ${level} | ${title} | ${verdictText(verdict)} |`,
  );
  return ['| id | level | requirement | verdict |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function verdictText(verdict: Verdict): string {
  if (verdict.type === 'does not apply') return `does not apply: ${verdict.reason}`;
  if (verdict.type === 'falls short') return `**falls short**: ${verdict.missing}`;
  return `holds: ${verdict.shownBy.map((file) => `[${nameOf(file)}](${relative('docs/operate', file)})`).join(', ')}`;
}

const nameOf = (file: string): string => file.replace(/^(?:test|docs)\//, '').replace(/\.test\.ts$|\.md$/, '');
