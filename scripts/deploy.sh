#!/usr/bin/env bash
# Deploys one environment: build and test, or a given assembly; checks; diff; deploy; release manifest.
set -euo pipefail
# shellcheck source=lib/switchboard.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/switchboard.sh"

usage() {
  cat <<'END'
Deploys one environment.

usage: scripts/deploy.sh ENVIRONMENT [PROFILE] [options]

  --profile NAME            the AWS profile to use (or as the second word)
  --assembly FOLDER         deploy this cloud assembly; nothing is built or tested
  --require-approval LEVEL  never, broadening or any-change (default: the environment's requireApproval)
  --mfa-serial ARN          your MFA device; production needs a session with MFA
  --mfa-code CODE           its code; asked for if left out
  --no-mfa                  no MFA, for a pipeline whose protected environment people approve
  --skip-tests              build without running the tests; not for production
  --allow STACK.ID          a phone number, instance or store that this deployment may lose; can be repeated
  --dry-run                 check everything, change nothing, say what would be run
  --help                    this text

Builds and tests (mvn verify), synthesizes, checks that the credentials are the environment's account, bootstraps the
account if it is not, shows the difference, ends if something would be lost that can't be recreated, deploys all stacks, and keeps the assembly with a manifest, so that
rollback.sh can put exactly this release back.
END
}

approval=
mfa=yes
mfa_serial=
mfa_code=
tests=yes
allowed=()
name=
while [ $# -gt 0 ]; do
  case "$1" in
    --profile) value_of "$1" $#; profile="$2"; shift ;;
    --assembly) value_of "$1" $#; assembly="$2"; shift ;;
    --require-approval) value_of "$1" $#; approval="$2"; shift ;;
    --mfa-serial) value_of "$1" $#; mfa_serial="$2"; shift ;;
    --mfa-code) value_of "$1" $#; mfa_code="$2"; shift ;;
    --no-mfa) mfa=no ;;
    --skip-tests) tests=no ;;
    --allow) value_of "$1" $#; allowed+=(--allow "$2"); shift ;;
    --dry-run) dry_run=yes ;;
    -h | --help) usage; exit 0 ;;
    -*) fail "there is no option $1; see --help" ;;
    *)
      if [ -z "$name" ]; then name="$1"
      elif [ -z "$profile" ]; then profile="$1"
      else fail "one word too many: $1; see --help"; fi ;;
  esac
  shift
done

choose_environment "$name"
need aws node npx
[[ "$approval" =~ ^(|never|broadening|any-change)$ ]] ||
  fail "--require-approval is never, broadening or any-change, not \"$approval\""
[ "$tests" = yes ] || [ "$environment" != production ] || fail "production is not deployed without tests"

if [ -z "$assembly" ]; then
  need mvn java
  if [ "$tests" = yes ]; then
    (cd "$ROOT" && mvn -B -ntp verify)
  else
    (cd "$ROOT" && mvn -B -ntp -DskipTests package)
  fi
fi
synthesize
if [ "$mfa" = yes ]; then
  check_mfa "$mfa_serial" "$mfa_code"
fi
check_identity
approval="${approval:-$(config_value environment.requireApproval)}"

for each in "${regions[@]}"; do
  if ! AWS_REGION="$each" AWS_DEFAULT_REGION="$each" \
    aws cloudformation describe-stacks --stack-name CDKToolkit >/dev/null 2>&1; then
    run npx --yes "$CDK" bootstrap "aws://$account/$each"
  fi
done

npx --yes "$CDK" diff --app "$assembly"
# Ends here if a phone number, the instance or what stores data would be lost.
switchboard plan --assembly "$assembly" --live "${allowed[@]}"

commit="$(git -C "$ROOT" rev-parse HEAD 2>/dev/null || printf unknown)"
started="$(now)"
hash="$(hash_folder "$assembly")"
release="$(printf '%s' "$started" | tr -d ':-')-${hash:0:12}"
store="$(store)"
previous="$(read_pointer "$store/current")"

# The assembly is kept before anything changes: a deployment that breaks half-way can be compared with what it tried.
scratch_folder
tar -C "$assembly" -czf "$scratch/assembly.tar.gz" .
run aws s3 cp --only-show-errors "$scratch/assembly.tar.gz" "$store/releases/$release/assembly.tar.gz"
write_pointer "$store/attempt" "$release"

deploy_assembly "$approval"

caller="$(aws sts get-caller-identity --query Arn --output text)"
node -e '
  const [file, release, environment, account, region, commit, hash, started, finished, by, previous, ...stacks] = process.argv.slice(1);
  const manifest = { release, environment, account, region, commit, assemblySha256: hash,
    startedAt: started, finishedAt: finished, deployedBy: by, previous: previous || null, stacks };
  require("fs").writeFileSync(file, JSON.stringify(manifest, null, 2) + "\n");
' "$scratch/manifest.json" "$release" "$environment" "$account" "$region" "$commit" "$hash" "$started" "$(now)" \
  "$caller" "$previous" "${stacks[@]}"
run aws s3 cp --only-show-errors "$scratch/manifest.json" "$store/releases/$release/manifest.json"
write_pointer "$store/current" "$release"
if [ "$dry_run" = yes ]; then
  say "dry run: nothing was changed"
else
  say "release $release of $environment${previous:+ (before: $previous)}"
  "$ROOT/scripts/validate.sh" "$environment" --assembly "$assembly"
fi
