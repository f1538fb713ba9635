# Everything a newcomer, a contributor and CI run. `make help` lists it; each target works alone on a fresh machine
# with Python 3.11, make and a package index: it makes .venv and installs what it needs from requirements/*.lock.

VENV ?= .venv
BIN := $(VENV)/bin
WORKERS ?= auto
PORT ?= 8000
PYTEST_ARGS ?=
BENCH_ARGS ?=
SAMPLES = $(filter-out samples/README.md,$(wildcard samples/*.*))

.PHONY: help demo page test lint bench docs messages assets lock clean
.DEFAULT_GOAL := help

help:
	@echo "make demo       dựng trang với dữ liệu mẫu và mở máy chủ   serve the site with its demonstration"
	@echo "make page       kiểm tra văn bản mẫu, mở trang kết quả     check the samples and open the page"
	@echo "make test       chạy toàn bộ kiểm thử                     run every test"
	@echo "make lint       soát mã, kiểu, tầng và danh mục           check style, types, layers and catalogue"
	@echo "make bench      đo tốc độ và bộ nhớ                       measure speed and memory"
	@echo "make docs       dựng trang tài liệu vào site/             build the documentation into site/"
	@echo "make messages   gom câu chữ cần dịch, dựng bản dịch       gather strings to translate, compile them"
	@echo "make assets     tải lại thư viện giao diện (cần npm)      fetch the pages' assets anew (needs npm)"
	@echo "make lock       ghim lại phiên bản các gói phụ thuộc      pin the dependencies anew"
	@echo "make clean      xoá những gì đã dựng                      remove what was built"

# Everything the demonstration keeps lies in one folder; `make clean` removes it.
demo: export GIAOBAN_HOME = $(CURDIR)/build/demo
demo: export GIAOBAN_PUBLIC = yes
demo: export GIAOBAN_LOG_LEVEL = WARNING
demo: $(VENV)/site.stamp
	@$(BIN)/giaoban setup
	@$(BIN)/giaoban load --demo
	@cat $(GIAOBAN_HOME)/demo-logins.txt
	@$(BIN)/giaoban worker & worker=$$!; trap "kill $$worker 2>/dev/null" EXIT INT TERM; \
	  $(BIN)/giaoban serve --port $(PORT)

page: $(VENV)/giaoban.stamp
	@mkdir -p build
	@$(BIN)/giaoban check $(SAMPLES) --all --format html --out build/page.html || [ $$? -eq 1 ] # 1: errors were found
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] && command -v xdg-open >/dev/null 2>&1; then \
	  xdg-open build/page.html >/dev/null 2>&1 || true; fi
	@echo "Mở tệp này bằng trình duyệt / Open this file in a browser: $(CURDIR)/build/page.html"
	@echo "Kiểm tra báo cáo của mình / Check a report of your own: $(BIN)/giaoban check bao-cao.docx"

test: $(VENV)/develop.stamp
	$(BIN)/python -m pytest -n $(WORKERS) $(PYTEST_ARGS)

lint: $(VENV)/develop.stamp
	$(BIN)/ruff check .
	GIAOBAN_HOME=build/types $(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/giaoban catalogue validate

bench: $(VENV)/bench.stamp
	$(BIN)/python -m benchmarks.reading $(BENCH_ARGS)
	$(if $(BENCH_ARGS),,$(BIN)/python -m benchmarks.bulk)
	@[ -z "$${GIAOBAN_BENCH_DATABASE:-}" ] || $(BIN)/python -m benchmarks.site

messages: $(VENV)/develop.stamp
	$(BIN)/python -m giaoban_web.site.translations

assets: $(VENV)/develop.stamp
	$(BIN)/python -m giaoban_web.site.assets.vendor

docs: $(VENV)/docs.stamp
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict
	@echo "Tài liệu / Documentation: $(CURDIR)/site/index.html"

lock: $(VENV)/lock.stamp
	requirements/compile.sh $(BIN)/pip-compile $(LOCK_ARGS)

clean:
	rm -rf build site dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage

$(BIN)/python:
	requirements/environment.sh $(VENV)

# One stamp a lock: made anew when the lock or the project's metadata changes.
$(VENV)/%.stamp: requirements/%.lock pyproject.toml | $(BIN)/python
	@echo "Đang cài đặt / Installing: $<"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# pip-tools makes the locks, so no lock holds it.
$(VENV)/lock.stamp: | $(BIN)/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "pip-tools==7.6.2"
	@touch $@
