#!/usr/bin/env bash
# Writes the locks anew: pinned, with hashes, naming no download address. Run by `make lock`.
# Usage: requirements/compile.sh PIP_COMPILE [--upgrade]
set -euo pipefail
cd "$(dirname "$0")/.."
pip_compile="$1"
shift
options=(--quiet --generate-hashes --allow-unsafe --strip-extras --no-header --annotation-style line
  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options)

# A lock must not depend on one machine's folders of packages.
export PIP_CONFIG_FILE=/dev/null
unset PIP_FIND_LINKS

# develop.lock decides first; the others keep to its versions, so that all of them install into one environment.
"$pip_compile" "${options[@]}" "$@" --extra cluster --extra site --extra develop --output-file requirements/develop.lock pyproject.toml
within=(--constraint requirements/develop.lock)
"$pip_compile" "${options[@]}" "$@" "${within[@]}" --output-file requirements/giaoban.lock pyproject.toml requirements/build.in
"$pip_compile" "${options[@]}" "$@" "${within[@]}" --extra site --output-file requirements/site.lock pyproject.toml requirements/build.in
"$pip_compile" "${options[@]}" "$@" "${within[@]}" --extra docs --output-file requirements/docs.lock pyproject.toml requirements/build.in
"$pip_compile" "${options[@]}" "$@" "${within[@]}" --extra bench --output-file requirements/bench.lock pyproject.toml requirements/build.in
