// Reports of emails as others send them, fuzzed: whatever comes, a report names one address and says nothing that its sender wrote.
import assert from 'node:assert/strict';
import { jsonOrUndefined } from '../../src/core/untrusted/json.ts';
import { deliveryStatusReports } from '../../src/mail/reports/delivery-status.ts';
import { genericReports, mailgunReports, postmarkReports, sesReports } from '../../src/mail/reports/providers.ts';
import { bounceMessage, reportBodies } from '../support/mail-reports.ts';
import type { Target } from './run.ts';

const PROBLEM = /^(?:refused(?: with [\d. ]+)? after it was sent|its reader called it spam), says [A-Za-z ]+$/;

export const mailReports: Target = {
  name: 'mail-reports',
  seeds: [bounceMessage(), ...Object.values(reportBodies()).map((body) => JSON.stringify(body))].map((text) =>
    Buffer.from(text),
  ),
  check: async (input) => {
    const body = jsonOrUndefined(input.toString());
    const reports = [
      ...deliveryStatusReports(input.toString('latin1')),
      ...[genericReports, mailgunReports, postmarkReports, sesReports].flatMap((read) => read(body)),
    ];
    for (const { recipient, problem } of reports) {
      assert.match(recipient, /^[^\s@]+@[^\s@]+$/);
      assert.match(problem, PROBLEM);
    }
  },
};
