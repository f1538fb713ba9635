"""The packaged indicators: complete, told apart by their words, and with the codes other reports already use."""

from collections import Counter
from decimal import Decimal
from unicodedata import is_normalized

import pytest

from giaoban.catalogue import (
    Better,
    Frequency,
    Indicator,
    IndicatorKind,
    OverAreas,
    OverTime,
    load,
    usual_scale,
)
from giaoban.figures import Unit

# Codes in use outside the project: renaming one of them needs `formerly`.
CODES_IN_USE = [
    "dx.community_team_members",
    "dx.community_teams",
    "dx.department_staff",
    "dx.digital_work_share",
    "dx.ministries_with_plan",
    "dx.ministries_with_resolution",
    "dx.mooc_visits",
    "dx.national_programme_pillars",
    "dx.plan_share",
    "dx.platforms_announced",
    "dx.provinces_full_commune_teams",
    "dx.provinces_with_community_teams",
    "dx.provinces_with_plan",
    "dx.provinces_with_resolution",
    "dx.steering_committee_share",
    "economy.app_active_accounts",
    "economy.app_downloads",
    "economy.app_downloads_global_share",
    "economy.app_downloads_rank",
    "economy.app_hours_per_subscriber",
    "economy.gdp_share",
    "economy.growth",
    "economy.rural_internet_users_share",
    "economy.rural_online_shoppers_share",
    "economy.sme_reached",
    "economy.sme_using",
    "gov.architecture_ministries",
    "gov.architecture_provinces",
    "gov.architecture_share",
    "gov.egdi_rank",
    "gov.full_online_list_ministries",
    "gov.full_online_list_provinces",
    "gov.full_online_share",
    "gov.ndxp_target_share",
    "gov.ndxp_transactions",
    "gov.ndxp_transactions_cumulative",
    "gov.online_dossier_share",
    "gov.online_services",
    "gov.online_services_level34",
    "gov.online_services_level4_share",
    "gov.online_services_with_dossiers_share",
    "gov.population_db_connected_provinces",
    "gov.procedures",
    "gov.procedures_with_online_dossiers_share",
    "gov.public_services",
    "ict.enterprises",
    "ict.enterprises_active",
    "ict.enterprises_per_1000",
    "ict.hardware_exports",
    "ict.hardware_exports_share",
    "ict.hardware_revenue",
    "ict.it_parks_new",
    "ict.provinces_with_enterprise_plan_share",
    "ict.revenue",
    "ict.trade_surplus",
    "post.departments_cooperating",
    "post.kt1_parcels",
    "post.parcels",
    "post.revenue",
    "post.revenue_large_enterprises",
    "press.facebook_child_harm_groups_removed",
    "press.facebook_compliance_rate",
    "press.facebook_fake_accounts_removed",
    "press.facebook_fake_groups_removed",
    "press.facebook_posts_removed",
    "press.google_channels_removed",
    "press.google_compliance_rate",
    "press.google_removed_channel_videos",
    "press.google_videos_removed",
    "press.magazines",
    "press.newspapers",
    "press.outlets",
    "press.paytv_enterprises",
    "press.paytv_subscribers",
    "press.tiktok_compliance_rate",
    "press.tiktok_links_removed",
    "sector.budget_paid",
    "sector.revenue",
    "sector.revenue_plan_share",
    "security.attacks",
    "security.botnet_ips",
    "security.budget_paid",
    "security.domestic_product_share",
    "security.enterprises",
    "security.gci_rank",
    "security.profit",
    "security.revenue",
    "security.workers",
    "signature.budget_paid",
    "signature.certificates_active",
    "signature.certificates_issued",
    "signature.fee_revenue",
    "signature.gov_certificates_active",
    "spam.calls",
    "spam.messages",
    "spam.sim_count",
    "telecom.feature_phone_subscribers",
    "telecom.fibre_household_share",
    "telecom.fibre_villages_share",
    "telecom.fixed_broadband_per_100",
    "telecom.fixed_broadband_speed",
    "telecom.fixed_broadband_speed_rank",
    "telecom.fixed_broadband_subscribers",
    "telecom.mobile_broadband_monthly_growth",
    "telecom.mobile_broadband_per_100",
    "telecom.mobile_broadband_per_100_rank",
    "telecom.mobile_broadband_speed",
    "telecom.mobile_broadband_speed_rank",
    "telecom.mobile_broadband_subscribers",
    "telecom.mobile_money_customers",
    "telecom.mobile_money_transactions",
    "telecom.mobile_money_value",
    "telecom.revenue",
    "telecom.smartphone_subscribers",
]

