"""What the pages load that others made: taken from named versions, kept beside our own files, served by ourselves."""
