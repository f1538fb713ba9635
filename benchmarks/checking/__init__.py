"""How many planted errors the checks find, and how often they call an error where there is none."""
