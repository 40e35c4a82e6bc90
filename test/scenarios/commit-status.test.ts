// The status of a commit from the settings to the host: what it is called there, with which token, and that a host that is down holds
// no pass. Costs a few seconds: two passes of the demo in this process.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../src/adapters/clock.ts';
import { statusSender } from '../../src/app/commit-status.ts';
import { readSettings } from '../../src/config/settings/settings.ts';
import { answering, type GitHostServer, gitHostServer } from '../support/git-host-server.ts';
import { workplace } from '../support/running.ts';

let server: GitHostServer;
beforeEach(async () => {
  server = await gitHostServer('github');
});
afterEach(() => server.close());

const status = { commit: 'c'.repeat(40), state: 'success', description: 'fine', link: null } as const;
const never = new AbortController().signal;

/** Opens the sender of such settings, with a variable STATUS_TOKEN. */
async function open(source: string, environment: Record<string, string> = { STATUS_TOKEN: 'first' }) {
  const read = await readSettings(`source: ${source}\n`, 'portico.yaml', environment);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return statusSender({ environment, clock: systemClock }, read.settings);
}

test.each([
  ['git@git.example:our/portals.git', '/repos/our/portals/statuses/'],
  ['ssh://git@git.example:2222/our/portals', '/repos/our/portals/statuses/'],
  ['https://ann:secret@git.example/our/portals.git', '/repos/our/portals/statuses/'],
])('%s is called owner/name at its host', async (repository, path) => {
  const at = `api: "${server.api}", token: { env: STATUS_TOKEN }`;
  const send = await open(`{ repository: "${repository}", status: { host: github, ${at} } }`);
  expect(await send?.(status, never)).toEqual({ state: 'sent' });
  expect(server.received.map(({ url }) => url)).toEqual([`${path}${status.commit}`]);
});

test('the token of source.auth counts where there is no other; a renewed one is used for the next', async () => {
  const environment = { STATUS_TOKEN: 'first' };
  const auth = 'auth: { token: { env: STATUS_TOKEN } }';
  const send = await open(
    `{ repository: "https://git.example/a/b", ${auth}, status: { host: gitea, api: "${server.api}" } }`,
    environment,
  );
  await send?.(status, never);
  environment.STATUS_TOKEN = 'second';
  await send?.(status, never);
  expect(server.received.map(({ authorization }) => authorization)).toEqual(['token first', 'token second']);
  server.faults = [answering(429, {}, { 'retry-after': '7' }), answering(401, { message: 'Bad credentials' })];
  expect(await send?.(status, never)).toMatchObject({ state: 'failed', isRefused: false, wait: 7000 });
  expect(await send?.(status, never)).toMatchObject({ state: 'failed', isRefused: true, wait: null });
});

test('settings that do not say where or with what are refused when the reconciler starts', async () => {
  expect(await open('{ repository: . }')).toBeNull();
  await expect(open('{ repository: ., status: { host: github, token: { env: A } } }')).rejects.toThrow(
    'called at its host',
  );
  await expect(open('{ repository: "https://git.example/a/b", status: { host: github } }')).rejects.toThrow('no token');
});

test('a pass reports its commit, with the reason and the console; a host that is down changes nothing of the pass', async () => {
  const place = workplace({ STATUS_TOKEN: 'token-of-the-status' });
  const at = `{ host: github, api: "${server.api}", project: our/portals, token: { env: STATUS_TOKEN } }`;
  place.save('portico.yaml', `source: { repository: ., status: ${at} }\nconsole: { url: "https://console.example" }\n`);
  const first = place.commit('Settings');
  expect((await place.here('reconcile', '--once', '--quiet')).code).toBe(0);
  place.save('portals/acme/portal.yaml', place.read('portals/acme/portal.yaml').replace('[USD, EUR]', '[USD, EURO]'));
  const second = place.commit('A mistake');
  await place.here('reconcile', '--once', '--quiet');
  expect(server.received.map(({ url, body }) => ({ url, body }))).toEqual([
    {
      url: `/repos/our/portals/statuses/${first}`,
      body: {
        ...{ state: 'success', context: 'portico/applied', description: 'every brand is as in the files' },
        target_url: 'https://console.example',
      },
    },
    {
      url: `/repos/our/portals/statuses/${second}`,
      body: expect.objectContaining({ state: 'failure', description: expect.stringMatching(/^acme: .*EURO/) }),
    },
  ]);
  server.after = answering(503, '<html>down</html>');
  place.git('revert', '--no-edit', 'HEAD');
  const reverted = await place.here('reconcile', '--once');
  expect(reverted.code).toBe(0);
  expect(reverted.out + reverted.err).not.toContain('token-of-the-status');
  await place.remove();
});
