#!/usr/bin/env bash
# Fills an environment's tables with the items that it needs to be tried. What is there already stays as it is.
set -euo pipefail
# shellcheck source=lib/switchboard.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/switchboard.sh"

usage() {
  cat <<'END'
Puts example items into an environment's tables. Items whose key exists are left alone, so it can run again and again.

usage: scripts/seed-data.sh ENVIRONMENT [options]

  --profile NAME   the AWS profile to use
  --data FOLDER    the items (default: scripts/seed): <value>.json holds those of the table that the
                   environment's value of that name names, as an array of items in DynamoDB's JSON
  --production     really put example items into production
  --dry-run        change nothing, say what would be run
  --help           this text
END
}

data="$ROOT/scripts/seed"
production=no
name=
while [ $# -gt 0 ]; do
  case "$1" in
    --profile) value_of "$1" $#; profile="$2"; shift ;;
    --data) value_of "$1" $#; data="$2"; shift ;;
    --production) production=yes ;;
    --dry-run) dry_run=yes ;;
    -h | --help) usage; exit 0 ;;
    -*) fail "there is no option $1; see --help" ;;
    *) [ -z "$name" ] || fail "one word too many: $1; see --help"; name="$1" ;;
  esac
  shift
done

choose_environment "$name"
need aws node java
[ "$environment" != production ] || [ "$production" = yes ] ||
  fail "example items don't belong in production; give --production if these do"
[ -d "$data" ] || fail "there is no folder $data"
account="$(config_value environment.awsAccount)"
region="$(config_value environment.awsRegion)"
export AWS_REGION="$region" AWS_DEFAULT_REGION="$region"
check_identity
scratch_folder

put=0
kept=0
for file in "$data"/*.json; do
  [ -f "$file" ] || fail "there is no .json file in $data"
  value="$(basename "$file" .json)"
  table="$(config_value "values.$value")"
  key="$(aws dynamodb describe-table --table-name "$table" --query 'Table.KeySchema[0].AttributeName' --output text)" ||
    fail "table $table of $environment does not exist; deploy first"
  rm -f "$scratch"/item-*.json
  node -e '
    const fs = require("fs");
    const [file, folder] = process.argv.slice(1);
    JSON.parse(fs.readFileSync(file, "utf8")).forEach((item, i) =>
      fs.writeFileSync(folder + "/item-" + String(i).padStart(6, "0") + ".json", JSON.stringify(item)));
  ' "$file" "$scratch"
  for item in "$scratch"/item-*.json; do
    [ -f "$item" ] || continue
    if [ "$dry_run" = yes ]; then
      run aws dynamodb put-item --table-name "$table" --item "$(cat "$item")"
    elif answer="$(aws dynamodb put-item --table-name "$table" --item "file://$item" \
      --condition-expression 'attribute_not_exists(#key)' \
      --expression-attribute-names "{\"#key\": \"$key\"}" 2>&1)"; then
      put=$((put + 1))
    elif [[ "$answer" == *ConditionalCheckFailedException* ]]; then
      kept=$((kept + 1))
    else
      fail "table $table: $answer"
    fi
  done
done
say "$put items put, $kept there already"
