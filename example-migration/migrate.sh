#!/usr/bin/env bash
# Carries Harbor Line's contact center through the four phases of its migration; every step is a command.
set -euo pipefail
shopt -s inherit_errexit
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly CDK="aws-cdk@2.1148.1"
readonly ROOT=..
readonly ENVIRONMENT=development

# What a phase changes is shown by plan; nobody sits at the keyboard of apply.
export CDK_REQUIRE_APPROVAL=never

usage() {
  cat <<'END'
usage: ./migrate.sh PHASE COMMAND [--dry-run]

phases
  1  import: the instance becomes Java; nothing in AWS changes
  2  beside: new flows beside the old ones, a share of the callers, a number to try them by
  3  values: settings become values that change without a deployment
  4  ownership: what exists becomes managed, kind by kind, without being replaced

commands
  check   the preconditions; says what is missing
  plan    what apply would do; changes nothing
  apply   does it
  verify  whether it is done, and nothing else
  undo    back to the phase before; safe to run again

  --dry-run  apply and undo only say what they would run

Credentials, profile and region are those of the AWS command line.
END
}

say() { printf '%s\n' "$*"; }

fail() {
  printf 'migrate.sh: %s\n' "$*" >&2
  exit 1
}

# Runs what changes something; in a dry run only says so.
run() {
  if [ "$dry_run" = yes ]; then
    printf 'would run:'
    printf ' %q' "$@"
    printf '\n'
  else
    "$@"
  fi
}

switchboard() { "$ROOT/cli/bin/switchboard" "$@"; }

cdk() { npx --yes "$CDK" "$@"; }

# One value of a phase's configuration.
setting() { switchboard config --config "$(config "$1")" --environment "$ENVIRONMENT" --get "$2"; }

config() {
  if [ "$1" = 2 ]; then
    printf 'phase-1/config'
  else
    printf 'phase-%s/config' "$1"
  fi
}

assembly() { printf 'phase-%s/target/cdk.out' "$1"; }

# Compiles and synthesizes a phase: whatever is wrong with it is said here.
build() {
  say "building phase $1"
  (cd "$ROOT" && mvn -B -ntp -q -DskipTests package -pl "example-migration/phase-$1" -am >/dev/null) ||
    fail "phase $1 doesn't build; run mvn -pl example-migration/phase-$1 -am package in the project's folder"
}

# The names of the stacks of a phase.
stacks() {
  node -e '
    const manifest = require(require("path").resolve(process.argv[1], "manifest.json"));
    for (const [id, artifact] of Object.entries(manifest.artifacts || {}).sort()) {
      if (artifact.type === "aws:cloudformation:stack") console.log(artifact.properties.stackName || id);
    }
  ' "$(assembly "$1")"
}

status() {
  aws cloudformation describe-stacks --stack-name "$1" --query 'Stacks[0].StackStatus' --output text 2>/dev/null || printf 'NONE'
}

identity() {
  local account expected
  account="$(aws sts get-caller-identity --query Account --output text)" || fail "the AWS command line has no valid credentials"
  expected="$(setting 1 environment.awsAccount)"
  [ "$account" = "$expected" ] || fail "these are credentials of account $account; the contact center is in $expected"
}

deployed() {
  local stack state
  for stack in $(stacks "$1"); do
    state="$(status "$stack")"
    [[ "$state" =~ ^(CREATE|UPDATE|IMPORT)_COMPLETE$ ]] || fail "stack $stack is $state; phase $1 is not in place"
  done
}

same() {
  say "phase $1 as deployed against its source:"
  cdk diff --fail --app "$(assembly "$1")" --all || fail "what is deployed is not what phase $1 says"
}

deploy() { run cdk deploy --app "$(assembly "$1")" --all; }

# Stacks that this phase has and the one before has not.
added() { comm -23 <(stacks "$1" | sort) <(stacks "$(($1 - 1))" | sort); }

# Phase 1: import

instance() { basename "$(setting 1 existingResources.instances.ContactCenter.arn)"; }

check_1() {
  identity
  local state
  state="$(aws connect describe-instance --instance-id "$(instance)" --query Instance.InstanceStatus --output text)" ||
    fail "instance $(instance) can't be read; allow connect:Describe* and connect:List*"
  [ "$state" = ACTIVE ] || fail "instance $(instance) is $state"
  say "instance $(instance) is there and can be read"
}

