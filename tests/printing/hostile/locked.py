"""Papers that are locked, or say they are."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from printing.hostile.raw import one_page

_STRENGTHS = {2: False, 3: False, 4: True, 6: True}


def locked(user: str, owner: str, strength: int) -> bytes:
    """Lock a paper with passwords."""
    buffer = BytesIO()
    lock = pikepdf.Encryption(
        user=user, owner=owner, R=strength, aes=_STRENGTHS[strength], metadata=strength >= 4
    )
    with pikepdf.open(BytesIO(one_page())) as pdf:
        pdf.save(buffer, encryption=lock)
    return buffer.getvalue()


_BAD = {
    "a lock nobody knows": b"/Encrypt<</Filter/Zebra/V 9>>/ID[(a)(b)]",
    "a lock without a key": b"/Encrypt<</Filter/Standard/V 1/R 2/P -4>>/ID[(a)(b)]",
    "a lock that is a number": b"/Encrypt 42/ID[(a)(b)]",
    "a lock that is gone": b"/Encrypt 99 0 R/ID[(a)(b)]",
}

KINDS = {
    **{f"a password of strength {strength}": locked("secret", "owner", strength) for strength in _STRENGTHS},
    **{
        f"an owner's password of strength {strength}": locked("", "owner", strength)
        for strength in _STRENGTHS
    },
    **{name: one_page(trailer=trailer) for name, trailer in _BAD.items()},
}
