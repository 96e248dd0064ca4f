# Two commands: `make run` and `make test`. Everything they need is set up on the way; nothing needs root.

SHELL := /bin/bash
BIN := .venv/bin
UV := $(BIN)/uv
ENGINE := engine/.venv/bin/python
COMPILE := $(UV) pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --no-header

.DEFAULT_GOAL := help
.PHONY: help run setup test test-all lint types lock bench safety-score safety-model screenshots clean

help: ## Say what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: setup ## Set up what is missing, then serve the chat (Ctrl-C stops everything)
	@exec $(BIN)/blether run

setup: .venv/.ready engine/.venv/.ready ## Make both environments

.venv/.ready: requirements-uv.lock requirements.lock pyproject.toml
	@bash scripts/make-venv
	@echo "== the bot's environment: installing its libraries"
	@$(UV) pip install --quiet --compile-bytecode --python $(BIN)/python --require-hashes -r requirements.lock
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --editable .
	@touch $@

.venv/.ready-dev: requirements-dev.lock .venv/.ready
	@echo "== the tests' libraries"
	@$(UV) pip install --quiet --python $(BIN)/python --require-hashes -r requirements-dev.lock
	@touch $@

engine/.venv/.ready: engine/requirements.lock .venv/.ready
	@bash scripts/make-engine-venv
	@touch $@

test: setup .venv/.ready-dev lint types ## Check and test all that needs no Debian package (about 3 minutes)
	@echo "== tests"
	@$(BIN)/python -m pytest

test-all: setup .venv/.ready-dev ## The slow journeys: the real Rasa, a real browser (needs Debian's chromium)
	@command -v chromium >/dev/null || { echo "The browser journeys need chromium: apt-get install -y chromium"; exit 1; }
	@echo "== Rasa's own checks"
	@bash scripts/rasa-checks
	@echo "== slow journeys and browser journeys"
	@$(BIN)/python -m pytest -m "browser or slow"

lint: .venv/.ready-dev
	@echo "== ruff"
	@$(BIN)/ruff check . && $(BIN)/ruff format --check --quiet .

types: .venv/.ready-dev
	@echo "== mypy --strict"
	@$(BIN)/mypy

lock: .venv/.ready ## Pin the newest libraries again, with hashes
	@$(COMPILE) requirements.in -o requirements.lock
	@$(COMPILE) -c requirements.lock requirements-dev.in -o requirements-dev.lock
	@cd engine && ../$(COMPILE) --python-version 3.11 --override overrides.txt requirements.in -o requirements.lock

bench: setup .venv/.ready-dev ## Measure against a stock Rasa bot of the same dialogue, side by side
	@$(BIN)/python -m bench

safety-score: .venv/.ready-dev ## Recall and false alarms of the safety gate, with 95 % intervals
	@$(BIN)/python -m tests.scores.safety $(or $(FILES),$(wildcard ../shared/evaluation/safety.jsonl ../shared/evaluation/ordinary_real.jsonl))

safety-model: setup ## Train the safety gate's learned layer again (slow; two quiet cores)
	@$(UV) venv --quiet --allow-existing var/safety-tools
	@$(UV) pip sync --quiet --python var/safety-tools/bin/python --require-hashes tools/safety/requirements.lock tools/safety/bases.lock
	@var/safety-tools/bin/python -m tools.safety.build

screenshots: setup .venv/.ready-dev ## Make the README's screenshot and those of every page
	@$(BIN)/python -m tests.journeys.screenshots

clean: ## Remove both environments and all state (visits included)
	rm -rf .venv engine/.venv var models
