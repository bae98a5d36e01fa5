"""Whether a seat, an appointment or a body counts on a day, and when terms run out."""
