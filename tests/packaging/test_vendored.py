"""What came from others lies beside its licence."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
FONT_LICENCES = {"Atkinson": "OFL-Atkinson-Hyperlegible-Next.txt", "Noto": "OFL-Noto.txt"}


@pytest.mark.parametrize("font", FONTS, ids=lambda path: path.name)
def test_each_font_has_its_licence_and_its_origin(font: Path) -> None:
    licence = next(name for family, name in FONT_LICENCES.items() if font.name.startswith(family))
    assert "SIL OPEN FONT LICENSE Version 1.1" in (font.parent / licence).read_text("utf-8")
    origin = (font.parent / "README.md").read_text("utf-8")
    assert licence in origin
    assert font.name in origin or f"{font.stem.split('-')[0]}-" in origin


def test_each_font_comes_in_both_weights_and_together_they_stay_small() -> None:
    names = {font.name for font in FONTS}
    letters = {name for name in names if "Symbols" not in name}  # signs have no bold of their own
    assert len(letters) == 20
    assert all(name.replace("-Regular", "-Bold") in letters for name in letters)
    assert sum(font.stat().st_size for font in FONTS) < 5_000_000


def test_the_icons_have_their_licence_and_their_origin() -> None:
    assert (RESOURCES / "icons" / "LICENSE.txt").read_text("utf-8").startswith("ISC License")
    assert "lucide-static" in (RESOURCES / "icons" / "README.md").read_text("utf-8")
    assert len(ICONS) > 60


def test_each_icon_is_an_outline_the_palette_can_colour() -> None:
    for icon in ICONS:
        drawing = ET.parse(icon).getroot()
        assert (drawing.get("viewBox"), drawing.get("stroke")) == ("0 0 24 24", "currentColor"), icon.name


def test_no_folder_of_fonts_or_icons_is_without_a_licence() -> None:
    folders = {path.parent for kind in ("ttf", "otf", "svg") for path in RESOURCES.rglob(f"*.{kind}")}
    assert folders
    for folder in folders:
        assert [*folder.glob("LICENSE*"), *folder.glob("OFL*")], folder
