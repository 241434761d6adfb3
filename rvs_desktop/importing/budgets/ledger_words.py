"""The headings of a ledger export: what each column holds."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from rvs_desktop.models.text_keys import name_key


class Column(StrEnum):
    """What a column of a ledger export holds."""

    ACCOUNT = "account"
    ACCOUNT_NAME = "account_name"
    DATE = "date"
    DOCUMENT = "document"
    DESCRIPTION = "description"
    DEBIT = "debit"
    CREDIT = "credit"
    AMOUNT = "amount"
    SIGN = "sign"


_WORDS: Final = {
    Column.ACCOUNT: (
        "grootboekrekening",
        "grootboek",
        "grootboeknummer",
        "rekening",
        "rekeningnummer",
        "rekeningnr",
        "kostensoort",
        "gbrek",
        "gb",
        "account",
    ),
    Column.ACCOUNT_NAME: (
        "naamgrootboekrekening",
        "omschrijvinggrootboekrekening",
        "rekeningnaam",
        "naamrekening",
        "rekeningomschrijving",
        "grootboekomschrijving",
        "grootboeknaam",
        "kostensoortomschrijving",
    ),
    Column.DATE: ("datum", "boekdatum", "boekingsdatum", "factuurdatum", "date", "boekstukdatum"),
    Column.DOCUMENT: (
        "stuk",
        "stuknummer",
        "stuknr",
        "boekstuk",
        "boekstuknummer",
        "boekstuknr",
        "factuur",
        "factuurnummer",
        "document",
        "documentnummer",
        "boekingsnummer",
    ),
    Column.DESCRIPTION: ("omschrijving", "boekingsomschrijving", "tekst", "toelichting", "description"),
    Column.DEBIT: ("debet", "debit", "bedragdebet", "debetbedrag"),
    Column.CREDIT: ("credit", "bedragcredit", "creditbedrag"),
    Column.AMOUNT: ("bedrag", "bedrageur", "bedragineuro", "saldo", "amount", "boekingsbedrag"),
    Column.SIGN: ("dc", "debetcredit", "dcindicator", "bijaf"),
}
_KEYS: Final = {word: column for column, each in _WORDS.items() for word in each}
DEBIT_SIGNS: Final = frozenset({"d", "debet", "debit", "af"})
CREDIT_SIGNS: Final = frozenset({"c", "credit", "bij"})


def column_of(heading: str) -> Column | None:
    """Return what a column holds by its heading, None when it is not known."""
    return _KEYS.get(name_key(heading))
