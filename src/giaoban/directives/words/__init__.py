"""The words of directives, a module a kind."""


def phrases(text: str) -> tuple[str, ...]:
    """Phrases separated by bars or lines, each once: `"rà soát | lập"` gives `("rà soát", "lập")`."""
    return tuple(
        dict.fromkeys(each for line in text.splitlines() for part in line.split("|") if (each := part.strip()))
    )
