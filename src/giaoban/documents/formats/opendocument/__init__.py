"""The inside of OpenDocument files (.odt, .ods): text, lists, notes, tables, as ISO/IEC 26300 writes them."""
