"""The packaged catalogue is sound and covers the domains of the ministry's reports."""

from giaoban.catalogue import load, validate

DOMAINS = {"post", "telecom", "spam", "dx", "gov", "security", "signature", "economy", "ict", "press", "sector"}


def test_no_file_of_the_catalogue_has_a_fault() -> None:
    assert validate() == ()


def test_every_domain_has_its_indicators() -> None:
    catalogue = load()
    assert set(catalogue.domains) == DOMAINS
    assert {indicator.domain for indicator in catalogue.indicators.values()} == DOMAINS
    assert len(catalogue.indicators) >= 150
