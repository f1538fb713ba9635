"""Commands: `giaoban` on the command line; one file a command, found through the entry-point group `giaoban.commands`.

May depend on: everything below. What a command needs is imported when it runs, so that starting costs little.
"""
