"""What is drawn inside of something: entered and left tens of thousands of times in a run of papers."""

from __future__ import annotations

from typing import Protocol

from vcsdesk.printing.tagged.structure import Element


class Markable(Protocol):
    """A canvas that knows what is being marked, and below which element what is drawn hangs."""

    current: Element

    def begin_marked(self, opening: str, element: Element | None) -> None:
        """Begin what is marked."""

    def end_marked(self) -> None:
        """End what is marked."""


class Marked:
    """Marks what is drawn inside."""

    __slots__ = ("_canvas", "_element", "_opening")

    def __init__(self, canvas: Markable, opening: str, element: Element | None) -> None:
        self._canvas, self._opening, self._element = canvas, opening, element

    def __enter__(self) -> None:
        self._canvas.begin_marked(self._opening, self._element)

    def __exit__(self, *_given: object) -> None:
        self._canvas.end_marked()


class Within:
    """Hangs what is drawn inside below an element."""

    __slots__ = ("_before", "_canvas", "_element")

    def __init__(self, canvas: Markable, element: Element) -> None:
        self._canvas, self._element, self._before = canvas, element, canvas.current

    def __enter__(self) -> Element:
        self._before, self._canvas.current = self._canvas.current, self._element
        return self._element

    def __exit__(self, *_given: object) -> None:
        self._canvas.current = self._before
