"""The site's commands of `giaoban`, found like the library's through the entry-point group `giaoban.commands`."""
