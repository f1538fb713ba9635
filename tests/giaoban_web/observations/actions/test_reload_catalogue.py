"""The catalogue is put in force after its difference was seen, and series follow a renamed indicator."""

import json

import pytest
from tests.giaoban_web.observations.making import a_value, kept, rows

from giaoban_web.audit.models import Entry
from giaoban_web.observations.actions import reload_catalogue
from giaoban_web.observations.models import AppliedCatalogue, Series
from giaoban_web.observations.values import RecordingProblem


@pytest.fixture
def folder(monkeypatch, tmp_path):
    """A ministry's own folder, empty at first."""
    (tmp_path / "indicators").mkdir()
    monkeypatch.setenv("GIAOBAN_CATALOGUE", str(tmp_path))
    return tmp_path / "indicators" / "post.yaml"


def _renamed(folder) -> None:
    """`post.revenue` becomes `post.turnover`, everything else the same."""
    from giaoban.catalogue import load

    found = load().indicators["post.kt1_parcels"]
    folder.write_text(
        f"post.kt1_parcels: {{withdrawn: true}}\npost.kt1_items:\n  name_vi: {found.name_vi}\n  name_en: {found.name_en}\n"
        f"  aliases: [{found.aliases[0]}]\n  unit: count\n  counted: {found.counted}\n  kind: flow\n  better: up\n  over_time: sum\n"
        f"  over_areas: sum\n  frequency: {found.frequency}\n  owner: {found.owner}\n  formerly: [post.kt1_parcels]\n"
        f"  definition_vi: x\n  definition_en: x\n  source: x\n",
        "utf-8",
    )


@pytest.mark.django_db(transaction=True)
def test_the_series_of_a_renamed_indicator_follow_it_and_the_audit_tells(folder, signed_in) -> None:
    from giaoban.catalogue import forget

    reload_catalogue(author=None)
    kept(a_value("100", indicator="post.kt1_parcels"), a_value("7", indicator="post.kt1_parcels", area="01"))
    _renamed(folder)
    client = signed_in("administrator")
    (difference,) = client.get("/indicators/catalogue/").context["difference"]
    assert (difference.kind, difference.added, difference.withdrawn) == ("indicators", (), ())
    assert [(each.before, each.after, each.series) for each in difference.renamed] == [
        ("post.kt1_parcels", "post.kt1_items", 2)
    ]
    client.post("/indicators/catalogue/")
    assert {row[0] for row in rows()} == {"post.kt1_items"}
    told = json.loads(Entry.objects.filter(action="observations.catalogue_reloaded").latest("number").after)
    assert told["series_moved"] == {"post.kt1_parcels": 2}
    assert client.get("/indicators/catalogue/").context["difference"] == []
    assert client.get("/indicators/post.kt1_parcels/").status_code == 200
    forget()


@pytest.mark.django_db
def test_series_of_both_codes_stay_apart_and_nothing_is_lost(folder) -> None:
    from giaoban.catalogue import forget

    kept(a_value("100", indicator="post.kt1_parcels"))
    _renamed(folder)
    forget()
    Series.objects.create(indicator="post.kt1_items", area="VN", organisation="")
    reload_catalogue(author=None)
    assert sorted(Series.objects.values_list("indicator", flat=True)) == ["post.kt1_items", "post.kt1_parcels"]
    assert len(rows()) == 1
    forget()


@pytest.mark.django_db
def test_the_same_catalogue_again_changes_nothing(folder) -> None:
    first = reload_catalogue(author=None)
    assert reload_catalogue(author=None) == first
    assert AppliedCatalogue.objects.count() == 1


@pytest.mark.django_db
def test_a_catalogue_with_a_fault_is_refused_by_file_and_line(folder) -> None:
    folder.write_text("post.revenue: {unit: apples}\n", "utf-8")
    with pytest.raises(RecordingProblem, match=r"post\.yaml:1: "):
        reload_catalogue(author=None)
    assert AppliedCatalogue.objects.count() == 0
