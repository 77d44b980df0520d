// Buckets are addressed as <bucket>.localhost. Not every system resolves such names, so Node is told that they are the
// loopback address, as RFC 6761 says they are.
const dns = require('node:dns');

const isLoopback = (host) => typeof host === 'string' && host.endsWith('.localhost');
const lookup = dns.lookup;
dns.lookup = function (host, options, callback) {
  if (!isLoopback(host)) {
    return lookup.call(dns, host, options, callback);
  }
  const done = typeof options === 'function' ? options : callback;
  const all = typeof options === 'object' && options !== null && options.all;
  process.nextTick(() => (all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)));
};
const promised = dns.promises.lookup;
dns.promises.lookup = function (host, options) {
  if (!isLoopback(host)) {
    return promised.call(dns.promises, host, options);
  }
  const address = { address: '127.0.0.1', family: 4 };
  return Promise.resolve(options && options.all ? [address] : address);
};