INDICATORS = load().indicators


def test_every_code_in_use_is_an_indicator() -> None:
    assert [code for code in CODES_IN_USE if code not in INDICATORS] == []
    assert len(CODES_IN_USE) == 114


def test_there_are_at_least_160_indicators_over_all_domains() -> None:
    assert len(INDICATORS) >= 160
    assert {one.domain for one in INDICATORS.values()} == set(load().domains)


@pytest.mark.parametrize("indicator", INDICATORS.values(), ids=lambda one: one.code)
def test_an_indicator_is_complete(indicator: Indicator) -> None:
    texts = (
        indicator.name_vi,
        indicator.name_en,
        indicator.owner,
        indicator.definition_vi,
        indicator.definition_en,
        indicator.source,
    )
    assert all(texts)
    assert indicator.definition_vi.endswith(".")
    assert indicator.definition_en.endswith(".")
    assert 3 <= len(indicator.aliases) <= 10
    assert all(is_normalized("NFC", alias) and alias == alias.lower().strip() for alias in indicator.aliases)
    assert (indicator.counted is None) == (indicator.unit is not Unit.COUNT)


def test_no_two_indicators_of_one_unit_share_an_alias() -> None:
    uses = Counter((one.unit, alias) for one in INDICATORS.values() for alias in one.aliases)
    assert [use for use, times in uses.items() if times > 1] == []


def test_parts_and_whole_agree_in_both_directions() -> None:
    down = {(one.code, part) for one in INDICATORS.values() for part in one.parts}
    up = {(one.whole, one.code) for one in INDICATORS.values() if one.whole}
    assert down == up
    assert ("telecom.revenue", "telecom.mobile_revenue") in down


def test_what_adds_up_follows_from_the_kind() -> None:
    rules = {
        IndicatorKind.FLOW: {OverTime.SUM},
        IndicatorKind.RUNNING_TOTAL: {OverTime.LAST},
        IndicatorKind.STOCK: {OverTime.LAST, OverTime.MEAN},
        IndicatorKind.RANK: {OverTime.NONE},
    }
    assert [one.code for one in INDICATORS.values() if one.over_time not in rules.get(one.kind, set(OverTime))] == []


def test_a_ratio_is_derived_from_parts_of_which_it_is_a_ratio() -> None:
    derived = [one for one in INDICATORS.values() if one.numerator]
    assert len(derived) > 5
    assert [one.code for one in derived if one.scale != usual_scale(one.unit)] == []
    assert usual_scale(Unit.PER_1000_PEOPLE) == Decimal(1000)
    assert usual_scale(Unit.VND) is None


def test_a_plan_attainment_names_what_it_attains() -> None:
    assert {one.code: one.attains for one in INDICATORS.values() if one.attains} == {
        "gov.ndxp_target_share": "gov.ndxp_transactions",
        "sector.budget_plan_share": "sector.budget_paid",
        "sector.revenue_plan_share": "sector.revenue",
    }


def test_one_indicator_reads_as_it_is_written() -> None:
    assert INDICATORS["telecom.fixed_broadband_per_100"] == Indicator(
        code="telecom.fixed_broadband_per_100",
        domain="telecom",
        name_vi="Số thuê bao băng rộng cố định trên 100 dân",
        name_en="Fixed broadband subscriptions per 100 people",
        aliases=(
            "số thuê bao băng rộng cố định trên 100 dân",
            "tỷ lệ thuê bao băng rộng cố định",
            "thuê bao băng rộng cố định/100 dân",
            "tb brcđ/100 dân",
            "thuê bao brcđ/100 dân",
            "mật độ thuê bao băng rộng cố định",
            "tỷ lệ băng rộng cố định",
            "tỷ lệ thuê bao brcđ trên 100 dân",
        ),
        excludes=(),
        unit=Unit.PER_100_PEOPLE,
        counted=None,
        kind=IndicatorKind.RATIO,
        numerator="telecom.fixed_broadband_subscribers",
        denominator="sector.population",
        scale=Decimal(100),
        attains=None,
        parts=(),
        whole=None,
        better=Better.UP,
        over_time=OverTime.RATIO,
        over_areas=OverAreas.RATIO,
        frequency=Frequency.MONTHLY,
        owner="mic_telecom",
        formerly=(),
        definition_vi="Số thuê bao băng rộng cố định tính bình quân trên 100 người dân tại cuối kỳ.",
        definition_en="Fixed broadband subscriptions for every 100 inhabitants at the end of the period.",
        source="Luật Viễn thông 24/2023/QH15",
    )
