// The ids in an ARN arn:aws:connect:<region>:<account>:instance/<instance id>/<kind>/<id>.

export function idsOf(arn) {
  const [, instanceId, kind, id] = arn.split(':').slice(5).join(':').split('/');
  return { instanceId, kind, id };
}
