"""`python -m benchmarks.checking`: recall by kind of planted error, and false alarms among checkable figures."""

from __future__ import annotations

import argparse
from collections import Counter
from random import Random

from benchmarks import results
from benchmarks.checking.documents import Statement, document
from benchmarks.checking.plants import PLANTS
from benchmarks.checking.speed import speed
from benchmarks.checking.whole import whole_reports
from giaoban.checks import Verdict, check
from giaoban.claims import read
from giaoban.documents import document_from_bytes

WANTED_RECALL, WANTED_ALARMS = 0.95, 0.005


def main() -> None:
    """Plant, check, print two tables and write one result."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.checking", description=__doc__)
    parser.add_argument("--documents", type=int, default=150, help="clean documents (150), each of eight statements")
    parser.add_argument("--seed", type=int, default=1, help="of the invented figures (1)")
    parser.add_argument("--show", action="store_true", help="print every miss and every false alarm")
    chosen = parser.parse_args()
    random = Random(chosen.seed)  # noqa: S311  (invented figures, not secrets)
    found: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    misses: Counter[tuple[str, str]] = Counter()
    figures = alarms = quiet = 0
    for _ in range(chosen.documents):
        clean = document(random)
        figures += sum(len(each.numbers) for each in clean)
        for finding in errors(clean)[1]:
            alarms += 1
            if chosen.show:
                print(f"FALSE ALARM {finding[2]}\n" + "\n".join(f"    {each.text}" for each in clean))
        for kind, plant in PLANTS.items():
            place = random.randrange(len(clean))
            places = [*range(place, len(clean)), *range(place)]
            faulty = next(
                (
                    (at, made)
                    for at in places
                    if (made := plant(clean[at], random)) is not None and made.text != clean[at].text
                ),
                None,
            )
            if faulty is None:
                continue
            at, made = faulty
            statements = [*clean[:at], made, *clean[at + 1 :]]
            if made.holds:
                quiet += 1
                continue
            planted[kind] += 1
            spans, wrong = errors(statements)
            start, end = spans[at]
            hit = any(start <= begin < end for begin, _, _ in wrong)
            found[kind] += hit
            if not hit:
                misses[kind, made.kind] += 1
                if chosen.show:
                    print(f"MISS {kind}: {made.text}")
            alarms += sum(not start <= begin < end for begin, _, _ in wrong)
            figures += sum(len(each.numbers) for each in statements)
    rows = [
        [kind, str(planted[kind]), str(found[kind]), f"{found[kind] / max(1, planted[kind]):.3f}"] for kind in PLANTS
    ]
    total, hits = sum(planted.values()), sum(found.values())
    rows.append(["all", str(total), str(hits), f"{hits / max(1, total):.3f}"])
    results.print_table("Planted errors that contradict the text", ["kind", "planted", "found", "recall"], rows)
    header = ["", "figures", "false alarms", "share"]
    row = ["", f"{figures:,}", str(alarms), f"{alarms / figures:.4%}"]
    results.print_table(f"False alarms (wanted: under {WANTED_ALARMS:.1%})", header, [row])
    print(f"\nPlanted without contradicting anything, and not counted: {quiet}")
    for (kind, relation), number in misses.most_common(12):
        print(f"missed {number:3}: {kind}, in {relation}")
    result: dict[str, object] = {
        "seed": chosen.seed,
        "documents": chosen.documents,
        "recall": {kind: round(found[kind] / max(1, planted[kind]), 4) for kind in PLANTS},
        "recall_of_all": round(hits / max(1, total), 4),
        "planted": dict(planted),
        "figures": figures,
        "false_alarms": alarms,
    }
    result["whole_reports"] = whole_reports(chosen.seed, max(1, chosen.documents // 5), show=chosen.show)
    result["speed"] = speed()
    print(f"\nWritten: {results.write('checking', result)}")


def errors(statements: list[Statement]) -> tuple[list[tuple[int, int]], list[tuple[int, int, str]]]:
    """The spans of the statements in their document, and the spans the checks call an error, with the sentence."""
    text, spans = "BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI (số liệu giả định)\n", []
    for each in statements:
        spans.append((len(text), len(text) + len(each.text)))
        text += each.text + "\n"
    reading = read(document_from_bytes(f"date: 2023-09-10\n{text}".encode(), "planted.txt"))
    shift = reading.document.text.find("BÁO CÁO") - text.find("BÁO CÁO")
    spans = [(start + shift, end + shift) for start, end in spans]
    wrong = []
    for finding in check([reading]):
        if finding.verdict is Verdict.ERROR:
            first = finding.addresses[0]
            wrong.append((first.start, first.end, finding.message_vi))
    return spans, wrong


if __name__ == "__main__":
    main()
