-- What `cargo xtask bench` asks of wrk: the session of the environment, and one line of figures at the end.
local cookie = os.getenv("WAYMARK_BENCH_COOKIE")
if cookie then
  wrk.headers["Cookie"] = cookie
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  local line = 'figures {"requests":%d,"microseconds":%d,"failed":%d,"p50":%d,"p99":%d}\n'
  io.write(line:format(summary.requests, summary.duration, failed, latency:percentile(50), latency:percentile(99)))
end
