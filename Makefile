# Two commands, both complete on a fresh machine: `make run` and `make test`.
PORT ?= 8080
APPS = swift build --package-path Apps --scratch-path .build
PYTEST = .venv-browser/bin/python -m pytest -q -rs -p no:cacheprovider

.PHONY: help run test lint swift-test browser-test screenshots clean

help:
	@echo "make run           build what changed, serve on http://127.0.0.1:$(PORT)/ (PORT=… for another port)"
	@echo "make test          everything: lint, house rules, Swift tests, WebAssembly build, browser tests"
	@echo "make screenshots   record the screenshots anew that the browser tests compare with"
	@echo "make clean         delete what was built"

run:
	@Scripts/setup run
	@test -x .build/debug/unknot || echo "Building Unknot. The first time this takes several minutes; later starts are quick."
	@$(APPS) --product unknot
	@exec .build/debug/unknot serve --port $(PORT)

test: lint swift-test browser-test

lint:
	@Scripts/setup test
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Apps Benchmarks Web
	Scripts/check

swift-test:
	@Scripts/setup run
	swift build --build-tests
	swift test --skip-build
	$(APPS) --build-tests
	swift test --package-path Apps --scratch-path .build --skip-build

browser-test:
	@Scripts/setup test
	$(APPS) --product unknot
	$(PYTEST) Tests/Browser

screenshots:
	@Scripts/setup test
	$(APPS) --product unknot
	UNKNOT_RECORD=1 $(PYTEST) Tests/Browser/test_screenshots.py

clean:
	rm -rf .build .venv-browser
