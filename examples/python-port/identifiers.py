"""Số định danh cá nhân, mã số thuế, số điện thoại: three identifiers, as somebody would write them in Python.

Their rules and code lists are read from the conformance files; what is written here is how a person's typing becomes
canonical text, and which parts a text has.
"""
from __future__ import annotations

import re
from pathlib import Path

from rules import Rule
from text import compact, unspace

Parts = list[tuple[str, str]]


class Identifier:
    key: str

    def __init__(self, folder: Path):
        self.rule = Rule(folder, self.key)

    def normalize(self, text: str) -> str:
        raise NotImplementedError

    def format(self, text: str) -> str:
        raise NotImplementedError

    def parts(self, text: str) -> Parts:
        raise NotImplementedError

    def reasons(self, text: str, as_of: str | None = None) -> list[str]:
        """Every reason to refuse the canonical text; none means that it is accepted, not that it is real."""
        return [code for code, severity in self.rule.findings(text, as_of) if severity == "refuse"]

    def remarks(self, text: str, as_of: str | None = None) -> list[tuple[str, str]]:
        """Doubts and context. What only convention asks for is a warning."""
        found = self.rule.findings(text, as_of)
        return [(code, "info" if severity == "info" else "warning") for code, severity in found if severity != "refuse"]


class PersonalId(Identifier):
    key = "personal-id"

    def normalize(self, text: str) -> str:
        return compact(text)

    def format(self, text: str) -> str:
        return " ".join(text[i : i + 3] for i in range(0, len(text), 3))

    def parts(self, text: str) -> Parts:
        return [
            ("place-of-birth-registration", text[:3]),
            ("century-and-sex", text[3:4]),
            ("year-of-birth", text[4:6]),
            ("random-digits", text[6:]),
        ]


class TaxCode(Identifier):
    key = "tax-code"

    def __init__(self, folder: Path):
        super().__init__(folder)
        self.personal_id = PersonalId(folder)

    def normalize(self, text: str) -> str:
        spaceless = unspace(text)
        # the dash is put back only behind ten digits that pass their own check
        if re.fullmatch("[0-9]{13}", spaceless) and not self.reasons(spaceless[:10]):
            return f"{spaceless[:10]}-{spaceless[10:]}"
        return spaceless

    def format(self, text: str) -> str:
        return text

    def parts(self, text: str) -> Parts:
        if len(text) == 12:
            return self.personal_id.parts(text)
        parts = [("range-number", text[:2]), ("serial-number", text[2:9]), ("check-digit", text[9:10])]
        return parts + [("dependent-unit", text[11:])] if len(text) == 14 else parts


class PhoneNumber(Identifier):
    key = "phone-number"

    def normalize(self, text: str) -> str:
        bare = re.sub(r"\A([^()]{0,20})\(([^()]{0,20})\)", r"\1\2", compact(text))
        abroad = re.fullmatch(r"(?:\+|00)?840?([1-9][0-9]{8,9})", bare)
        return f"0{abroad.group(1)}" if abroad else bare

    def _head(self, text: str) -> int:
        """How many characters come before the subscriber's number."""
        return 4 if text.startswith("02") and text[2] not in "48" else 3

    def format(self, text: str) -> str:
        if not text.startswith("02"):
            return f"{text[:4]} {text[4:7]} {text[7:]}"
        return f"{text[: self._head(text)]} {text[self._head(text) : -4]} {text[-4:]}"

    def parts(self, text: str) -> Parts:
        name = "area-code" if text.startswith("02") else "mobile-prefix"
        return [(name, text[: self._head(text)]), ("subscriber-number", text[self._head(text) :])]