plan_1() {
  say "would read instance $(instance) by List and Describe calls, two a second, into existing/"
  say "would write Java and environment files from it into phase-1/; changes nothing in AWS"
}

apply_1() {
  run switchboard fetch --instance "$(instance)" --output existing
  run switchboard import existing --package com.example.harbor --output phase-1
}

verify_1() {
  build 1
  [ -z "$(stacks 1)" ] || fail "the import would deploy $(stacks 1); it has to refer to what exists, and nothing else"
  say "the import compiles, refers to what exists, and would deploy nothing"
}

undo_1() {
  say "nothing in AWS was changed; the sources are in phase-1/ and existing/"
}

# Phase 2: new flows beside the old ones

check_2() {
  identity
  verify_1
  local names name
  names="$(aws connect list-contact-flows --instance-id "$(instance)" --query 'ContactFlowSummaryList[].Name' --output text | tr '\t' '\n')"
  for name in "Main line, new" "Main line, entrance"; do
    if grep -qxF "$name" <<<"$names" && [ "$(status "$(setting 1 environment.stackPrefix)-Flows")" = NONE ]; then
      fail "the instance has a flow \"$name\" already; rename it in one of the two places"
    fi
  done
  say "the names of the new flows are free"
}

plan_2() {
  build 2
  cdk diff --app "$(assembly 2)" --all
  say "leads the main number to its entrance, which gives the new line its share of the callers"
}

apply_2() {
  build 2
  deploy 2
}

verify_2() {
  build 2
  deployed 2
  same 2
  say "what the new line does differently from the old one:"
  switchboard diff phase-1/target/classes/META-INF/switchboard/flows/MainLine.json \
    phase-2/target/classes/META-INF/switchboard/flows/NewMainLine.json || [ $? = 1 ]
  say "parallel test: call the number of TestLine, and compare the contacts tagged line=new and line=old"
}

undo_2() {
  build 2
  # The main number is led back to its former flow as its binding goes.
  run cdk destroy --app "$(assembly 2)" --all --force
}

# Phase 3: settings become values

check_3() {
  identity
  build 2
  deployed 2
  say "phase 2 is in place"
}

plan_3() {
  build 3
  cdk diff --app "$(assembly 3)" --all
}

apply_3() {
  build 3
  deploy 3
}

verify_3() {
  build 3
  deployed 3
  same 3
  (cd phase-3 && "../$ROOT/cli/bin/switchboard" values get --environment "$ENVIRONMENT")
}

# The flows first lose their reads, then the table and function go that are no longer read.
undo_3() {
  build 2
  build 3
  deploy 2
  local stack
  for stack in $(added 3); do
    run cdk destroy --app "$(assembly 3)" "$stack" --exclusively --force
  done
}

# Phase 4: ownership, kind by kind

adopt() {
  switchboard adopt --assembly "$(assembly 4)" --deployed "$(assembly 3)" --to phase-4/target/adopt \
    --config "$(config 4)" --environment "$ENVIRONMENT"
}

check_4() {
  identity
  build 3
  deployed 3
  say "phase 3 is in place"
}

plan_4() {
  build 4
  adopt
}

# Import each stack's resources, then deploy it: an import may change nothing else.
apply_4() {
  build 4
  local step
  adopt | grep -E '^ *cdk ' | while read -r _ step; do
    # The words of a step are separated by blanks and hold none.
    # shellcheck disable=SC2086
    run cdk $step
  done
}

verify_4() {
  build 4
  deployed 4
  same 4
}

# What was adopted is retained: it leaves its stack, and goes on in the instance as it is.
undo_4() {
  build 3
  build 4
  deploy 3
  local stack
  for stack in $(added 4); do
    run cdk destroy --app "$(assembly 4)" "$stack" --exclusively --force
  done
}

dry_run=no
words=()
for word in "$@"; do
  case "$word" in
    --dry-run) dry_run=yes ;;
    -h | --help) usage; exit 0 ;;
    -*) fail "there is no option $word; see --help" ;;
    *) words+=("$word") ;;
  esac
done
[ "${#words[@]}" = 2 ] || { usage >&2; exit 2; }
[[ "${words[0]}" =~ ^[1-4]$ ]] || fail "there is no phase \"${words[0]}\"; see --help"
[[ "${words[1]}" =~ ^(check|plan|apply|verify|undo)$ ]] || fail "there is no command \"${words[1]}\"; see --help"
"${words[1]}_${words[0]}"
