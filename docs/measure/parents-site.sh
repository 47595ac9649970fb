#!/usr/bin/env bash
# Asks a running Klynge for the pages of its parents' site as many people do at once, and says how long they waited.
#   docs/measure/parents-site.sh [ADDRESS] [SECONDS]      (default: http://127.0.0.1:8080, 60)
# 52 readers who each pause 100 ms on average make about 500 requests a second. Needs wrk (Debian: apt-get install wrk).
set -euo pipefail
address=${1:-http://127.0.0.1:8080}
seconds=${2:-60}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
command -v wrk >/dev/null || { echo "parents-site: wrk is missing (Debian: apt-get install wrk)." >&2; exit 1; }

PAGES=$(mktemp)
export PAGES
trap 'rm -f "$PAGES"' EXIT
links() { curl -fsS "$address$1" | grep -oE "href=\"$2\"" | sed 's/^href="//; s/"$//' || true; }
{
  printf '%s\n' /foraeldre /parents /foraeldre/institutioner /parents/institutions /foraeldre/spoergsmaal /parents/questions
  houses=$(links /foraeldre/institutioner '/foraeldre/institutioner/[0-9a-f-]{36}'; links /parents/institutions '/parents/institutions/[0-9a-f-]{36}')
  echo "$houses"
  echo "$houses" | sed -n '/^\/foraeldre/s/$/\/abonnement/p; /^\/parents/s/$/\/subscription/p'
} | grep . | sort -u | sed -n 1,1000p >"$PAGES"
echo "$(wc -l <"$PAGES") different pages"

PAUSE=0 wrk -t1 -c8 -d10s -s "$here/pages.lua" "$address" >/dev/null # the program's compilers first
PAUSE=100 wrk -t1 -c52 -d"${seconds}s" --latency -s "$here/pages.lua" "$address"
