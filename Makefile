# make test                    all tests, with what they need; those that read the source documents with SOURCES=DIR
# make check-sources SOURCES=  quotes and figures against the source documents
# make build, make serve       this very site: publish into public/, or preview
# make bench-search           search against Pagefind on made-up resolutions, SIZES="1000 10000"; see bench/README.md
# make clean                   removes what was built

SHELL := /bin/sh
MVN := mvn -B -Dstyle.color=never --no-transfer-progress
export LC_ALL := C.UTF-8

SIZES ?= 1000 10000

# The texts from which the published documents were taken; they are not part of this repository.
SOURCES ?= $(wildcard ../shared/sources)
export SOURCES

.PHONY: test check-sources build serve bench-search clean chromium

test: chromium
	@test -d "$(SOURCES)" || echo "No source documents here: the tests that read them are skipped. To run them: make test SOURCES=DIR"
	$(MVN) verify

check-sources:
	@test -d "$(SOURCES)" || { echo "SOURCES must name the folder of the source documents: make check-sources SOURCES=DIR" >&2; exit 2; }
	./congkhai check --sources "$(SOURCES)"

# The tests of pages and search run in the real browser.
chromium:
	@if command -v chromium >/dev/null 2>&1; then :; \
	elif command -v apt-get >/dev/null 2>&1 && [ "$$(id -u)" = 0 ]; then \
		echo "Installing Chromium for the browser tests"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else \
		echo "The tests need Chromium as 'chromium' on the PATH. Install it: sudo apt-get install chromium" >&2; exit 1; \
	fi

build:
	./congkhai build

serve:
	./congkhai serve

# 10,000 resolutions take 3.3 GB to build.
bench-search: export CONGKHAI_HEAP ?= 4g
bench-search: chromium
	cd bench && npm ci --no-audit --no-fund --ignore-scripts
	node bench/search.mjs $(SIZES)

clean:
	rm -rf target .congkhai public
