"""Objects kept with open places."""

import pytest

from vcsdesk.printing.assembling.block import Builder, Outside


def test_objects_name_one_another_and_what_lies_outside_wherever_they_are_put() -> None:
    builder = Builder()
    one = builder.keep()
    stream = builder.add_stream(b"<</Name(100%)", b"content")
    builder.tell(one, b"<</Next %s/Above %s 0 R>>" % (builder.ref(stream), builder.outside("parent")))
    block = builder.finish()
    assert (block.size, block.how_many, builder.place(one), builder.place(stream)) == (2, 1, 0, 1)
    numbers = block.numbers(40, {Outside("parent"): 7})
    told = block.packed.filled(numbers)
    assert told[: block.first].split() == [b"40", b"0"]
    assert told[block.first :].split() == [b"<</Next", b"41", b"0", b"R/Above", b"7", b"0", b"R>>"]
    assert block.streams[0].head.filled(numbers) == b"<</Name(100%)/Length 7>>"
    assert len(told) == len(block.packed.filled(block.numbers(90_000, {Outside("parent"): 1})))


def test_the_place_of_each_object_in_its_stream_is_true_whatever_numbers_it_names() -> None:
    builder = Builder()
    keys = [builder.keep() for _ in range(3)]
    for key in keys:
        builder.tell(key, b"[%s %s]" % (builder.ref(keys[0]), builder.outside("key", key)))
    block = builder.finish()
    told = block.packed.filled(block.numbers(5, {Outside("key", key): 10**key for key in keys}))
    head = [int(word) for word in told[: block.first].split()]
    for number, start in zip(head[0::2], head[1::2], strict=True):
        assert told[block.first + start :].startswith(b"[")
        assert b"%d]" % 10 ** (number - 5) in told[block.first + start :].split(b"\n")[0].replace(b" ", b"")


def test_an_object_that_was_never_told_is_missed() -> None:
    builder = Builder()
    builder.keep()
    with pytest.raises(ValueError, match="never told"):
        builder.finish()
