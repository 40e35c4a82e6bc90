// The hosts by name. Each is one file.
import { bitbucketHost } from './bitbucket.ts';
import type { GitHost, HostAccess, HostName } from './git-host.ts';
import { giteaHost } from './gitea.ts';
import { githubHost } from './github.ts';
import { gitlabHost } from './gitlab.ts';

const hosts: Readonly<Record<HostName, (access: HostAccess) => GitHost>> = {
  github: githubHost,
  gitlab: gitlabHost,
  gitea: giteaHost,
  bitbucket: bitbucketHost,
};

export const openHost = (name: HostName, access: HostAccess): GitHost => hosts[name](access);
