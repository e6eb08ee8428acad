"""python3 conformance.py FOLDER: every case of three conformance files; what differs is printed as JSON."""
from __future__ import annotations

import json
import sys
from pathlib import Path

from identifiers import Identifier, PersonalId, PhoneNumber, TaxCode
from rules import read_json


def judge(unit: Identifier, case: dict) -> dict:
    """What this program says of a case, with the names that the case uses."""
    text = unit.normalize(case["input"])
    as_of = case.get("asOf")
    reasons = unit.reasons(text, as_of)
    said = {
        "canonical": text,
        "verdict": "refused" if reasons else "accepted",
        "reasons": reasons,
        "remarks": [{"code": code, "severity": severity} for code, severity in unit.remarks(text, as_of)],
    }
    if not reasons:
        said["formatted"] = unit.format(text)
        said["parts"] = [{"name": name, "text": piece} for name, piece in unit.parts(text)]
    return said


def expected(case: dict) -> dict:
    return {name: value for name, value in case.items() if name not in ("input", "asOf", "origin", "note")}


def main(folder: Path) -> int:
    report = {}
    for unit in (PersonalId(folder), TaxCode(folder), PhoneNumber(folder)):
        file = read_json(folder / f"{unit.key}.json")
        unnamed = [part["name"] for case in file["cases"] for part in case.get("parts", []) if part["name"] not in file["partNames"]]
        differing = [
            {"case": case, "said": said} for case in file["cases"] for said in [judge(unit, case)] if said != expected(case)
        ]
        report[unit.key] = {"cases": len(file["cases"]), "differing": differing, "unnamed": unnamed}
    # ASCII, whatever the terminal: the cases hold characters that not every console can write
    print(json.dumps(report))
    return 1 if any(found["differing"] or found["unnamed"] for found in report.values()) else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 conformance.py FOLDER")
    sys.exit(main(Path(sys.argv[1])))
