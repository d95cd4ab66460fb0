# Set-up and the daily commands. Works with GNU make 3.81 (macOS) and later; `make help` lists the targets.
#
# Stamps under .venv/.stamps say what is done, so that a second call starts at once. All set-up talks on
# stderr; stdout belongs to caro.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.SUFFIXES:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
# The single-file program holds Debian's own Python, whose static library is optimised with profiles.
BINARY_PYTHON ?= /usr/bin/python3.11
BIN := .venv/bin
DONE := .venv/.stamps
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 $(BIN)/python -m pip
LOCKED := install -q --no-deps --require-hashes
SAY := sh build/bootstrap/say.sh

# The query reaches caro through the environment, unexpanded: make must not read a `$` in it, nor may a shell.
export CARO_QUERY := $(value Q)
unexport Q

# Everything that decides what the wheel holds. A source that was removed since the last install counts as a change.
SOURCES := $(shell find $(wildcard app hwprobe) -name __pycache__ -prune -o -type f ! -name '*.pyc' -print) \
	pyproject.toml $(wildcard README.md LICENSE NOTICE build/compile_tables.py)
GONE := $(filter-out $(SOURCES),$(shell cat $(DONE)/sources 2>/dev/null))

# The model lies outside the checkout; the stamp names the file, and a file that was deleted is made again.
MODEL := $(if $(CARO_MODEL),,$(DONE)/model)
MODEL_GONE := $(shell test -f "$$(cat $(DONE)/model 2>/dev/null)" || echo gone)

# This machine, as the specifications and the files of a release name it.
PLATFORM = $(shell uname -sm | sed 's/Linux /linux-/; s/Darwin /macos-/; s/aarch64/arm64/')

# Finds the Python that builds the program and is in it; macOS has none of these, so it is compiled.
BUILDER = case $$(uname -s) in \
	Darwin) python=$$($(PYTHON) build/binary/interpreter.py) || exit 1 ;; \
	*) python=$(BINARY_PYTHON); command -v "$$python" >/dev/null || { \
		echo "caro: $$python is missing; build/specs/README.md says what a build needs" >&2; exit 1; } ;; esac

.PHONY: help run test lint accuracy docs picture fuzz fuzz-safety engine model binary gates workflows programs sources release \
	try-release try-newcomer bench bench-load bench-compare bench-peers bench-gates profile clean again

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## */  make \1|/p' Makefile | awk -F'|' '{printf "%-14s %s\n", $$1, $$2}'

run: $(DONE)/caro $(MODEL) ## answer one request: make run Q="find log files over 10 MB"
	@sh build/bootstrap/run.sh

test: $(DONE)/caro $(DONE)/dev $(DONE)/engine $(MODEL) ## set everything up, then run all tests
	@CARO_TEST_NO_ENGINE= CARO_THREADS=1 OMP_NUM_THREADS=1 $(BIN)/python -m pytest

