#!/bin/sh
# Makes a virtual environment with Python 3.11. Run by the Makefile.
# Usage: requirements/environment.sh FOLDER   (PYTHON=/path/to/python3.11 chooses the interpreter)
set -eu
folder="$1"

is_right() {
    command -v "$1" >/dev/null 2>&1 && "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' >/dev/null 2>&1
}

python=""
for candidate in ${PYTHON:-python3.11 python3}; do
    if is_right "$candidate"; then
        python="$candidate"
        break
    fi
done
if [ -z "$python" ]; then
    echo "Giao Ban needs Python 3.11, and neither python3.11 nor python3 is that version: install it" \
         "(Debian 12: apt-get install python3 python3-venv) or name it: make PYTHON=/path/to/python3.11" >&2
    echo "Giao Ban cần Python 3.11, nhưng máy này chưa có: hãy cài đặt" \
         "(Debian 12: apt-get install python3 python3-venv) hoặc chỉ rõ: make PYTHON=/duong/dan/python3.11" >&2
    exit 1
fi

# Debian and Ubuntu keep venv's own installer in a package apart.
if ! "$python" -c 'import ensurepip' >/dev/null 2>&1; then
    package="python3.11-venv"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing $package, which $python needs to make a virtual environment"
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" >/dev/null
    else
        echo "$python cannot make a virtual environment yet: run 'sudo apt-get install $package', then make again" >&2
        echo "$python chưa tạo được môi trường ảo: hãy chạy 'sudo apt-get install $package' rồi chạy lại make" >&2
        exit 1
    fi
fi

"$python" -m venv "$folder" || { rm -rf "$folder"; exit 1; }
