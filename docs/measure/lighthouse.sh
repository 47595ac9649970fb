#!/usr/bin/env bash
# Lets Lighthouse judge the pages of a running parents' site on its phone profile; anything below 95 is a failure.
#   docs/measure/lighthouse.sh [ADDRESS]      (default: http://127.0.0.1:8080)
# Needs Node 20, which fetches Lighthouse, and Chromium (CHROME_PATH, or the one on the PATH).
set -euo pipefail
address=${1:-http://127.0.0.1:8080}
CHROME_PATH=${CHROME_PATH:-$(command -v chromium)}
export CHROME_PATH
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
house=$(curl -fsS "$address/foraeldre/institutioner" | grep -oE '/foraeldre/institutioner/[0-9a-f-]{36}' | sed -n 1p)

status=0
for page in /foraeldre "$house" /foraeldre/institutioner /foraeldre/kort /foraeldre/spoergsmaal /parents; do
  npx --yes lighthouse@12.2.1 "$address$page" --quiet --chrome-flags="--headless=new --no-sandbox" --output=json \
    --output-path="$folder/page.json" --only-categories=performance,accessibility,best-practices,seo
  node -e '
    const page = JSON.parse(require("fs").readFileSync(process.argv[1]));
    const points = Object.values(page.categories).map(one => [one.id, Math.round(100 * one.score)]);
    console.log(process.argv[2] + ": " + points.map(one => one.join(" ")).join(", "));
    process.exit(points.some(([id, score]) => (id === "performance" || id === "accessibility") && score < 95) ? 1 : 0);
  ' "$folder/page.json" "$page" || status=1
done
exit "$status"
