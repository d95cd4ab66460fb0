"""The clauses of requests to run Python tests; `clauses.py` explains the form of a row."""

CLAUSES = """
run: run; run again; rerun; re-run; start
noun: test; unit test; all test; each test; python test; [whole|full] test suite; suite; tests only; only test; just test
tool: pytest; (with|using|in) pytest; pytest test
path: (in|from|of|under|inside|for|on) [file|directory] {path} [directory]; {path}; [(in|from|of|under|for)] [file] {file}; (in|under|from) [the] {word} directory; (in|under|from) directory {word}
name: [whose] name (containing|matching|include) {text}; (matching|containing|include|keyword) {text}; named {text}; with {text} in [the|their] name; (keyword|expression) {text}; [whose] name starting {text}; containing {word}; name containing {word}
one: [only|just] [test] [function|case|method] {ident}; [test] (function|case) {ident}
mark: marked [as|with] {text}; (mark|marker) {text}; with [the] (mark|marker) {text}
mark.not: (except|not|without) [run] [test] [those|ones] marked [as|with] {text}; not marked [as|with] {text}; (except|not|without) [the] {text} (test|ones)
failed: failed; failing; failed last [time|run]; last failed; failed before; failed again; failed in last run; that fail
failed.first: [that] (fail|failed|failing) last [time|run] first; failed [test|ones] first; failed first
stop: stop (at|on|after|with) [the] first (failure|error|failed|failing|problem) [test]; fail fast; failfast; (quit|exit|abort|stop) (at|on|after) first (failure|error); stop as soon as [test|any] (fails|failed|breaks); stop when [test] (fails|failed); stop as soon as {number} (fails|failed|breaks|test fails); stop when {number} (fails|failed); until [the] first failure
parallel.n: [in] parallel [on|with|using|over|across] {number} (workers|processes|cores|process|cpu|jobs|threads); (on|with|using|over) {number} (workers|processes|process|cores|cpu|jobs|threads) [in parallel]; {number} at a time
parallel: [in] parallel; (on|using|with) all (cores|cpu) [in parallel]; [in] parallel on all (cores|cpu)
verbose: verbose; verbosely; in verbose mode; with verbose output; with [more|full] detail
quiet: quiet; quietly; with less output
prints: testoutput; [and|with] show [the] (print|prints|stdout) [output|statements]; (without|not) (capturing|capture) [the] [output]; with print [output]; and see [the] (prints|print) [statements|output]; print output
cov.of: [with|measure|and] coverage (of|for|on) [the] [package|module|directory] {word} [package|module|directory]; [with] coverage [of|for] [the] {path}
cov: [with|measure|and] [test|code] coverage [report]; measuring coverage
cov.missing: [and] [show] [the] (without|missed|uncovered) line; with (without|missed) line; which line are [not] (covered|without)
cov.html: [with|and|as] [a|an] html [coverage] [report]; [and] html
slow: [and] [show] [the] {number} slowest [test]; slowest {number} [test]; with [the] {number} slowest
list: without running [them]; not run [them]; collect; collected
"""

EXAMPLES = {
    "pytest on 4 workers in parallel": "python3 -m pytest -n 4",
    "run pytest with coverage for the service package and show missing lines": "python3 -m pytest --cov=service --cov-report=term-missing",
    "run pytest in tests/unit, stop at the first failure, verbose": "python3 -m pytest -v -x tests/unit",
    "pytest without the tests marked slow": "python3 -m pytest -m 'not slow'",
    "pytest, only the tests whose name contains order": "python3 -m pytest -k order",
    "run pytest and show the 5 slowest tests": "python3 -m pytest --durations=5",
    "pytest the failed ones first without capturing output": "python3 -m pytest --ff -s",
}
"""Requests and the commands that they must give."""

OTHERS = (
    "test the connection to example.com",
    "run the go tests",
    "list the tests in src",
    "install pytest",
    "is pytest installed",
)
"""Requests that are none about this topic, or that intents of their own answer."""
