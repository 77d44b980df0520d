#!/usr/bin/env bash
# Puts an earlier release back: the very assembly that was deployed then. Data is another matter and a step of its own.
set -euo pipefail
# shellcheck source=lib/switchboard.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/switchboard.sh"

usage() {
  cat <<'END'
Puts an earlier release of an environment back.

usage: scripts/rollback.sh ENVIRONMENT [BACKUP] [options]

  --release ID      the release to go back to; without it, the last one that was deployed to its end: the current one
                    if the newest deployment failed, the one before it otherwise
  --list            list the releases and which one is current
  --profile NAME    the AWS profile to use
  --account NUMBER  the environment's account (default: environment.awsAccount)
  --region NAME     the environment's region (default: environment.awsRegion)
  --mfa-serial ARN  your MFA device; production needs a session with MFA
  --mfa-code CODE   its code; asked for if left out
  --no-mfa          no MFA, for a pipeline whose protected environment people approve
  --yes             don't ask
  --dry-run         check everything, change nothing, say what would be run
  --help            this text

With BACKUP, the id of a backup that backup.sh made, its tables are restored instead, each to a new table beside the
one in use. Nothing reads the new tables until the environment's values name them and the next deployment takes effect.
END
}

release=
backup=
list=no
yes=no
mfa=yes
mfa_serial=
mfa_code=
name=
while [ $# -gt 0 ]; do
  case "$1" in
    --release) value_of "$1" $#; release="$2"; shift ;;
    --list) list=yes ;;
    --profile) value_of "$1" $#; profile="$2"; shift ;;
    --account) value_of "$1" $#; account="$2"; shift ;;
    --region) value_of "$1" $#; region="$2"; shift ;;
    --mfa-serial) value_of "$1" $#; mfa_serial="$2"; shift ;;
    --mfa-code) value_of "$1" $#; mfa_code="$2"; shift ;;
    --no-mfa) mfa=no ;;
    --yes) yes=yes ;;
    --dry-run) dry_run=yes ;;
    -h | --help) usage; exit 0 ;;
    -*) fail "there is no option $1; see --help" ;;
    *)
      if [ -z "$name" ]; then name="$1"
      elif [ -z "$backup" ]; then backup="$1"
      else fail "one word too many: $1; see --help"; fi ;;
  esac
  shift
done

choose_environment "$name"
need aws node npx
[ -z "$release" ] || [ -z "$backup" ] || fail "a release and a backup are two things; name one"
account="${account:-$(config_value environment.awsAccount)}"
region="${region:-$(config_value environment.awsRegion)}"
export AWS_REGION="$region" AWS_DEFAULT_REGION="$region"
if [ "$mfa" = yes ] && [ "$list" = no ]; then
  check_mfa "$mfa_serial" "$mfa_code"
fi
check_identity
store="$(store)"
scratch_folder

field() {
  node -e 'const v = require(process.argv[1])[process.argv[2]]; console.log(Array.isArray(v) ? v.join("\n") : v ?? "")' "$1" "$2"
}

manifest_of() {
  aws s3 cp --only-show-errors "$store/releases/$1/manifest.json" "$scratch/$1.json" ||
    fail "there is no release \"$1\" of $environment; see scripts/rollback.sh $environment --list"
}

current="$(read_pointer "$store/current")"

if [ "$list" = yes ]; then
  aws s3 ls "$store/releases/" | sed -n 's/^ *PRE \(.*\)\/$/\1/p' | LC_ALL=C sort |
    while read -r each; do
      if [ "$each" = "$current" ]; then say "$each (current)"; else say "$each"; fi
    done
  exit 0
fi

if [ -n "$backup" ]; then
  aws s3 cp --only-show-errors "$store/backups/$backup/backup.json" "$scratch/backup.json" ||
    fail "there is no backup \"$backup\" of $environment"
  [ "$yes" = yes ] || confirm "restore the tables of backup $backup of $environment, each beside the one in use"
  node -e 'for (const t of require(process.argv[1]).tables) console.log(t.table, t.backupArn)' "$scratch/backup.json" |
    while read -r table arn; do
      run aws dynamodb restore-table-from-backup --target-table-name "$table-$backup" --backup-arn "$arn" \
        --query TableDescription.TableArn --output text
    done
  say "the tables in use are unchanged; to use the restored ones, name them in config/$environment.json and deploy"
  exit 0
fi

[ -n "$current" ] || fail "nothing was deployed to $environment with deploy.sh yet"
if [ -z "$release" ]; then
  attempt="$(read_pointer "$store/attempt")"
  if [ "$attempt" != "$current" ]; then
    release="$current"
  else
    manifest_of "$current"
    release="$(field "$scratch/$current.json" previous)"
    [ -n "$release" ] || fail "$current is the first release of $environment; there is none before it"
  fi
fi

manifest_of "$release"
aws s3 cp --only-show-errors "$store/releases/$release/assembly.tar.gz" "$scratch/assembly.tar.gz"
assembly="$scratch/assembly"
mkdir "$assembly"
tar -C "$assembly" -xzf "$scratch/assembly.tar.gz"
[ "$(hash_folder "$assembly")" = "$(field "$scratch/$release.json" assemblySha256)" ] ||
  fail "the assembly of $release is not the one that was deployed: its hash differs"
expected_account="$account"
read_assembly
[ "$account" = "$expected_account" ] || fail "release $release is one of account $account, not of $expected_account"

say "going back to $release, commit $(field "$scratch/$release.json" commit), deployed $(field "$scratch/$release.json" finishedAt)"
npx --yes "$CDK" diff --app "$assembly"
[ "$yes" = yes ] || confirm "roll $environment back to $release"
write_pointer "$store/attempt" "$release"
deploy_assembly never
write_pointer "$store/current" "$release"
if [ "$dry_run" = yes ]; then
  say "dry run: nothing was changed"
else
  say "$environment runs $release again"
  "$ROOT/scripts/validate.sh" "$environment" --assembly "$assembly"
fi
