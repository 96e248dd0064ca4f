# Two commands: `make run` and `make test`. Everything they need is set up on the way; nothing needs root.

SHELL := /bin/bash
BIN := .venv/bin
UV := $(BIN)/uv
ENGINE := engine/.venv/bin/python
COMPILE := $(UV) pip compile --quiet --generate-hashes --no-emit-index-url --no-emit-find-links --no-header

.DEFAULT_GOAL := help
.PHONY: help run setup test test-all lint types lock bench spoken safety-score safety-model screenshots lighthouse sizes clean

help: ## Say what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: setup ## Set up what is missing, then serve the chat (Ctrl-C stops everything)
	@exec $(BIN)/blether run

setup: .venv/.ready engine/.venv/.ready web/.ready ## Make both environments, and build the pictures

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

web/.ready: web/package-lock.json data/symbols/symbols.yml .venv/.ready
	@bash scripts/make-web

test: setup .venv/.ready-dev lint types ## Check and test all that needs no Debian package (about 6 minutes)
	@echo "== tests, two at a time"
	@$(BIN)/python -m pytest -n 2 --dist loadfile -m "not browser and not slow and not alone"
	@echo "== tests of how soon someone is answered, one at a time"
	@$(BIN)/python -m pytest --reruns 2 -r R -m alone

tests/spoken/node_modules/.ready: tests/spoken/package-lock.json .venv/.ready
	@bash scripts/make-spoken

spoken: setup .venv/.ready-dev tests/spoken/node_modules/.ready ## Write down again what a screen reader says; then read the differences
	@BLETHER_SPOKEN=rewrite $(BIN)/python -m pytest -m slow tests/journeys/test_what_is_spoken.py
	@git diff --stat -- tests/spoken/golden

tests/tools/node_modules/.ready: tests/tools/package-lock.json .venv/.ready
	@bash scripts/make-tools

test-all: setup .venv/.ready-dev tests/spoken/node_modules/.ready tests/tools/node_modules/.ready ## The slow journeys: the real Rasa, a real browser (needs Debian's chromium)
	@command -v chromium >/dev/null || { echo "The browser journeys need chromium: apt-get install -y chromium"; exit 1; }
	@echo "== Rasa's own checks"
	@bash scripts/rasa-checks
	@echo "== slow journeys and browser journeys (one that a busy machine disturbed is tried again, and named)"
	@$(BIN)/python -m pytest --reruns 2 -r R -m "browser or slow"

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

lighthouse: setup .venv/.ready-dev tests/tools/node_modules/.ready ## Lighthouse's mobile scores of the chat and the help page (a quiet machine, please)
	@$(BIN)/python -m tests.tools.lighthouse

sizes: setup .venv/.ready-dev ## What a first load weighs, beside botframework-webchat and deep-chat (npm brings those to measure them)
	@$(BIN)/python -m tests.tools.sizes

clean: ## Remove both environments and all state (visits included)
	rm -rf .venv engine/.venv var models web/node_modules web/.ready bot/channels/static/built
