#!/usr/bin/env bash
# Backs up the tables of an environment and keeps the list that rollback.sh restores from.
set -euo pipefail
# shellcheck source=lib/switchboard.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/switchboard.sh"

usage() {
  cat <<'END'
Backs up the tables of an environment.

usage: scripts/backup.sh ENVIRONMENT [options]

  --profile NAME     the AWS profile to use
  --assembly FOLDER  the cloud assembly whose stacks hold the tables (default: synthesized now)
  --id ID            the backup's id (default: the time); the same id again makes no second backup
  --wait             wait until every backup is there
  --dry-run          change nothing, say what would be run
  --help             this text

Prints the backup's id last. To restore: scripts/rollback.sh ENVIRONMENT ID
END
}

id=
wait=no
name=
while [ $# -gt 0 ]; do
  case "$1" in
    --profile) value_of "$1" $#; profile="$2"; shift ;;
    --assembly) value_of "$1" $#; assembly="$2"; shift ;;
    --id) value_of "$1" $#; id="$2"; shift ;;
    --wait) wait=yes ;;
    --dry-run) dry_run=yes ;;
    -h | --help) usage; exit 0 ;;
    -*) fail "there is no option $1; see --help" ;;
    *) [ -z "$name" ] || fail "one word too many: $1; see --help"; name="$1" ;;
  esac
  shift
done

choose_environment "$name"
need aws node
synthesize
check_identity
started="$(now)"
id="${id:-$(printf '%s' "$started" | tr -d ':-')}"
[[ "$id" =~ ^[A-Za-z0-9_.-]{3,64}$ ]] || fail "an id has 3 to 64 letters, digits, dots, hyphens and underscores, not \"$id\""
store="$(store)"
earlier="$(read_pointer "$store/backups/$id/backup.json")"
if [ -n "$earlier" ]; then
  say "backup $id of $environment exists already"
  exit 0
fi

scratch_folder
: >"$scratch/tables"
found="$(tables)"
for table in $found; do
  if [ "$dry_run" = yes ]; then
    run aws dynamodb create-backup --table-name "$table" --backup-name "$id"
    continue
  fi
  arn="$(aws dynamodb create-backup --table-name "$table" --backup-name "$id" --query BackupDetails.BackupArn --output text)"
  say "table $table: $arn"
  printf '%s %s\n' "$table" "$arn" >>"$scratch/tables"
done

if [ "$wait" = yes ]; then
  while read -r table arn; do
    for ((tries = 0; tries < 120; tries++)); do
      status="$(aws dynamodb describe-backup --backup-arn "$arn" --query BackupDescription.BackupDetails.BackupStatus --output text)"
      [ "$status" = CREATING ] || break
      sleep 5
    done
    [ "$status" = AVAILABLE ] || fail "the backup of table $table is $status"
  done <"$scratch/tables"
fi

node -e '
  const fs = require("fs");
  const [list, file, id, environment, account, region, startedAt] = process.argv.slice(1);
  const tables = fs.readFileSync(list, "utf8").split("\n").filter(Boolean)
    .map((line) => line.split(" ")).map(([table, backupArn]) => ({ table, backupArn }));
  fs.writeFileSync(file, JSON.stringify({ id, environment, account, region, startedAt, tables }, null, 2) + "\n");
' "$scratch/tables" "$scratch/backup.json" "$id" "$environment" "$account" "$region" "$started"
run aws s3 cp --only-show-errors "$scratch/backup.json" "$store/backups/$id/backup.json"
say "$id"
