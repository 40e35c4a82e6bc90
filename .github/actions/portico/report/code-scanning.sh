#!/usr/bin/env bash
# Uploads portico.sarif to code scanning, where that is on. Environment: GH_TOKEN, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_REF,
# RESULTS (folder of portico.sarif).
set -euo pipefail

if [[ ! -s $RESULTS/portico.sarif ]]; then
  echo "::notice::There are no findings to upload: the check ended before it had any."
  exit 0
fi

packed=$(mktemp)
said=$(mktemp)
trap 'rm -f "$packed" "$said"' EXIT
gzip -c "$RESULTS/portico.sarif" | base64 | tr -d '\n' >"$packed"

if gh api --silent --method POST "repos/$GITHUB_REPOSITORY/code-scanning/sarifs" \
  --raw-field "commit_sha=$GITHUB_SHA" --raw-field "ref=$GITHUB_REF" --field "sarif=@$packed" 2>"$said"; then
  exit 0
fi
# A private repository may be without code scanning; annotations and the comment say the same.
if grep --quiet --extended-regexp 'HTTP 40[34]' "$said"; then
  echo "::notice::Code scanning is not available for this repository; findings show as annotations only."
  exit 0
fi
cat "$said" >&2
exit 1
