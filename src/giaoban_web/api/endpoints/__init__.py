"""One endpoint a file: a function `add(api)` that puts it there. A new file is found by this folder."""
