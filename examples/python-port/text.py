"""What a person typed, brought together: the two ways the identifiers are normalized."""
import re
import unicodedata

# longer texts are left as they are, and refused by their shape; counted in UTF-16, as the conformance files are
LONGEST = 256

# exactly the white space of ECMAScript: Python's own \s holds other control characters too
SPACE = "\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
DASHES = "\u2010-\u2015"


def _too_long(text: str) -> bool:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST


def compact(text: str) -> str:
    """Full-width digits folded; spaces, dots, dashes, underscores and invisible characters dropped."""
    if _too_long(text):
        return text
    folded = unicodedata.normalize("NFKC", text)
    return unicodedata.normalize("NFC", re.sub(f"[{SPACE}{INVISIBLE}{DASHES}._-]", "", folded))


def unspace(text: str) -> str:
    """Spaces and invisible characters dropped; long dashes made short, since there a dash means something."""
    if _too_long(text):
        return text
    folded = unicodedata.normalize("NFKC", text)
    spaceless = re.sub(f"[{SPACE}{INVISIBLE}]", "", folded)
    return unicodedata.normalize("NFC", re.sub(f"[{DASHES}]", "-", spaceless))
