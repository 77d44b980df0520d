# shellcheck shell=bash
# What the scripts beside this folder share. Sourced, never run.

if ! shopt -s inherit_errexit 2>/dev/null; then
  # Without it a failing command inside $(…) would pass unnoticed, and a backup could hold nothing.
  echo "these scripts need bash 4.4 or newer; this is bash $BASH_VERSION" >&2
  exit 1
fi

# The CDK's command line; another version may read the same assembly differently.
readonly CDK="aws-cdk@2.1148.1"
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
readonly ROOT
readonly APP="${APP:-$ROOT/example-enterprise}"

dry_run=no
environment=
profile=
assembly=
account=
region=
regions=()
stacks=()
stack_regions=()
scratch=

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

# Runs a command that changes something; in a dry run only says so.
run() {
  if [ "$dry_run" = yes ]; then
    printf 'would run:'
    printf ' %q' "$@"
    printf '\n'
  else
    "$@"
  fi
}

scratch_folder() {
  if [ -z "$scratch" ]; then
    scratch="$(mktemp -d)"
    trap 'rm -rf "$scratch"' EXIT
  fi
}

need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "$tool is not installed; install it and run this again"
  done
}

# The value of an option, which must be there.
value_of() {
  [ "$2" -ge 2 ] || fail "$1 needs a value; see --help"
}

# Takes "Production" as well as "production", and nothing that has no file.
choose_environment() {
  [ -n "$1" ] || fail "name an environment; $(environments)"
  environment="$(printf '%s' "$1" | tr '[:upper:]' '[:lower:]')"
  [[ "$environment" =~ ^[a-z][a-z0-9-]*$ && "$environment" != base && -f "$ROOT/config/$environment.json" ]] ||
    fail "there is no environment \"$1\"; $(environments)"
  export SWITCHBOARD_ENVIRONMENT="$environment"
  if [ -n "$profile" ]; then
    export AWS_PROFILE="$profile"
  fi
}

