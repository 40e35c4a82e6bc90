#!/usr/bin/env bash
# Validates, plans and renders a pull request; exit 1 when one of the three fails. Environment: FOLDER and BASE from the
# workflow, OUT for the results. Needs no secret and no live state.
set -uo pipefail

mkdir -p "$OUT"
cd "$FOLDER" || exit 1
failed=0

# Names in findings count from FOLDER; GitHub wants them from the top of the repository.
prefix=$(git rev-parse --show-prefix)
from_top() {
  if [[ $prefix =~ ^[A-Za-z0-9._/-]*$ ]]; then sed "s|^\(::[a-z]* [^:]*file=\)|\1$prefix|"; else cat; fi
}

# Policies are those of the base, so that a pull request cannot loosen what it is judged by.
portico validate . --policies-from "$BASE" --format github --format "sarif=$OUT/portico.sarif" | from_top || failed=1

# What the next two print comes from files of the pull request: no line of it is a command to the runner.
token=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
echo "::stop-commands::$token"

portico plan . --against "$BASE..HEAD" --format markdown >"$OUT/plan.md"
plan=$?
portico preview "$BASE" HEAD --out "$OUT/preview" || failed=1

echo "::$token::"

# 3: a guard will hold a brand back after the merge. The comment says how to approve; that does not refuse the merge.
if [[ $plan == 3 ]]; then
  echo "::warning::A guard will hold this plan after the merge until it is approved on the server."
elif [[ $plan != 0 ]]; then
  failed=1
fi
if [[ ! -s $OUT/plan.md ]]; then
  echo "The plan could not be made; the log of this check says why." >"$OUT/plan.md"
fi
cat "$OUT/plan.md" >>"$GITHUB_STEP_SUMMARY"

if [[ -n $prefix && -s $OUT/portico.sarif ]]; then
  PREFIX=$prefix SARIF="$OUT/portico.sarif" node -e '
    const { readFileSync, writeFileSync } = require("node:fs");
    const move = (key, value) =>
      key === "artifactLocation" ? { ...value, uri: encodeURI(process.env.PREFIX) + value.uri } : value;
    writeFileSync(process.env.SARIF, JSON.stringify(JSON.parse(readFileSync(process.env.SARIF, "utf8")), move));
  ' || failed=1
fi
exit "$failed"
