#!/usr/bin/env bash
# Looks at what is deployed and says whether it is in order. Changes nothing.
set -euo pipefail
# shellcheck source=lib/switchboard.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/switchboard.sh"

usage() {
  cat <<'END'
Checks a deployed environment: its stacks, instance, flows, functions, tables and alarms.

usage: scripts/validate.sh ENVIRONMENT [options]

  --profile NAME     the AWS profile to use
  --assembly FOLDER  the cloud assembly that was deployed (default: synthesized now)
  --dry-run          say what would be asked
  --help             this text

Reads only. Exit code 1 if anything is not in order.
END
}

name=
while [ $# -gt 0 ]; do
  case "$1" in
    --profile) value_of "$1" $#; profile="$2"; shift ;;
    --assembly) value_of "$1" $#; assembly="$2"; shift ;;
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

if [ "$dry_run" = yes ]; then
  for stack in "${stacks[@]}"; do
    say "would ask for stack $stack and for the state of its instance, flows, functions, tables and alarms"
  done
  exit 0
fi

checked=0
wrong=0
# expect WHAT WANTED ACTUAL: WANTED holds what is right, separated by |.
expect() {
  local actual="${3//$'\t'/ }"
  checked=$((checked + 1))
  if [[ -n "$actual" && "|$2|" == *"|$actual|"* ]]; then
    say "ok      $1: $actual"
  else
    wrong=$((wrong + 1))
    say "WRONG   $1: ${actual:-no answer}, expected ${2//|/ or }"
  fi
}

for i in "${!stacks[@]}"; do
  use_region "${stack_regions[i]}"
  status="$(aws cloudformation describe-stacks --stack-name "${stacks[i]}" --query 'Stacks[0].StackStatus' --output text 2>/dev/null || printf 'not deployed')"
  expect "stack ${stacks[i]}" 'CREATE_COMPLETE|UPDATE_COMPLETE|IMPORT_COMPLETE' "$status"
done
if [ "$wrong" -gt 0 ]; then
  fail "$wrong of ${#stacks[@]} stacks are not in order"
fi

for each in "${regions[@]}"; do
  use_region "$each"
  found="$(resources "ResourceType=='AWS::Connect::Instance'")"
  for instance in $found; do
    expect "instance ${instance##*/}" ACTIVE \
      "$(aws connect describe-instance --instance-id "${instance##*/}" --query Instance.InstanceStatus --output text || true)"
  done
  found="$(resources "ResourceType=='AWS::Connect::ContactFlow'")"
  for flow in $found; do
    instance="${flow%/contact-flow/*}"
    expect "flow ${flow##*/}" 'ACTIVE PUBLISHED' \
      "$(aws connect describe-contact-flow --instance-id "${instance##*/}" --contact-flow-id "${flow##*/}" \
        --query '[ContactFlow.State, ContactFlow.Status]' --output text || true)"
  done
  found="$(resources "ResourceType=='AWS::Lambda::Function'")"
  for function in $found; do
    expect "function $function" 'Active Successful|Active None' \
      "$(aws lambda get-function-configuration --function-name "$function" --query '[State, LastUpdateStatus]' --output text || true)"
  done
  found="$(tables)"
  for table in $found; do
    expect "table $table" ACTIVE \
      "$(aws dynamodb describe-table --table-name "$table" --query Table.TableStatus --output text || true)"
  done
  found="$(resources "ResourceType=='AWS::CloudWatch::Alarm'")"
  for alarm in $found; do
    expect "alarm $alarm" 'OK|INSUFFICIENT_DATA' \
      "$(aws cloudwatch describe-alarms --alarm-names "$alarm" --query 'MetricAlarms[0].StateValue' --output text || true)"
  done
done

say "$checked checked, $wrong not in order"
[ "$wrong" = 0 ] || exit 1
