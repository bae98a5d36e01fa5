"""SQL that more than one list says alike: of how many people it is known whether they came to a meeting."""


def known_attendance(meeting_id: str) -> str:
    """Count those at a meeting who came or did not; whoever was only asked is not known."""
    return (
        f"(SELECT count(*) FROM attendance WHERE attendance.meeting_id = {meeting_id} "
        "AND presence NOT IN ('not_recorded', 'invited', 'accepted'))"
    )
