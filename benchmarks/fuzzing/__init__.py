"""Documents with bytes, words and parts changed at random: each must be read or refused, soon and in bounded memory."""
