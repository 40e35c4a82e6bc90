// Where the status of commits is reported to, as the settings say.
import { HostFailure } from '../adapters/git-hosts/api.ts';
import type { HostName } from '../adapters/git-hosts/git-host.ts';
import { openHost } from '../adapters/git-hosts/hosts.ts';
import { resolveSecret } from '../adapters/secrets.ts';
import type { CommitStatus, StatusSent } from '../core/commit-status.ts';
import { PortalError, reasonOf } from '../core/portal-error.ts';
import type { Secret } from '../core/secret.ts';
import type { Settings } from '../schema/settings.ts';
import { sourceAccess } from './source-access.ts';
import type { World } from './world.ts';

/** Address of the API by the name of the repository's server. */
const apis: Readonly<Record<HostName, (server: string) => string>> = {
  github: (server) => (server === 'github.com' ? 'https://api.github.com' : `https://${server}/api/v3`),
  gitlab: (server) => `https://${server}/api/v4`,
  gitea: (server) => `https://${server}/api/v1`,
  bitbucket: () => 'https://api.bitbucket.org/2.0',
};

/**
 * The function that reports a status; null where none is to be reported.
 * @throws PortalError `settings-invalid` where the settings do not say what the repository is called there, or have no token
 */
export function statusSender(
  world: Pick<World, 'environment' | 'clock'>,
  settings: Settings,
): ((status: CommitStatus, signal: AbortSignal) => Promise<StatusSent>) | null {
  const { status } = settings.source;
  if (status === null) return null;
  const place = placeOf(settings.source.repository.reveal());
  const api = status.api ?? (place === null ? null : apis[status.host](place.server));
  const project = status.project ?? place?.path ?? null;
  if (api === null || project === null) {
    const hint = 'Add source.status.api and source.status.project (owner/name).';
    throw new PortalError('settings-invalid', 'source.repository does not say what it is called at its host', hint);
  }
  const token = tokenOf(world, settings);
  return async (commit, signal) => {
    try {
      await openHost(status.host, { api: api.replace(/\/$/, ''), project, token, signal }).setStatus(commit);
      return { state: 'sent' };
    } catch (thrown) {
      const failure = thrown instanceof HostFailure ? thrown : null;
      return {
        ...{ state: 'failed', why: reasonOf(thrown), wait: failure?.wait ?? null },
        isRefused: failure === null || failure.kind !== 'busy',
      };
    }
  };
}

/** Read at each use, so that a renewed one counts without a restart. */
function tokenOf(world: Pick<World, 'environment' | 'clock'>, settings: Settings): () => Promise<Secret> {
  const { token } = settings.source.status ?? { token: null };
  if (token !== null) return async () => resolveSecret(token, world.environment);
  const { login } = sourceAccess(world, settings);
  if (login !== null) return async () => (await login()).password;
  const hint = 'Add source.status.token, or source.auth with a token or a GitHub App that may write statuses.';
  throw new PortalError('settings-invalid', 'source.status has no token to report with', hint);
}

/** Server and path in `https://server/path.git`, `ssh://git@server/path` and `git@server:path`; null for a folder. */
function placeOf(address: string): { readonly server: string; readonly path: string } | null {
  const short = /^[^/@\s]+@([^/:\s]+):(?!\/)([^\s]+)$/.exec(address);
  const url = short === null ? URL.parse(address) : null;
  const server = short?.[1] ?? url?.host ?? '';
  const path = (short?.[2] ?? url?.pathname ?? '').replace(/^\/|\/$|\/?\.git\/?$/g, '');
  // The port of SSH is not that of the API.
  const name = url?.protocol === 'ssh:' ? url.hostname : server;
  return name === '' || path === '' ? null : { server: name, path };
}