lint: $(DONE)/caro $(DONE)/dev ## style and types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@MYPYPATH=build/bootstrap $(BIN)/mypy build/bootstrap/*.py
	@$(BIN)/mypy -p release -p pages
	@MYPYPATH=ci/matrix $(BIN)/mypy -p benches
	@MYPYPATH=build/binary:build/bootstrap $(BIN)/mypy build/binary/*.py
	@MYPYPATH=ci/matrix:build/binary:build/bootstrap $(BIN)/mypy ci/matrix/*.py

accuracy: $(DONE)/caro $(DONE)/dev $(DONE)/engine $(MODEL) ## judge the answers by what they do; fails when the test set got worse
	@$(BIN)/python -m benches.accuracy run --split dev --backend static
	@echo
	@$(BIN)/python -m benches.accuracy run --split test --backend static --check
	@echo
	@$(BIN)/python -m benches.accuracy run --split test --backend embedded
	@echo
	@$(BIN)/python -m benches.accuracy run --split test --backend auto

docs: $(DONE)/caro $(DONE)/docs ## write the pages that are made from tables, and the site of all pages
	@$(BIN)/python -m caro.dialects.samemaking app/caro/dialects/same.py
	@$(BIN)/python -m pages
	@$(BIN)/python -m pages.site

picture: $(DONE)/caro ## take the picture of a terminal in README.md anew (needs tmux)
	@$(BIN)/python -m pages.picture

fuzz: $(DONE)/caro $(DONE)/dev ## spoil requests and ask them: make fuzz N=100000
	@CARO_FUZZ=$(or $(N),100000) $(BIN)/python -m pytest tests/static/test_fuzz.py

fuzz-safety: $(DONE)/caro $(DONE)/dev ## spoil commands and judge them: make fuzz-safety N=500000
	@CARO_FUZZ_SAFETY=$(or $(N),500000) $(BIN)/python -m pytest -s tests/safety/test_fuzz.py \
		tests/safety/test_metamorphic.py

engine: $(DONE)/engine ## compile the engine that runs the model (minutes, once)
	@:

model: $(DONE)/caro $(MODEL) ## join the language model from its pieces (100 MB, once)
	@:

binary: ## build caro as one file, dist/caro (Debian 12; some 10 minutes, then 1)
	@$(BUILDER); "$$python" build/binary/build.py

gates: $(DONE)/dev ## judge dist/caro: size, start-up, memory, what it needs of a system; PROGRAM=… ONLY="size imports"
	@$(BIN)/python ci/matrix/check.py $(or $(PROGRAM),dist/caro) $(if $(ONLY),--only $(ONLY))

workflows: $(DONE)/pip ## write the hosted workflows from ci/matrix/hosted.toml
	@$(BIN)/python ci/matrix/render.py

programs: ## build the programs that a release is made of, with and without the model; PLATFORM=linux-arm64 for another machine
	@$(BUILDER); for flavour in "" -slim; do "$$python" build/binary/build.py \
		--platform $(PLATFORM) $${flavour:+-$$flavour} --output dist/caro-$(PLATFORM)$$flavour || exit 1; done

sources: ## fetch what the programs are compiled from, for the licences in it: before make release elsewhere
	@$(BUILDER); "$$python" build/binary/build.py --platform $(PLATFORM) --sources

release: $(DONE)/caro ## make packages and the rest from dist/: make release VERSION=0.1.0 ADDRESS=https://… FINAL=yes
	@$(BIN)/python -m release.make --version "$(VERSION)" --address "$(ADDRESS)" $(if $(FINAL),--final)

try-release: $(DONE)/caro ## lint the packages of dist/apt, install and purge them in a folder of their own (as root)
	@$(BIN)/python -m release.trial dist/apt

try-newcomer: $(DONE)/caro ## go a newcomer's way with the packages of dist/apt: install, ask, remove (as root)
	@$(BIN)/python -m release.newcomer dist/apt

# One form of report for all of them: RECORD=1 keeps it in docs/figures and as the baseline, OUT=… puts it elsewhere.
BENCH = PYTHONPATH=.venv/bench $(BIN)/python -m benches.suite
REPORT = $(if $(RECORD),--record) $(if $(OUT),--out "$(OUT)")
MEASURED := $(DONE)/caro $(DONE)/bench $(DONE)/engine $(MODEL)

bench: $(MEASURED) ## measure it all, 15 minutes: QUICK=1 for 2, ONLY="micro e2e startup keys resources load soak"
	@$(BENCH) run $(if $(QUICK),--quick) $(if $(ONLY),--only $(ONLY)) $(REPORT) \
		--said "make bench$(if $(QUICK), QUICK=1)$(if $(ONLY), ONLY=\"$(ONLY)\")"

bench-load: $(MEASURED) ## memory, open files and errors under load: make bench-load MINUTES=10
	@$(BENCH) load --minutes $(or $(MINUTES),10) $(REPORT) --said "make bench-load MINUTES=$(or $(MINUTES),10)"

bench-compare: $(MEASURED) ## this checkout beside a revision, in one interleaved run: make bench-compare BASE=main
	@$(BENCH) compare --base "$(or $(BASE),main)" $(if $(QUICK),--quick) $(if $(OUT),--out "$(OUT)") \
		--said "make bench-compare BASE=$(or $(BASE),main)"

bench-peers: $(MEASURED) ## caro beside shell-gpt, llm and whatisit, each in an environment of its own
	@$(BENCH) peers $(if $(QUICK),--rounds 2) $(REPORT) --said "make bench-peers"

bench-gates: $(DONE)/caro $(DONE)/dev ## hold the installed package to what does not drift: counts, imports, memory, ratio
	@$(BIN)/python ci/matrix/check.py --package $(BIN)/caro $(if $(ONLY),--only $(ONLY)) $(if $(RECORD),--record)

profile: $(MEASURED) ## flame graph and memory of a request: make profile Q="find log files" BACKEND=static NATIVE=1
	@PYTHONPATH=.venv/bench $(BIN)/python -m benches.suite.profiling $(if $(BACKEND),--backend "$(BACKEND)") \
		$(if $(NATIVE),--native)

clean: ## remove what make made here; the cached engine and the model stay
	@rm -rf .venv dist build/out .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -prune -exec rm -rf {} +

$(DONE)/pip: requirements/bootstrap.txt build/bootstrap/venv.sh
	@PYTHON="$(PYTHON)" sh build/bootstrap/venv.sh
	@touch $@

$(DONE)/runtime: requirements/runtime.txt requirements/build.txt $(DONE)/pip
	@$(SAY) "installing the packages caro runs on"
	@$(PIP) $(LOCKED) -r requirements/runtime.txt -r requirements/build.txt >&2
	@touch $@

$(DONE)/dev: requirements/dev.txt $(DONE)/runtime
	@$(SAY) "installing the test and lint tools"
	@$(PIP) $(LOCKED) -r requirements/dev.txt >&2
	@touch $@

$(DONE)/bench: requirements/bench.txt $(DONE)/dev
	@$(SAY) "installing the tools of the benchmarks"
	@rm -rf .venv/bench
	@$(PIP) $(LOCKED) --target .venv/bench -r requirements/bench.txt >&2
	@touch $@

$(DONE)/docs: requirements/docs.txt $(DONE)/pip
	@$(SAY) "installing what makes the site of the documents"
	@rm -rf .venv/docs
	@$(PIP) $(LOCKED) --target .venv/docs -r requirements/docs.txt >&2
	@touch $@

$(DONE)/caro: $(SOURCES) $(DONE)/runtime $(if $(GONE),again)
	@$(SAY) "building and installing caro"
	@rm -rf build/out/wheel
	@$(BIN)/python -m hatchling build -t wheel -d build/out/wheel >$(DONE)/wheel.log 2>&1 \
		|| { cat $(DONE)/wheel.log >&2; exit 1; }
	@$(PIP) install -q --no-deps --no-index --force-reinstall build/out/wheel/*.whl >&2
	@printf '%s\n' $(SOURCES) > $(DONE)/sources
	@touch $@

$(DONE)/engine: requirements/engine.txt requirements/engine-tools.txt build/bootstrap/engine.py $(DONE)/pip
	@$(BIN)/python build/bootstrap/engine.py
	@touch $@

$(DONE)/model: $(wildcard model/*.gguf.*) build/bootstrap/model.py $(DONE)/runtime $(if $(MODEL_GONE),again) | $(DONE)/caro
	@$(BIN)/python build/bootstrap/model.py > $@.new
	@mv $@.new $@
