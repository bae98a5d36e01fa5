"""Samples are named by the command line as they are on offer."""

from vcsdesk.operations.desk.sample.offered import SAMPLES


def test_every_sample_is_named_where_it_can_be_asked_for(line):
    assert line("sample", "--help") == 0
    assert ", ".join(sample.name for sample in SAMPLES) in line.out
    assert line("sample", "atlantis", "a.vcsdesk") == 2
    assert ", ".join(sample.name for sample in SAMPLES) in line.err
