"""Puts the bootstrap's folder where its modules can be imported, as main.py does."""

import sys
from pathlib import Path

import pytest

HOME = Path(__file__).resolve().parents[2]
sys.path.append(str(HOME / "packaging"))


@pytest.fixture
def home() -> Path:
    """Where the program lies."""
    return HOME
