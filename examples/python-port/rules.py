"""The rule of an identifier, read out of its conformance file: forms, then named checks. No fact is written here."""
from __future__ import annotations

import json
import re
from pathlib import Path


def read_json(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


def _ranges(pairs: str) -> str:
    """`"AZ09"` → `[A-Z0-9]`"""
    return "[" + "".join(f"{re.escape(a)}-{re.escape(b)}" for a, b in zip(pairs[::2], pairs[1::2])) + "]"


def _pattern(segment: int | str | dict) -> str:
    """A segment is so many digits, characters as they are, or so many out of ranges."""
    if isinstance(segment, int):
        return f"[0-9]{{{segment}}}"
    if isinstance(segment, str):
        return re.escape(segment)
    if "repeat" in segment:
        row = "".join(map(_pattern, segment["repeat"]))
        return f"(?:{row}){{{segment['min']},{segment['max']}}}"
    if "count" in segment:
        return f"{_ranges(segment['chars'])}{{{segment['count']}}}"
    return f"{_ranges(segment['chars'])}{{{segment['min']},{segment['max']}}}"


class Rule:
    def __init__(self, folder: Path, key: str):
        self.folder = folder
        self.key = key
        rule = read_json(folder / f"{key}.json")["rule"]
        self.forms = [(form, re.compile("".join(map(_pattern, form["segments"])))) for form in rule["forms"]]
        self.checks = rule["checks"]
        self.tables: dict[str, frozenset[str]] = {}

    def has(self, table: str, code: str) -> bool:
        if table not in self.tables:
            rows = read_json(self.folder / "tables" / f"{table}.json")["rows"]
            self.tables[table] = frozenset(row["code"] for row in rows)
        return code in self.tables[table]

    def findings(self, text: str, as_of: str | None = None) -> list[tuple[str, str]]:
        """Everything the rule has to say: (code, severity), in order. Days are ISO texts, and compare as texts."""
        form = next((form for form, pattern in self.forms if pattern.fullmatch(text) and len(text) <= form.get("longest", len(text))), None)
        if form is None:
            return [(f"{self.key}/shape", "refuse")]
        found = []
        if as_of is not None and as_of < form.get("from", as_of):
            found.append((f"{self.key}/{form['name']}-not-yet", "refuse"))
        if as_of is not None and "until" in form and as_of >= form["until"]:
            found.append((f"{self.key}/{form['name']}-no-longer", "refuse"))
        for check in self.checks:
            applies = form["name"] in check.get("forms", [form["name"]]) and _in_force(check, as_of)
            if applies and not self._passes(check["test"], text, as_of):
                found.append((f"{self.key}/{check['code']}", check["severity"]))
        return found

    def _passes(self, test: dict, text: str, as_of: str | None) -> bool:
        kind = test["kind"]
        if "part" in test:
            raise NotImplementedError("checks that look into a part between separators")
        piece = text[test["from"] : test["to"]] if "from" in test else ""
        if kind == "never":
            return False
        if kind == "notZeros":
            return piece.strip("0") != ""
        if kind == "oneOf":
            return piece in test["values"]
        if kind == "noneOf":
            return piece not in test["values"]
        if kind == "inTable":
            return any(self.has(table, piece) for table in test["tables"])
        if kind == "weightedMod":
            weights = test["weights"]
            total = sum(weight * int(digit) for weight, digit in zip(weights, text))
            return test["minus"] - total % test["modulus"] == int(text[len(weights)])
        if kind == "yearReached":
            century, tail = int(text[test["century"]]), int(text[test["year"] : test["year"] + 2])
            return as_of is None or 1900 + 100 * (century // 2) + tail <= int(as_of[:4])
        raise NotImplementedError(f"the check {kind}")


def _in_force(check: dict, as_of: str | None) -> bool:
    """A dated check applies only on a day, and only between its days."""
    if "from" not in check and "until" not in check:
        return True
    return as_of is not None and check.get("from", as_of) <= as_of and not ("until" in check and as_of >= check["until"])
