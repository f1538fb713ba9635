"""The inside of RTF files: signs and groups, letters of many code pages, tables."""
