"""Names for files in a folder where some may be already."""

from pathlib import Path

from vcsdesk.printing.free_names import FreeNames


def test_no_two_are_called_alike_whatever_their_capitals(tmp_path: Path) -> None:
    names = FreeNames(tmp_path, ".pdf")
    assert [names.place(stem, b"a").name for stem in ("Pack", "PACK", "Pack")] == [
        "Pack.pdf",
        "PACK (2).pdf",
        "Pack (3).pdf",
    ]


def test_what_was_there_keeps_its_name_unless_it_is_the_very_same(tmp_path: Path) -> None:
    (tmp_path / "Pack.pdf").write_bytes(b"her words")
    (tmp_path / "Pack (2).pdf").mkdir()
    (tmp_path / "card.PDF").write_bytes(b"card")
    names = FreeNames(tmp_path, ".pdf")
    assert names.place("Pack", b"packed").name == "Pack (3).pdf"
    assert names.place("Card", b"card").name == "card.PDF"


def test_only_files_of_its_own_kind_take_a_name(tmp_path: Path) -> None:
    (tmp_path / "Pack.pdf").write_bytes(b"a pack")
    assert FreeNames(tmp_path, ".eml").place("Pack", b"a letter").name == "Pack.eml"
