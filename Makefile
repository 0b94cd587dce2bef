# Two commands, both complete on a fresh machine: `make run` and `make test`.
PORT ?= 8080
DEV_PORT ?= 8081
APPS = swift build --package-path Apps --scratch-path .build
WEB = python3 Scripts/web
PYTEST = .venv-browser/bin/python -m pytest -q -rs -p no:cacheprovider

.PHONY: help run dev test lint swift-test site native wasm examples docs browser-test screenshots clean

help:
	@echo "make run           build what changed, serve on http://127.0.0.1:$(PORT)/ (PORT=… for another port)"
	@echo "make dev           watch the sources, build quickly, serve on http://127.0.0.1:$(DEV_PORT)/"
	@echo "make test          everything: lint, house rules, Swift tests, WebAssembly build, browser tests"
	@echo "make examples      build and run what shows how to use the modules"
	@echo "make docs          the pages of the modules, by DocC, in .build/docs"
	@echo "make screenshots   record the screenshots anew that the browser tests compare with"
	@echo "make clean         delete what was built"

run:
	@Scripts/setup run
	@test -x .build/debug/unknot || echo "Building Unknot. The first time this takes several minutes; later starts are quick."
	@$(MAKE) --no-print-directory site
	@exec .build/debug/unknot serve --port $(PORT)

dev:
	@Scripts/setup run
	@$(WEB) dev $(DEV_PORT)

# The program and the WebAssembly are built side by side; then the site is packed beside the program.
site:
	@$(MAKE) --no-print-directory -j2 native wasm
	@$(WEB) pack

native:
	@$(APPS) --product unknot

wasm:
	@$(WEB) compile

test: lint swift-test examples browser-test

lint:
	@Scripts/setup test
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Apps Examples Benchmarks Web
	Scripts/check

swift-test:
	@Scripts/setup run
	swift build --build-tests
	swift test --skip-build
	$(APPS) --build-tests
	@$(MAKE) --no-print-directory site
	Scripts/check site
	swift test --package-path Apps --scratch-path .build --skip-build

examples:
	swift run --package-path Examples --scratch-path .build Maria

docs:
	swift build --target Assessment
	Scripts/docs Assessment

browser-test:
	@Scripts/setup test
	@$(MAKE) --no-print-directory site
	$(PYTEST) Tests/Browser Tests/Records Tests/Terminal

screenshots:
	@Scripts/setup test
	@$(MAKE) --no-print-directory site
	UNKNOT_RECORD=1 $(PYTEST) Tests/Browser/test_screenshots.py

clean:
	rm -rf .build .venv-browser
