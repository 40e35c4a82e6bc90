# The image of Portico: code that only root may change, run by a user that may write to /var/lib/portico and /tmp alone.
# Build it in a clone: docker build --tag portico:0.1.0 .
# By digest, so that a build takes what was reviewed; Renovate proposes the next one, also where only Debian changed.
ARG NODE=24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6

FROM node:${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY .ci/build.ts .ci/fonts.ts .ci/program.ts .ci/
COPY .ci/components .ci/components
COPY src src
RUN node .ci/build.ts

FROM node:${NODE} AS dependencies
WORKDIR /dependencies
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --omit=dev --no-audit --no-fund

FROM node:${NODE}
# Git reads the repository; ssh and gpg are for private ones and for signed commits. ssh and ssh-keygen refuse a user without a name.
# What installs packages or changes the user is taken out: nothing here needs it.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends ca-certificates git gnupg openssh-client \
 && rm -rf /var/lib/apt/lists/* /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
      /usr/local/bin/yarn /usr/local/bin/yarnpkg /opt/yarn-* \
 && find / -xdev -type f -perm /6000 -exec chmod a-s {} + \
 && groupadd --gid 10001 portico \
 && useradd --uid 10001 --gid 10001 --home-dir /var/lib/portico --no-create-home --shell /usr/sbin/nologin portico \
 && install --directory --owner=10001 --group=10001 --mode=0700 /var/lib/portico \
 && ln --symbolic /opt/portico/dist/main.js /usr/local/bin/portico
COPY --chown=0:0 package.json /opt/portico/
COPY --chown=0:0 .github/actions /opt/portico/.github/actions
COPY --chown=0:0 templates /opt/portico/templates
COPY --chown=0:0 schemas /opt/portico/schemas
COPY --chown=0:0 share /opt/portico/share
COPY --from=dependencies --chown=0:0 /dependencies/node_modules /opt/portico/node_modules
COPY --from=build --chown=0:0 /build/dist /opt/portico/dist
# Where a container says whether it is well; of `serve` it is http://127.0.0.1:9081/readyz.
ENV NODE_ENV=production HEALTH_URL=http://127.0.0.1:9080/healthz
WORKDIR /var/lib/portico
VOLUME /var/lib/portico
USER 10001:10001
EXPOSE 8080 8443 9080 9081
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "--eval", "fetch(process.env.HEALTH_URL).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["portico", "-c", "/etc/portico/portico.yaml"]
CMD ["up"]
