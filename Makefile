# `make demo` and `make test` are all one needs on a new Debian machine with a Swift toolchain.
# `make help` lists the rest.

PREFIX ?= /usr/local
PROGRAM = .build/debug/steerco
STRIPPED = .build/steerco

.PHONY: deps build release demo test torture torture-short check format install snapshots docs help
.DEFAULT_GOAL := help

help: ## List these targets
	@sed -n 's/^\([a-z-]*\):.*## /\1	/p' $(MAKEFILE_LIST) | expand -t 16

deps: ## Install the system packages that are missing (as root), or name them
	@scripts/install-packages

build: deps ## Build the program for development
	swift build --product steerco

demo: build ## Open the demo store (OPTIONS="--language en")
	$(PROGRAM) demo $(OPTIONS)

test: deps ## Build and run every test
	swift build --build-tests
	swift test --skip-build --disable-xctest

torture: build ## Try for long to make the program lose what it has saved (ROWS="3 7" SEED=42)
	@scripts/install-packages torture
	python3 Torture/torture.py $(PROGRAM) $(if $(ROWS),--rows $(ROWS)) $(if $(SEED),--seed $(SEED))

torture-short: build ## The same in a minute
	@scripts/install-packages torture
	python3 Torture/torture.py $(PROGRAM) --short $(if $(ROWS),--rows $(ROWS)) $(if $(SEED),--seed $(SEED))

check: deps ## Check format, declared imports and comments
	swift format lint --strict --recursive --configuration .swift-format Package.swift Sources Tests
	swift build --build-tests --explicit-target-dependency-import-check error
	scripts/check-doc-comments

format: ## Lay out the Swift files as .swift-format says
	swift format format --in-place --recursive --configuration .swift-format \
	  Package.swift Sources Tests

snapshots: deps ## Record the expected screens anew; look at the difference before you commit
	swift build --build-tests
	-RECORD_SNAPSHOTS=1 swift test --skip-build --disable-xctest --filter DashboardTests

docs: build ## Write the references of docs/FORMAT.md and docs/INDICATORS.md anew
	scripts/write-field-reference $(PROGRAM)

release: deps ## Build the program to hand out: .build/steerco
	swift build -c release --static-swift-stdlib --product steerco
	strip -o $(STRIPPED) .build/release/steerco

install: ## Install what "make release" built as PREFIX/bin/steerco (PREFIX=/usr/local)
	@[ -x $(STRIPPED) ] || { echo "Nothing is built yet. Run this first: make release"; exit 1; }
	install -D -m 755 $(STRIPPED) $(DESTDIR)$(PREFIX)/bin/steerco
