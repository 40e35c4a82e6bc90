// What plan and apply work on: with source.repository the head of that repository, whatever files are in this folder; a folder
// that is named is refused where a reconciler follows a repository.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Workplace, workplace } from '../support/running.ts';

let repository: Workplace;
let server: Workplace;
beforeAll(() => {
  repository = workplace();
  server = workplace({ PORTICO_SOURCE_REPOSITORY: repository.folder });
  const mine = server.read('portals/acme/portal.yaml').replace(/^footer:.*$/m, 'footer: Of this folder');
  server.save('portals/acme/portal.yaml', mine);
  const theirs = repository.read('portals/acme/portal.yaml').replace(/^footer:.*$/m, 'footer: Of the repository');
  repository.save('portals/acme/portal.yaml', theirs);
  repository.commit('Footer');
  repository.save('portals/acme/portal.yaml', theirs.replace('Of the repository', 'Not committed'));
});
afterAll(() => {
  repository.remove();
  server.remove();
});

test('plan without a folder reads the head of source.repository, and with one that folder', async () => {
  const { out, err } = await server.here('plan');
  expect(err).toBe('');
  expect(out).toContain('Of the repository');
  expect(out).not.toMatch(/Of this folder|Not committed/);
  expect((await server.here('plan', '.')).out).toContain('Of this folder');
});

test('a repository that cannot be reached is an error, and this folder is not read in its place', async () => {
  server.environment['PORTICO_SOURCE_REPOSITORY'] = `${repository.folder}/gone`;
  const { code, out, err } = await server.here('plan');
  server.environment['PORTICO_SOURCE_REPOSITORY'] = repository.folder;
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('Name a folder to use its files in place of source.repository.');
});

test('apply without a folder applies that head, also by a saved plan', async () => {
  expect((await server.here('plan', '--out', 'saved.plan')).code).toBe(0);
  const { code, out } = await server.here('apply', 'saved.plan');
  expect([code, out]).toEqual([0, expect.stringContaining('Applied')]);
  expect((await server.here('plan')).out).toContain('No changes');
});

test('apply of a folder is refused where a repository is followed, and says why; --once applies it', async () => {
  const refused = await server.here('apply', '.', '--yes');
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toMatch(
    /^error: a reconciler follows a repository, [0-9a-f]{10} at last: its next pass would replace/,
  );
  expect(refused.err).toContain('--once');
  expect(await server.here('apply', '.', '--yes', '--once')).toMatchObject({ code: 0 });
  expect((await server.here('plan')).out).toContain('Of this folder');
});