environments() {
  local file name names=()
  for file in "$ROOT"/config/*.json; do
    name="$(basename "$file" .json)"
    case "$name" in
      base | *.local | *.schema) ;;
      *) names+=("$name") ;;
    esac
  done
  printf 'environments are: %s' "${names[*]}"
}

# The project's own command.
switchboard() {
  local jar="$ROOT/cli/target/switchboard.jar"
  if [ ! -f "$jar" ]; then
    (cd "$ROOT" && mvn -B -ntp -q -DskipTests -pl cli -am package >&2) || fail "the switchboard command can't be built"
  fi
  java -jar "$jar" "$@"
}

# One value of the effective configuration.
config_value() {
  switchboard config --config "$ROOT/config" --environment "$environment" --get "$1"
}

# Synthesizes the environment, unless an assembly was named.
synthesize() {
  if [ -z "$assembly" ]; then
    scratch_folder
    assembly="$scratch/assembly"
    (cd "$APP" && npx --yes "$CDK" synth --quiet -c "environment=$environment" -o "$assembly")
  fi
  read_assembly
}

# Account, regions and stacks of the assembly: what would really be deployed, whatever the files say by now. The region
# of most stacks is the environment's own; others hold copies.
read_assembly() {
  [ -f "$assembly/manifest.json" ] || fail "$assembly is no cloud assembly: it has no manifest.json"
  local accounts=() others=() kind value place
  while read -r kind value place; do
    case "$kind" in
      account) accounts+=("$value") ;;
      region) regions+=("$value") ;;
      stack)
        stacks+=("$value")
        stack_regions+=("$place")
        ;;
      environment) [ "$value" = "$environment" ] || others+=("$value") ;;
    esac
  done < <(node -e '
    const artifacts = Object.entries(require(require("path").resolve(process.argv[1])).artifacts || {});
    const stacks = artifacts.filter(([, a]) => a.type === "aws:cloudformation:stack").map(([id, a]) => {
      const [, account, region] = /^aws:\/\/([0-9]{12})\/([a-z0-9-]+)$/.exec(a.environment) || [];
      const { stackName, tags } = a.properties || {};
      return { name: stackName || id, account: account || "unknown", region: region || "unknown", tags: tags || {} };
    });
    const count = (region) => stacks.filter((s) => s.region === region).length;
    const regions = [...new Set(stacks.map((s) => s.region))].sort((a, b) => count(b) - count(a));
    for (const account of new Set(stacks.map((s) => s.account))) console.log("account", account);
    for (const region of regions) console.log("region", region);
    for (const { name, region } of stacks) console.log("stack", name, region);
    for (const e of new Set(stacks.map((s) => s.tags.Environment).filter(Boolean))) console.log("environment", e);
  ' "$assembly/manifest.json")
  [ "${#stacks[@]}" -gt 0 ] || fail "$assembly holds no stack"
  [ "${#accounts[@]}" = 1 ] || fail "$assembly holds stacks of several accounts: ${accounts[*]}"
  account="${accounts[0]}"
  [[ "$account ${regions[*]}" != *unknown* ]] || fail "$assembly names no account and region"
  [ "${#others[@]}" = 0 ] || fail "$assembly is one of ${others[*]}, not of $environment"
  use_region "${regions[0]}"
}

# Asks a region from now on.
use_region() {
  region="$1"
  export AWS_REGION="$region" AWS_DEFAULT_REGION="$region"
}

# The credentials must be the account's: a right command in a wrong account is the worst mistake here.
check_identity() {
  local caller
  caller="$(aws sts get-caller-identity --query Account --output text)" ||
    fail "no usable AWS credentials; log in, or name a profile with --profile"
  [ "$caller" = "$account" ] ||
    fail "the credentials are those of account $caller, but $environment is account $account; use another profile"
  say "account $account, region $region"
}

# Production needs a session that was opened with a second factor. Where a role's profile names the device, the AWS
# command line asks for the code itself; otherwise a session is opened here.
check_mfa() {
  local serial="$1" code="$2" session
  [ "$environment" = production ] || return 0
  if [ -z "$serial" ] && [ -n "${AWS_PROFILE:-}" ]; then
    serial="$(aws configure get mfa_serial --profile "$AWS_PROFILE" || true)"
    if [ -n "$serial" ] && [ -n "$(aws configure get role_arn --profile "$AWS_PROFILE" || true)" ]; then
      return 0
    fi
  fi
  [ -n "$serial" ] ||
    fail "production needs a session with MFA; name your device with --mfa-serial or in the profile as mfa_serial"
  if [ -z "$code" ]; then
    [ -t 0 ] || fail "production needs a session with MFA; give the code with --mfa-code"
    read -r -p "Code of $serial: " code
  fi
  session="$(aws sts get-session-token --serial-number "$serial" --token-code "$code" --duration-seconds 3600 \
    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text)" ||
    fail "the MFA code was refused"
  read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<<"$session"
  export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
  unset AWS_PROFILE
}

confirm() {
  local answer
  [ "$dry_run" = yes ] && return 0
  [ -t 0 ] || fail "$1 needs a yes; give --yes"
  read -r -p "$1? Type \"$environment\" to go on: " answer
  [ "$answer" = "$environment" ] || fail "not confirmed; nothing was changed"
}

# Where releases and lists of backups are kept: the bucket that the CDK's bootstrap made, or RELEASE_BUCKET.
store() {
  printf 's3://%s/switchboard/%s' "${RELEASE_BUCKET:-cdk-hnb659fds-assets-$account-$region}" "$environment"
}

# A text object, or nothing if there is none.
read_pointer() {
  local text error
  scratch_folder
  if text="$(aws s3 cp --only-show-errors "$1" - 2>"$scratch/error")"; then
    printf '%s' "$text"
    return 0
  fi
  error="$(cat "$scratch/error")"
  # Only what is not there is nothing; what may not be read is a reason to stop.
  [[ "$error" == *"(404)"* || "$error" == *NoSuchKey* || "$error" == *NoSuchBucket* ]] || fail "$1 can't be read: $error"
}

write_pointer() {
  scratch_folder
  printf '%s' "$2" >"$scratch/pointer"
  run aws s3 cp --only-show-errors "$scratch/pointer" "$1"
}

# The hash of a folder: of its files' names and bytes, whatever their dates are.
hash_folder() {
  (cd "$1" && find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1)
}

now() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# Physical ids of the resources whose type matches, of the stacks in the region that is asked, one a line.
resources() {
  local i
  for i in "${!stacks[@]}"; do
    [ "${stack_regions[i]}" = "$region" ] || continue
    aws cloudformation list-stack-resources --stack-name "${stacks[i]}" --output text \
      --query "StackResourceSummaries[?$1].PhysicalResourceId" | tr '\t' '\n'
  done | sed '/^$/d;/^None$/d' | LC_ALL=C sort -u
}

tables() {
  resources "ResourceType=='AWS::DynamoDB::Table' || ResourceType=='AWS::DynamoDB::GlobalTable'"
}

# Deploys the assembly's stacks as they are.
deploy_assembly() {
  run npx --yes "$CDK" deploy --app "$assembly" --all --require-approval "$1" --progress events
}
