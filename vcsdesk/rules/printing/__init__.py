"""The rules of printing: how sections are put in order."""
