#!/usr/bin/env bash
# Writes plan.md as one comment of the pull request, in place of the one written before. Environment: GH_TOKEN,
# GITHUB_REPOSITORY, PULL (number), FOLDER, RESULTS (folder of plan.md).
set -euo pipefail

if [[ ! $PULL =~ ^[0-9]+$ ]]; then
  echo "::error::this is not a pull request" >&2
  exit 1
fi

# An invisible first line finds the comment again; only what this workflow's own user wrote is ever changed.
folder=${FOLDER//[^A-Za-z0-9._\/-]/_}
export MARKER="<!-- portico plan of $folder -->"
body=$(mktemp)
trap 'rm -f "$body"' EXIT
{
  printf '%s\n' "$MARKER"
  cat "$RESULTS/plan.md"
} >"$body"

comments="repos/$GITHUB_REPOSITORY/issues/$PULL/comments"
mine='.[] | select(.user.login == "github-actions[bot]" and (.body | startswith(env.MARKER))) | .id'
ids=$(gh api --paginate "$comments?per_page=100" --jq "$mine")
id=${ids%%$'\n'*}

if [[ -n $id ]]; then
  gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$body"
else
  gh api --silent --method POST "$comments" --field "body=@$body"
fi
