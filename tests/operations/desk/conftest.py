"""The days on which every sample is made."""

from datetime import date

import pytest

from samples import DAYS


@pytest.fixture(params=DAYS, ids=str)
def day(request: pytest.FixtureRequest) -> date:
    """The day on which a sample is made."""
    return request.param
