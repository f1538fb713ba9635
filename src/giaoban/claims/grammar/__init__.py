"""The grammar of stated figures, by dimension; each dimension holds its rules, its words and its corpus side by side.

numerals, quantities, qualifiers, periods, comparisons, areas, indicators. A dimension turns words into tokens
(`lexer`); `giaoban.claims.sentences` puts the tokens of a sentence together into claims.
"""
